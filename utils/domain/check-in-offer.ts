import type { CheckIn } from './check-in.ts';
import type { Surface } from './place.ts';
import type { Span } from './span.ts';

/** What the reciprocity test is about. */
export interface CheckInSubject {
  readonly site: string;
  readonly surface: Surface;
}

const MINUTE_MS = 60_000;
/** The defaults of the research notes: soon after an episode that is long enough, few a day, and well apart. */
const JUST_USED_MS = 2 * MINUTE_MS;
const EPISODE_MS = 5 * MINUTE_MS;
const LEAST_APART_MS = 120 * MINUTE_MS;
const MOST_A_DAY = 3;

/**
 * The place just used: the preferred site where it was used, else the one used last.
 * @param newestFirst today's spans
 */
export function checkInSubject(
  newestFirst: readonly Span[],
  preferredSite: string | null,
): CheckInSubject | null {
  const span = newestFirst.find((each) => each.site === preferredSite) ?? newestFirst[0];
  return span ? { site: span.site, surface: span.surface } : null;
}

/**
 * Whether to lay the test open without being asked; it can be taken at any time.
 * @param newestFirst today's spans
 * @param siteMs time on the site today
 * @param checkInsToday answers given today, in any order
 */
export function shouldOfferCheckIn(
  site: string,
  newestFirst: readonly Span[],
  siteMs: number,
  checkInsToday: readonly CheckIn[],
  now: number,
): boolean {
  const last = newestFirst.find((span) => span.site === site);
  if (!last || now - last.to > JUST_USED_MS || siteMs < EPISODE_MS) return false;
  return mayAskAgain(checkInsToday, now);
}

/** Whether the test may be laid before the person once more today. @param askedToday when it was today, in any order */
export function mayAskAgain(askedToday: readonly { readonly at: number }[], now: number): boolean {
  if (askedToday.length >= MOST_A_DAY) return false;
  return askedToday.every(({ at }) => now - at >= LEAST_APART_MS);
}
