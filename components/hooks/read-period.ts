import { readLens } from '../../utils/data/corrections.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import { PERIOD_KINDS, type Period } from '../../utils/domain/period.ts';
import { seenDay } from '../../utils/domain/person-rules.ts';
import { TREND_REACH_DAYS } from '../../utils/domain/trend.ts';
import { database } from '../../utils/data/connection.ts';

/** What is stored of a period. */
export interface PeriodRows extends Period {
  /** The rows of its days and of the two weeks before, oldest first; a day without time has none. */
  readonly rows: readonly DayTotals[];
}

/** What to read, as a text that is the same for the same period. */
export function periodKey({ kind, first, last }: Period): string {
  return `${kind} ${first} ${last}`;
}

/** Reads a period in one transaction: its cost depends on the period, never on the history around it. @param key by `periodKey` */
export function readPeriod(key: string): Promise<PeriodRows> {
  const [name, first = '', last = ''] = key.split(' ');
  const kind = PERIOD_KINDS.find((each) => each === name) ?? 'own';
  const { days, rules } = database;
  return database.transaction('r', [days, rules], async () => {
    const lens = await readLens(database);
    const rows = await days
      .where('day')
      .between(addDays(first, -TREND_REACH_DAYS), last, true, true)
      .toArray();
    return { kind, first, last, rows: rows.map((row) => seenDay(row, lens)) };
  });
}
