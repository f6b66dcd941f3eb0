import { GOAL_MINUTES, type GoalPeriod } from './goals.ts';

/** The person's own last two weeks say what is usual; there is no norm beside them. */
export const SUGGESTION_DAYS = 14;
/** Fewer days with time than this say nothing. */
const LEAST_DAYS = 5;
const STEP_MINUTES = 5;

/**
 * Minutes from the person's own last two weeks, to 5: of their middle day with time, or of a week on average.
 * @param days milliseconds of each day, `null` where they are not known
 * @returns `null` where too few days have time
 */
export function suggestMinutes(days: readonly (number | null)[], period: GoalPeriod): number | null {
  const sorted = days
    .filter((ms) => ms !== null && ms > 0)
    .toSorted((left, right) => Number(left) - Number(right));
  if (sorted.length < LEAST_DAYS) return null;
  const middle = (sorted.length - 1) / 2;
  const ms =
    period === 'day'
      ? (Number(sorted[Math.floor(middle)]) + Number(sorted[Math.ceil(middle)])) / 2
      : sorted.reduce<number>((sum, each) => sum + Number(each), 0) / (SUGGESTION_DAYS / 7);
  const rounded = Math.round(ms / 60_000 / STEP_MINUTES) * STEP_MINUTES;
  return Math.min(GOAL_MINUTES[period].most, Math.max(STEP_MINUTES, rounded));
}
