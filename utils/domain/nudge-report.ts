import { judgeExperiment, type ExperimentResult } from './experiment.ts';
import { wilsonInterval, type Bounds, type Count } from './intervals.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { hasLeft, isSeen, type NudgeOutcome } from './nudge-outcome.ts';
import type { Nudge } from './nudge.ts';

/** Fewer than this say too little for an interval to be worth reading (own judgement). */
const LEAST_TRIALS = 8;

/** A count with the interval that holds the true share 19 times in 20, or without one where there is too little to tell. */
export interface Share extends Count {
  readonly bounds: Bounds | null;
}

/** What followed the nudges of one kind, or of all (`null`). */
export interface KindReport {
  readonly kind: NudgeKind | null;
  readonly shown: number;
  readonly leftSoon: Share;
  readonly left: Share;
  readonly reachedPeople: Share;
}

/** What followed nudges that were shown and judged: each kind that was, and all of them together last. */
export function reportNudges(nudges: readonly Nudge[], kinds: readonly NudgeKind[]): KindReport[] {
  const judged = nudges.flatMap(({ kind, outcome, isWithheld }) =>
    isSeen(outcome) && !isWithheld ? [{ kind, outcome }] : [],
  );
  if (judged.length === 0) return [];
  const of = (kind: NudgeKind | null) => {
    const outcomes = judged.filter((each) => kind === null || each.kind === kind);
    return reportOf(
      kind,
      outcomes.map(({ outcome }) => outcome),
    );
  };
  return [...kinds.map(of).filter(({ shown }) => shown > 0), of(null)];
}

function reportOf(kind: NudgeKind | null, outcomes: readonly NudgeOutcome[]): KindReport {
  const share = (counts: (outcome: NudgeOutcome) => boolean) =>
    shareOf(outcomes.filter(counts).length, outcomes.length);
  return {
    kind,
    shown: outcomes.length,
    leftSoon: share(({ effect }) => effect === 'leftSoon'),
    left: share(hasLeft),
    reachedPeople: share(({ reachedPeople }) => reachedPeople),
  };
}

function shareOf(successes: number, trials: number): Share {
  return { successes, trials, bounds: trials < LEAST_TRIALS ? null : wilsonInterval(successes, trials) };
}

/** How often the person turned toward someone after a nudge, and how often time with people followed within ten minutes. */
export function reportTurns(nudges: readonly Nudge[]): Count {
  const outcomes = nudges
    .filter(({ answer }) => answer === 'turn')
    .map(({ outcome }) => outcome)
    .filter(isSeen);
  return { successes: outcomes.filter(({ reachedPeople }) => reachedPeople).length, trials: outcomes.length };
}

/** What the experiment says by now, from the nudges that were part of it. */
export function reportExperiment(nudges: readonly Nudge[]): ExperimentResult {
  return judgeExperiment(
    nudges.flatMap(({ at, isDrawn, isWithheld, outcome }) =>
      isDrawn && isSeen(outcome) ? [{ at, isWithheld, helped: hasLeft(outcome) }] : [],
    ),
  );
}
