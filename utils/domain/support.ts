import { CHECK_IN_POINTS, CHECK_IN_ROWS, type CheckIn } from './check-in.ts';
import { dayOf, type DayStarts } from './day.ts';

/** How far back answers count, and for how long a pointer that was put away stays away. */
export const SUPPORT_WITHIN_MS = 7 * 24 * 3_600_000;
const LOWEST = CHECK_IN_POINTS[0];
const TIMES = 3;

/** All three rows at the lowest point; a row that was left out says nothing. */
function isLowest({ answers }: CheckIn): boolean {
  return CHECK_IN_ROWS.every((row) => answers[row] === LOWEST);
}

/** Whether all three rows were at the lowest point three times in seven days. It is no diagnosis, and is never shown as one. */
export function needsSupport(checkIns: readonly CheckIn[], now: number): boolean {
  return lowestWithin(checkIns, now).length >= TIMES;
}

/**
 * Whether the popup points to people who are there for it: on the day of such an answer, unless it was put away in the last seven days.
 * @param seenAt when it was put away, 0 for never
 */
export function shouldPointToSupport(
  checkIns: readonly CheckIn[],
  seenAt: number,
  now: number,
  starts: DayStarts,
): boolean {
  if (!needsSupport(checkIns, now) || Math.abs(now - seenAt) < SUPPORT_WITHIN_MS) return false;
  const today = dayOf(now, starts);
  return lowestWithin(checkIns, now).some(({ day }) => day === today);
}

/** Instants in a future that a clock set back has left behind count by how near they are. */
function lowestWithin(checkIns: readonly CheckIn[], now: number): CheckIn[] {
  return checkIns.filter((each) => isLowest(each) && Math.abs(now - each.at) < SUPPORT_WITHIN_MS);
}
