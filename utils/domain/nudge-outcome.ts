import type { BalanceClass } from './balance.ts';
import { lengthMs, type Interval, type Span } from './span.ts';

/**
 * What followed a nudge. `unseen`: nobody can tell, because measuring was paused, given up for a place, or erased in the time that
 * decides. `leftSoon`: off all feeds within 60 s and for 5 min from then; `left`: the same within 5 min;
 * `stayed`: neither. The first is the measure of the research notes, the second is our own judgement.
 */
export const NUDGE_EFFECTS = ['leftSoon', 'left', 'stayed', 'unseen'] as const;
export type NudgeEffect = (typeof NUDGE_EFFECTS)[number];

export interface NudgeOutcome {
  readonly effect: NudgeEffect;
  /** Whether there was reciprocal time in the 10 min after the nudge. */
  readonly reachedPeople: boolean;
}

const MINUTE_MS = 60_000;
const SOON_MS = MINUTE_MS;
const WITHIN_MS = 5 * MINUTE_MS;
/** Away from feeds for this long is away. */
const AWAY_MS = 5 * MINUTE_MS;
const FOLLOWED_MS = WITHIN_MS + AWAY_MS;
/** An outcome is known this long after its nudge: what is looked at, and a minute for reports that come late. */
export const JUDGED_AFTER_MS = FOLLOWED_MS + MINUTE_MS;

/**
 * What followed the nudge shown at `at`, or `null` while that cannot be known.
 *
 * @param spans those that end after `at`, in any order; of the first only what lies after `at` counts
 */
export function judgeOutcome(
  at: number,
  spans: readonly Span[],
  now: number,
  classify: (span: Span) => BalanceClass,
): NudgeOutcome | null {
  if (now < at + JUDGED_AFTER_MS) return null;
  const followed = { from: at, to: at + FOLLOWED_MS };
  const near = spans.filter((span) => overlapMs(span, followed) > 0);
  return {
    effect: effectOf(
      leftAfterMs(
        at,
        near.filter((span) => classify(span) === 'passive'),
      ),
    ),
    reachedPeople: near.some((span) => classify(span) === 'reciprocal'),
  };
}

/** The outcome of which nothing can be said. */
export const UNSEEN: NudgeOutcome = { effect: 'unseen', reachedPeople: false };

/** Whether the person left all feeds within 5 min. */
export function hasLeft({ effect }: NudgeOutcome): boolean {
  return effect === 'leftSoon' || effect === 'left';
}

/** Whether the outcome says anything: what was not seen counts neither way. */
export function isSeen(outcome: NudgeOutcome | null): outcome is NudgeOutcome {
  return outcome !== null && outcome.effect !== 'unseen';
}

/** How long after `at` the person was off feeds for good, `Infinity` where that was not seen: at once, or as a stretch ended. */
function leftAfterMs(at: number, passive: readonly Interval[]): number {
  const ends = [at, ...passive.map(({ to }) => to)];
  const left = ends.filter((end) =>
    passive.every((stretch) => overlapMs(stretch, { from: end, to: end + AWAY_MS }) === 0),
  );
  return Math.min(...left) - at;
}

function effectOf(afterMs: number): NudgeEffect {
  if (afterMs <= SOON_MS) return 'leftSoon';
  return afterMs <= WITHIN_MS ? 'left' : 'stayed';
}

function overlapMs(left: Interval, right: Interval): number {
  return lengthMs({ from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) });
}
