import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../utils/domain/median.ts';
import { chanceOfGap, leastChanceOfGap } from '../../../utils/domain/permutation.ts';

/** The same by dealing the values in every way there is. */
function byEveryDeal(some: readonly number[], others: readonly number[]): number {
  const all = [...some, ...others];
  const middle = medianOf(all);
  const marks = all.map((value) => Math.sign(value - middle));
  const expected = (some.length * marks.reduce((sum, mark) => sum + mark, 0)) / all.length;
  const gapOf = (deal: number) =>
    Math.abs(marks.reduce((sum, mark, index) => sum + (deal & (1 << index) ? mark : 0), 0) - expected);
  const deals = Array.from({ length: 1 << all.length }, (_, deal) => deal).filter(
    (deal) => all.filter((_, index) => deal & (1 << index)).length === some.length,
  );
  const seen = gapOf((1 << some.length) - 1);
  return deals.filter((deal) => gapOf(deal) >= seen - 1e-9).length / deals.length;
}

const values = fc.array(fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2), { minLength: 1, maxLength: 6 });

describe('chanceOfGap', () => {
  it('is the share of deals that are as far apart, whatever the values and ties', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        expect(chanceOfGap(some, others)).toBeCloseTo(byEveryDeal(some, others), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on which side is which, nor on which end is up', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        const chance = chanceOfGap(some, others);
        expect(chanceOfGap(others, some)).toBeCloseTo(chance, 9);
        const turned = (side: readonly number[]) => side.map((value) => -value);
        expect(chanceOfGap(turned(some), turned(others))).toBeCloseTo(chance, 9);
      }),
    );
  });

  it('is never less than the least that so many days can show', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        expect(chanceOfGap(some, others)).toBeGreaterThanOrEqual(
          leastChanceOfGap(some.length, others.length) - 1e-9,
        );
      }),
    );
    expect(leastChanceOfGap(4, 4)).toBeCloseTo(1 / 70, 9);
    expect(chanceOfGap([-2, -2, -1, -1], [1, 1, 2, 2])).toBeCloseTo(2 / 70, 9);
  });

  it('is certain where there is nothing to tell apart', () => {
    expect(chanceOfGap([1, 1], [1, 1, 1])).toBeCloseTo(1, 9);
    expect(chanceOfGap([], [1, 2])).toBeCloseTo(1, 9);
    expect(chanceOfGap([], [])).toBe(1);
  });

  it('stays exact for years of days', () => {
    const many = Array.from({ length: 900 }, (_, index) => (index % 5) - 2);
    expect(chanceOfGap(many, many)).toBeCloseTo(1, 6);
    expect(chanceOfGap(many, [2, 2, 2, 2, 2, 2])).toBeLessThan(0.02);
    expect(chanceOfGap(many, [2, 2, 2, 2, 2, 2])).toBeGreaterThan(0.4 ** 6);
  });
});
