/** A duration as people read it; the words are the caller's. */
export type ReadableDuration =
  | { readonly type: 'none' }
  | { readonly type: 'underAMinute' }
  | { readonly type: 'minutes'; readonly minutes: number }
  | { readonly type: 'hours'; readonly hours: number; readonly minutes: number; readonly isAbout: boolean };

const MINUTE_MS = 60_000;
/** Above this a duration is rounded to `ABOUT_MIN` minutes and called "about": nobody plans by the minute there. */
const ABOUT_ABOVE_MIN = 120;
const ABOUT_MIN = 5;

/** Rounds to whole minutes; some time is never shown as none. A negative number or none at all is `none`. */
export function readableDuration(ms: number): ReadableDuration {
  if (!(ms > 0)) return { type: 'none' };
  if (ms < MINUTE_MS) return { type: 'underAMinute' };
  const exact = Math.round(ms / MINUTE_MS);
  if (exact < 60) return { type: 'minutes', minutes: exact };
  const isAbout = exact > ABOUT_ABOVE_MIN;
  const minutes = isAbout ? Math.round(exact / ABOUT_MIN) * ABOUT_MIN : exact;
  return { type: 'hours', hours: Math.floor(minutes / 60), minutes: minutes % 60, isAbout };
}
