import { readSettings } from '../../utils/data/settings-store.ts';
import { daysUntil } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Goal } from '../../utils/domain/goals.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { database } from './database.ts';

/** All that the options page shows of what is stored. */
export interface Week {
  readonly today: string;
  /** Seven days, today first. */
  readonly days: readonly string[];
  /** Their rows and that of the day before, in no order; a day without time has none. */
  readonly rows: readonly DayTotals[];
  readonly goals: readonly Goal[];
  readonly settings: Settings;
}

/** Reads the week that ends with `today` in one transaction. */
export function readWeek(today: string): Promise<Week> {
  const { days, goals, settings } = database;
  const wanted = daysUntil(today, 8);
  return database.transaction('r', [days, goals, settings], async () => ({
    today,
    days: wanted.slice(1).toReversed(),
    rows: (await days.bulkGet(wanted)).filter((row) => row !== undefined),
    goals: await goals.toArray(),
    settings: await readSettings(database),
  }));
}
