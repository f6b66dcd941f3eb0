import { readSettings } from '../../utils/data/settings-store.ts';
import { dayOf, daysUntil } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Goal } from '../../utils/domain/goals.ts';
import {
  lensOf,
  seenDay,
  type Correction,
  type Lens,
  type PersonRule,
} from '../../utils/domain/person-rules.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { database } from '../../utils/data/connection.ts';

/** All that the options page shows of what is stored. */
export interface Week {
  readonly today: string;
  /** Today first, then the seven days before it. */
  readonly days: readonly string[];
  /** Their rows and that of the day before, oldest first; a day without time has none. */
  readonly rows: readonly DayTotals[];
  readonly goals: readonly Goal[];
  readonly settings: Settings;
  readonly lens: Lens;
  /** Those with time, before sites were joined. */
  readonly storedSites: readonly string[];
  /** What the person said counts as what, the latest first; applied to the rows already. */
  readonly rules: readonly PersonRule[];
  readonly corrections: readonly Correction[];
}

/** Reads today and the days before it in one transaction. @param hour an instant within today, by `clockHour` */
export function readWeek(hour: string): Promise<Week> {
  const { days, goals, settings, rules, corrections } = database;
  return database.transaction('r', [days, goals, settings, rules, corrections], async () => {
    const current = await readSettings(database);
    const today = dayOf(Number(hour), current.dayStarts);
    const wanted = daysUntil(today, 9);
    const said = await rules.toArray();
    const lens = lensOf(said);
    const stored = (await days.bulkGet(wanted)).filter((row) => row !== undefined);
    return {
      today,
      days: wanted.slice(1).toReversed(),
      rows: stored.map((row) => seenDay(row, lens)),
      goals: await goals.toArray(),
      settings: current,
      lens,
      storedSites: [...new Set(stored.flatMap((row) => Object.keys(row.sites)))],
      rules: said.toSorted((left, right) => right.at - left.at),
      corrections: (await corrections.toArray()).toSorted((left, right) => right.at - left.at),
    };
  });
}
