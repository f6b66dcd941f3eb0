import type { Random } from './chance.ts';
import { differenceInterval, type Bounds, type Count } from './intervals.ts';

/** The share of nudges that an opted-in person does not see. */
export const WITHHELD_SHARE = 1 / 5;

/** One judged occasion at which a nudge was due. */
export interface Occasion {
  readonly at: number;
  readonly isWithheld: boolean;
  /**
   * Whether the person left the feeds within 5 min (`hasLeft`). Reaching people does not count here, as it does for the
   * rotation: the experiment answers one question.
   */
  readonly helped: boolean;
}

export type ExperimentResult =
  /** `needed` withheld nudges make the first look. */
  | { readonly type: 'tooEarly'; readonly withheld: number; readonly needed: number }
  /** `low` and `high` bound the share that left when shown minus when withheld, between −1 and 1. */
  | ({
      readonly type: 'judged';
      readonly shown: Count;
      readonly withheld: Count;
      readonly verdict: 'more' | 'less' | 'unclear';
    } & Bounds);

/** How many withheld nudges there are at each look; after the last one the answer stands. */
const LOOKS = [20, 40, 80, 160, 320] as const;
/**
 * Standard errors to each side at each look: those of 1 in 100, so that over the five looks together chance alone shows a
 * difference to at most 1 person in 20 (Bonferroni). Pocock's 2.413 (1977) supposes looks equally far apart; with looks
 * that each double the data it errs for 6 in 100.
 */
const LOOK_Z = 2.576;

/** Draws whether this nudge is withheld; to be drawn once for each occasion. */
export function isWithheld(random: Random): boolean {
  return random() < WITHHELD_SHARE;
}

/**
 * Whether people leave feeds more often when a nudge is shown: the data up to the last look reached, and no later ones,
 * since a person who looks again and again would sooner or later see chance make a difference.
 * @param occasions in any order, from the first one on: forgetting old ones would move the looks
 */
export function judgeExperiment(occasions: readonly Occasion[]): ExperimentResult {
  const inOrder = occasions.toSorted((left, right) => left.at - right.at);
  const withheld = inOrder.filter((each) => each.isWithheld);
  const look = LOOKS.findLast((size) => size <= withheld.length) ?? 0;
  const last = withheld[look - 1];
  if (!last) return { type: 'tooEarly', withheld: withheld.length, needed: LOOKS[0] };
  const before = inOrder.filter(({ at }) => at <= last.at);
  const counts = {
    shown: countOf(before.filter((each) => !each.isWithheld)),
    withheld: countOf(before.filter((each) => each.isWithheld)),
  };
  const bounds = differenceInterval(counts.shown, counts.withheld, LOOK_Z);
  return { type: 'judged', ...counts, ...bounds, verdict: verdictOf(bounds) };
}

function countOf(occasions: readonly Occasion[]): Count {
  return { successes: occasions.filter(({ helped }) => helped).length, trials: occasions.length };
}

function verdictOf({ low, high }: Bounds): 'more' | 'less' | 'unclear' {
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'unclear';
}
