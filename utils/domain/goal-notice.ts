import type { GoalProgress } from './goals.ts';

/** A limit is near from so much of it on, and not sooner than this before its end. */
const NEAR_SHARE = 0.8;
const NEAR_MS = 5 * 60_000;

/** What is worth a quiet word: a limit that is near, or a wish that has come true. Beyond a limit there is none. */
export function goalNotice({ state, terms, ms, limitMs }: GoalProgress): 'near' | 'met' | null {
  if (state === 'met') return 'met';
  const isNear = ms >= Math.max(limitMs * NEAR_SHARE, limitMs - NEAR_MS);
  return terms.direction === 'atMost' && state === 'within' && isNear ? 'near' : null;
}

/** Whole minutes that are left until the limit is reached or the wish comes true; 0 from then on. */
export function minutesLeft({ ms, limitMs }: GoalProgress): number {
  return Math.max(0, Math.ceil((limitMs - ms) / 60_000));
}
