import { sampleBeta, type Random } from './chance.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { hasLeft, isSeen, type NudgeOutcome } from './nudge-outcome.ts';

/** How often a kind was shown, and after how many of these the person left the feeds or reached people. */
export interface KindRecord {
  readonly kind: NudgeKind;
  readonly shown: number;
  readonly helped: number;
}

/** What is known of one shown nudge; its outcome is `null` until it is judged. */
export interface Followed {
  readonly kind: NudgeKind;
  readonly at: number;
  readonly outcome: NudgeOutcome | null;
}

/** The least share of the draws that each kind in them gets; own judgement. */
const FLOOR = 0.1;
/** How many of a kind's nudges count, the newest: static nudges wear off (Kovacs 2018). The number is our own judgement. */
const RECENT = 40;

/**
 * The kind for a new run: not the previous run's while there is another, and among the rest by Thompson sampling
 * (Thompson 1933; Chapelle & Li 2011): each draws a share that its record makes likely, and the greatest wins. Some
 * draws are uniform instead, so that each kind keeps `FLOOR` of them whatever its record.
 *
 * @param records the eligible kinds, each once
 * @param previous the kind of the previous run
 * @throws RangeError where no kind is eligible
 */
export function chooseKind(
  records: readonly KindRecord[],
  previous: NudgeKind | null,
  random: Random,
): NudgeKind {
  const others = records.filter(({ kind }) => kind !== previous);
  const candidates = others.length > 0 ? others : records;
  const explores = random() < FLOOR * candidates.length;
  const draws = candidates.map(({ kind, shown, helped }) => ({
    kind,
    value: explores ? random() : sampleBeta(1 + helped, 1 + shown - helped, random),
  }));
  const [best] = draws.toSorted((left, right) => right.value - left.value);
  if (!best) throw new RangeError('No kind is eligible');
  return best.kind;
}

/** The record of each kind in `kinds`, from its newest 40 judged nudges; `nudges` in any order. */
export function recordsOf(nudges: readonly Followed[], kinds: readonly NudgeKind[]): KindRecord[] {
  const newestFirst = nudges.toSorted((left, right) => right.at - left.at);
  return kinds.map((kind) => {
    const outcomes = newestFirst
      .flatMap((nudge) => (nudge.kind === kind && isSeen(nudge.outcome) ? [nudge.outcome] : []))
      .slice(0, RECENT);
    return { kind, shown: outcomes.length, helped: outcomes.filter(hasHelped).length };
  });
}

function hasHelped(outcome: NudgeOutcome): boolean {
  return hasLeft(outcome) || outcome.reachedPeople;
}
