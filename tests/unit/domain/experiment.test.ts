import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../utils/domain/chance.ts';
import {
  isWithheld,
  judgeExperiment,
  WITHHELD_SHARE,
  type ExperimentResult,
  type Occasion,
} from '../../../utils/domain/experiment.ts';

type Judged = Extract<ExperimentResult, { type: 'judged' }>;

/** The chance of leaving at an occasion, given whether the person left at the last one. */
type Truth = (occasion: { isWithheld: boolean; at: number; leftBefore: boolean }) => number;

const LOOKS = [20, 40, 80, 160, 320];

/** A person's occasions until `most` are withheld. */
function lived(truth: Truth, seed: number, most = 320): Occasion[] {
  const random = seededRandom('experiment', seed);
  const occasions: Occasion[] = [];
  let helped = false;
  for (let withheld = 0; withheld < most;) {
    const occasion = { at: occasions.length, isWithheld: isWithheld(random) };
    helped = random() < truth({ ...occasion, leftBefore: helped });
    occasions.push({ ...occasion, helped });
    withheld += Number(occasion.isWithheld);
  }
  return occasions;
}

/** What a person is told at each look; between looks nothing changes, as a test of its own says. */
function toldAtLooks(occasions: readonly Occasion[]): Judged[] {
  const ends = occasions.filter((each) => each.isWithheld).map(({ at }) => at + 1);
  return LOOKS.map((look) => judgeExperiment(occasions.slice(0, ends[look - 1]))).filter(
    (result) => result.type === 'judged',
  );
}

function people(count: number, truth: Truth, from = 0): Judged[][] {
  return Array.from({ length: count }, (_, index) => toldAtLooks(lived(truth, from + index)));
}

const effect =
  (shown: number, withheld: number): Truth =>
  (each) =>
    each.isWithheld ? withheld : shown;
const shareOf = <T>(rows: readonly T[], holds: (row: T) => boolean) =>
  rows.filter(holds).length / rows.length;
const holds = (difference: number) => (told: readonly Judged[]) =>
  told.every(({ low, high }) => low <= difference && difference <= high);

describe('isWithheld', () => {
  it('holds for one nudge in five', () => {
    const random = seededRandom('withheld');
    const draws = Array.from({ length: 20_000 }, () => isWithheld(random));
    expect(WITHHELD_SHARE).toBe(0.2);
    expect(Math.abs(shareOf(draws, Boolean) - 0.2)).toBeLessThan(0.01);
  });
});

describe('judgeExperiment', () => {
  const occasions = lived(effect(0.6, 0.4), 1, 45);
  const ends = occasions.filter((each) => each.isWithheld).map(({ at }) => at + 1);
  const upTo = (withheld: number) => judgeExperiment(occasions.slice(0, ends[withheld - 1]));

  it('is too early before 20 are withheld', () => {
    expect(judgeExperiment([])).toEqual({ type: 'tooEarly', withheld: 0, needed: 20 });
    expect(upTo(19)).toEqual({ type: 'tooEarly', withheld: 19, needed: 20 });
    expect(upTo(20).type).toBe('judged');
  });

  it('looks at 20, 40, 80, 160 and 320, and says the same between them at every nudge', () => {
    const all = lived(effect(0.6, 0.4), 2, 330);
    const sizes = all.map((_, index) => {
      const result = judgeExperiment(all.slice(0, index + 1));
      return result.type === 'judged' ? result.withheld.trials : 0;
    });
    expect([...new Set(sizes)]).toEqual([0, ...LOOKS]);
    expect(upTo(39)).toEqual(upTo(20));
    expect(upTo(45)).toEqual(upTo(40));
    expect(upTo(40)).not.toEqual(upTo(20));
  });

  it('counts what came up to the look, in whatever order it is given', () => {
    const until = occasions.slice(0, ends[39]);
    const left = (side: boolean) => until.filter((each) => each.isWithheld === side && each.helped).length;
    const result = judgeExperiment(occasions);
    expect(result).toMatchObject({
      shown: { successes: left(false), trials: until.length - 40 },
      withheld: { successes: left(true), trials: 40 },
    });
    expect(judgeExperiment(occasions.toReversed())).toEqual(result);
  });

  it.each([
    ['more', true, false],
    ['less', false, true],
    ['unclear', true, true],
  ] as const)('says %s', (verdict, shown, withheld) => {
    const plain = occasions.map((each) => ({ ...each, helped: each.isWithheld ? withheld : shown }));
    expect(judgeExperiment(plain)).toMatchObject({ verdict });
  });

  it('says nothing where all were withheld', () => {
    const all = occasions.map((each) => ({ ...each, isWithheld: true }));
    expect(judgeExperiment(all)).toMatchObject({ verdict: 'unclear', low: -1, high: 1 });
  });
});

describe('over whole histories', () => {
  it('chance alone shows a difference to at most 1 person in 20', () => {
    const truths: Truth[] = [
      effect(0.25, 0.25),
      effect(0.5, 0.5),
      effect(0.75, 0.75),
      // A habit that changes, and one that holds on from one nudge to the next.
      ({ at }) => 0.8 - (0.6 * at) / 1_600,
      ({ leftBefore }) => (leftBefore ? 0.7 : 0.3),
    ];
    const told = truths.flatMap((truth, index) => people(500, truth, index * 500));
    const wrong = shareOf(told, (each) => each.some(({ verdict }) => verdict !== 'unclear'));
    expect(wrong).toBeLessThanOrEqual(0.05);
    expect(wrong).toBeGreaterThan(0.02);
  });

  it('a large effect is seen by 40 withheld', () => {
    const told = people(300, effect(0.7, 0.2), 10_000);
    const seen = shareOf(told, (each) => each.slice(0, 2).some(({ verdict }) => verdict === 'more'));
    expect(seen).toBeGreaterThan(0.98);
    expect(shareOf(told, (each) => each.some(({ verdict }) => verdict === 'less'))).toBe(0);
    expect(shareOf(told, holds(0.5))).toBeGreaterThanOrEqual(0.95);
  });

  it('a middling one is seen in the end, and its interval holds the truth at every look', () => {
    const told = people(700, effect(0.5, 0.3), 20_000);
    expect(shareOf(told, (each) => each.at(-1)?.verdict === 'more')).toBeGreaterThan(0.98);
    expect(shareOf(told, holds(0.2))).toBeGreaterThanOrEqual(0.95);
    const changed = (each: readonly Judged[]) =>
      each.some(({ verdict }, look) => look > 0 && verdict !== 'more' && each[look - 1]?.verdict === 'more');
    expect(shareOf(told, changed)).toBeLessThan(0.1);
  });
});
