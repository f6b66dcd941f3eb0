import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval, wilsonInterval, type Bounds } from '../../../utils/domain/intervals.ts';

const counts = fc
  .nat(400)
  .chain((trials) => fc.record({ successes: fc.nat(trials), trials: fc.constant(trials) }));

function rounded({ low, high }: Bounds): number[] {
  return [low, high].map((value) => Number(value.toFixed(4)));
}

/** The probability of each number of successes. */
function binomial(trials: number, share: number): number[] {
  const odds = share / (1 - share);
  const chances = [(1 - share) ** trials];
  for (let k = 1; k <= trials; k += 1) chances.push((chances[k - 1] ?? 0) * odds * ((trials - k + 1) / k));
  return chances;
}

/** 1.96 with the digits that the published tables were made with. */
const Z = 1.959964;

const SHARES = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

describe('wilsonInterval', () => {
  it.each([
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
  ])('of %i in %i is as published', (successes, trials, expected) => {
    expect(rounded(wilsonInterval(successes, trials, Z))).toEqual(expected);
  });

  it('is all there may be where nothing was tried', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('lies within 0 and 1, holds the share, and widens with z', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 4, noNaN: true }), ({ successes, trials }, z) => {
        const { low, high } = wilsonInterval(successes, trials, z);
        const wider = wilsonInterval(successes, trials, z + 0.5);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(wider.low).toBeLessThanOrEqual(low + 1e-12);
        expect(wider.high).toBeGreaterThanOrEqual(high - 1e-12);
        if (trials === 0) return;
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      }),
    );
  });

  it.each([10, 20, 80])('covers the true share of %i trials 95 times in 100, over shares', (trials) => {
    const covered = SHARES.map((share) =>
      binomial(trials, share).reduce((sum, chance, successes) => {
        const { low, high } = wilsonInterval(successes, trials);
        return sum + (low <= share && share <= high ? chance : 0);
      }, 0),
    );
    expect(mean(covered)).toBeGreaterThan(0.945);
    expect(mean(covered)).toBeLessThan(0.965);
  });
});

describe('differenceInterval', () => {
  it.each([
    // Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
    [
      [56, 70],
      [48, 80],
      [0.0524, 0.3339],
    ],
    [
      [9, 10],
      [3, 10],
      [0.1705, 0.809],
    ],
    [
      [6, 7],
      [2, 7],
      [0.0582, 0.8062],
    ],
    [
      [5, 56],
      [0, 29],
      [-0.0381, 0.1926],
    ],
    [
      [0, 10],
      [0, 20],
      [-0.1611, 0.2775],
    ],
    [
      [10, 10],
      [0, 20],
      [0.6791, 1],
    ],
    [
      [10, 10],
      [0, 10],
      [0.6075, 1],
    ],
  ] as const)('of %j and %j is as published', ([a, m], [b, n], expected) => {
    const interval = differenceInterval({ successes: a, trials: m }, { successes: b, trials: n }, Z);
    expect(rounded(interval)).toEqual(expected);
  });

  it('is all there may be where nothing was tried on one side', () => {
    const none = { successes: 0, trials: 0 };
    const some = { successes: 3, trials: 10 };
    expect(differenceInterval(none, some)).toEqual({ low: -1, high: 1 });
    expect(differenceInterval(some, none)).toEqual({ low: -1, high: 1 });
  });

  it('lies within −1 and 1, and changes sign when the sides are changed', () => {
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.5, max: 4, noNaN: true }), (a, b, z) => {
        const { low, high } = differenceInterval(a, b, z);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(high);
        const changed = differenceInterval(b, a, z);
        expect(changed.low).toBeCloseTo(-high, 12);
        expect(changed.high).toBeCloseTo(-low, 12);
      }),
    );
  });

  it('covers the true difference 95 times in 100, over shares', () => {
    const covered = SHARES.flatMap((first) =>
      SHARES.map((second) => {
        const [inA, inB] = [binomial(80, first), binomial(20, second)];
        let sum = 0;
        inA.forEach((chanceA, a) => {
          inB.forEach((chanceB, b) => {
            const { low, high } = INTERVALS[a]?.[b] ?? { low: NaN, high: NaN };
            if (low <= first - second && first - second <= high) sum += chanceA * chanceB;
          });
        });
        return sum;
      }),
    );
    expect(mean(covered)).toBeGreaterThan(0.945);
    expect(mean(covered)).toBeLessThan(0.965);
    expect(Math.min(...covered)).toBeGreaterThan(0.92);
  });
});

/** Of each number in 80 against each in 20. */
const INTERVALS = Array.from({ length: 81 }, (_, a) =>
  Array.from({ length: 21 }, (__, b) =>
    differenceInterval({ successes: a, trials: 80 }, { successes: b, trials: 20 }),
  ),
);
