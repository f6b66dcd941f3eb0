import { describe, expect, it } from 'vitest';
import { NUDGE_KINDS } from '../../../utils/domain/nudge-kinds.ts';
import type { NudgeOutcome } from '../../../utils/domain/nudge-outcome.ts';
import { reportExperiment, reportNudges, reportTurns } from '../../../utils/domain/nudge-report.ts';
import type { Nudge } from '../../../utils/domain/nudge.ts';
import { shownNudge } from '../../support/nudges.ts';

const SOON: NudgeOutcome = { effect: 'leftSoon', reachedPeople: true };
const LEFT: NudgeOutcome = { effect: 'left', reachedPeople: false };
const STAYED: NudgeOutcome = { effect: 'stayed', reachedPeople: false };

const many = (outcome: NudgeOutcome | null, count: number, part: Partial<Nudge> = {}) =>
  Array.from({ length: count }, (_, index) => shownNudge(index, { outcome, ...part }));

describe('reportNudges', () => {
  it('counts each kind that was shown, and all together last', () => {
    const nudges = [
      ...many(SOON, 3),
      ...many(LEFT, 2),
      ...many(STAYED, 5),
      ...many(SOON, 1, { kind: 'pause' }),
    ];
    expect(reportNudges(nudges, NUDGE_KINDS)).toMatchObject([
      {
        kind: 'mirror',
        shown: 10,
        leftSoon: { successes: 3 },
        left: { successes: 5 },
        reachedPeople: { successes: 3 },
      },
      { kind: 'pause', shown: 1, left: { successes: 1, bounds: null } },
      { kind: null, shown: 11, left: { successes: 6 } },
    ]);
  });

  it('gives an interval from eight on, and none before', () => {
    const [seven] = reportNudges(many(LEFT, 7), ['mirror']);
    const [eight] = reportNudges(many(LEFT, 8), ['mirror']);
    expect(seven?.left.bounds).toBeNull();
    expect(eight?.left.bounds?.low).toBeGreaterThan(0.6);
  });

  it('leaves out what was withheld and what is not judged', () => {
    expect(reportNudges([...many(null, 9), ...many(LEFT, 9, { isWithheld: true })], NUDGE_KINDS)).toEqual([]);
  });
});

describe('reportExperiment', () => {
  it('is made of what chance decided alone', () => {
    const before = many(LEFT, 500);
    const held = many(STAYED, 20, { isDrawn: true, isWithheld: true });
    const shown = many(LEFT, 20, { isDrawn: true });
    expect(reportExperiment([...before, ...held.slice(1)])).toMatchObject({ type: 'tooEarly', withheld: 19 });
    expect(reportExperiment([...before, ...held, ...shown])).toMatchObject({
      type: 'judged',
      shown: { trials: 20 },
      withheld: { trials: 20 },
      verdict: 'more',
    });
  });
});

describe('reportTurns', () => {
  it('counts turns that were judged, and those that time with people followed', () => {
    const turned = { answer: 'turn' } as const;
    const unseen = { effect: 'unseen', reachedPeople: false } as const;
    const nudges = [
      ...many(SOON, 3, turned),
      ...many(LEFT, 2, turned),
      ...many(null, 4, turned),
      ...many(unseen, 4, turned),
      ...many(SOON, 9),
    ];
    expect(reportTurns(nudges)).toEqual({ successes: 3, trials: 5 });
    expect(reportTurns([])).toEqual({ successes: 0, trials: 0 });
  });
});
