import { medianOf } from './median.ts';
import type { PastRun } from './past-runs.ts';
import type { Settings } from './settings.ts';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
/** Runs shorter than this say nothing about a limit. */
const LEAST_RUN_MS = 5 * MINUTE_MS;
/** Days with such a run before anything is suggested. */
const LEAST_DAYS = 3;
const STEP_MINUTES = 5;

/** A limit that suits the person's own runs, and what it comes from; both in minutes. */
export interface LimitSuggestion {
  readonly medianMinutes: number;
  readonly minutes: number;
}

/**
 * A limit from the person's own runs: the median of those of 5 min and more, to 5 min, within the bounds they set (the product's own
 * judgement, not a norm).
 * @returns `null` before three days with such runs, or where it is the limit already
 */
export function suggestLimit(
  runs: readonly Pick<PastRun, 'day' | 'passiveMs'>[],
  settings: Settings,
): LimitSuggestion | null {
  const long = runs.filter(({ passiveMs }) => passiveMs >= LEAST_RUN_MS);
  if (new Set(long.map(({ day }) => day)).size < LEAST_DAYS) return null;
  const medianMs = medianOf(long.map(({ passiveMs }) => passiveMs));
  const rounded = Math.round(medianMs / MINUTE_MS / STEP_MINUTES) * STEP_MINUTES;
  const { suggestLeastMinutes, suggestMostMinutes, nudgeLimitMinutes } = settings;
  const minutes = Math.max(suggestLeastMinutes, Math.min(suggestMostMinutes, rounded));
  if (minutes === nudgeLimitMinutes) return null;
  return { medianMinutes: Math.round(medianMs / MINUTE_MS), minutes };
}

/** Being asked again and again makes people leave (HabitLab #629, #638): a week lies between two offers. */
export function mayOfferLimit({ limitOfferedAt }: Settings, now: number): boolean {
  return now - limitOfferedAt >= WEEK_MS;
}
