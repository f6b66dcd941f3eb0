import type { Database } from '../data/database.ts';
import { keepGoalDays } from '../data/goal-book.ts';
import { checkDays, prune, pruneDays } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { BALANCED_OVER_MS } from '../domain/check-in-offer.ts';
import { addDays, dayOf } from '../domain/day.ts';
import { judgeNudges } from './nudge-outcomes.ts';
import type { Ports } from './ports.ts';

/** The alarm that wakes the background once a day to forget what is past its time. */
export const HOUSEKEEPING_ALARM = 'housekeeping';

const DAY_MS = 24 * 3_600_000;
/** Counts of documents and marks of erasures serve only claims that are still believed. */
const KEEP_TRACES_DAYS = 8;

/** Days whose totals are compared with their spans each time. */
const CHECK_DAYS = 7;

/** Forgets what is past its time, checks the last days, and asks to be woken again in a day. */
export async function keepHouse(db: Database, ports: Ports): Promise<void> {
  const now = ports.now();
  // What followed a nudge, and what goals with hours measured, is read from spans, so before they go.
  await judgeNudges(db, now);
  const { keepSpansDays, keepDaysYears, dayStarts } = await readSettings(db);
  const today = dayOf(now, dayStarts);
  await keepGoalDays(db, now - keepSpansDays * DAY_MS, ports.firstWeekday(), today, dayStarts);
  await prune(db, now - keepSpansDays * DAY_MS, now - KEEP_TRACES_DAYS * DAY_MS);
  await db.offers
    .where('at')
    .below(now - BALANCED_OVER_MS)
    .filter(({ isShown }) => !isShown)
    .delete();
  if (keepDaysYears > 0) await pruneDays(db, yearsBefore(today, keepDaysYears));
  await checkDays(db, addDays(today, -CHECK_DAYS));
  await ports.wakeAt(HOUSEKEEPING_ALARM, now + DAY_MS);
}

/** The same day, years ago; where there is none (29 February), its name still lies between the days around it. */
function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
