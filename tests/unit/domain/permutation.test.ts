import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../utils/domain/median.ts';
import { chanceOfGap, leastChanceOfGap, type Stratum } from '../../../utils/domain/permutation.ts';

/** The same by dealing the values of each stratum in every way there is. */
function byEveryDeal(strata: readonly Stratum[]): number {
  const deals = strata.reduce<number[]>(
    (sums, stratum) => sums.flatMap((sum) => gapsOf(stratum).map((gap) => sum + gap)),
    [0],
  );
  // The first deal of each stratum is the one that was seen.
  const seen = Math.abs(deals[0] ?? NaN);
  return deals.filter((gap) => Math.abs(gap) >= seen - 1e-9).length / deals.length;
}

/** By how much `some` lie above what is expected of them, as they are and then in all other deals. */
function gapsOf({ some, others }: Stratum): number[] {
  const all = [...some, ...others];
  const middle = medianOf(all);
  const marks = all.map((value) => Math.sign(value - middle));
  const expected = (some.length * marks.reduce((sum, mark) => sum + mark, 0)) / all.length;
  const deals = Array.from({ length: 1 << all.length }, (_, deal) => deal).filter(
    (deal) => all.filter((_, index) => deal & (1 << index)).length === some.length,
  );
  // Of all numbers with so many bits the lowest is the deal that was seen.
  return deals.map((deal) =>
    marks.reduce((sum, mark, index) => sum + (deal & (1 << index) ? mark : 0), -expected),
  );
}

const values = fc.array(fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 2), { minLength: 1, maxLength: 4 });
const anyStrata = fc.array(fc.record({ some: values, others: values }), { minLength: 1, maxLength: 2 });

describe('chanceOfGap', () => {
  it('is the share of deals that are as far apart, whatever the values and ties', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        expect(chanceOfGap(strata)).toBeCloseTo(byEveryDeal(strata), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on which side is which, nor on which end is up, nor on the order', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const chance = chanceOfGap(strata);
        const swapped = strata.map(({ some, others }) => ({ some: others, others: some }));
        expect(chanceOfGap(swapped)).toBeCloseTo(chance, 9);
        const turned = (side: readonly number[]) => side.map((value) => -value);
        const upsideDown = strata.map(({ some, others }) => ({ some: turned(some), others: turned(others) }));
        expect(chanceOfGap(upsideDown)).toBeCloseTo(chance, 9);
        expect(chanceOfGap(strata.toReversed())).toBeCloseTo(chance, 9);
      }),
    );
  });

  it('is never less than the least that so many days can show', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        expect(chanceOfGap(strata)).toBeGreaterThanOrEqual(leastChanceOfGap(strata) - 1e-9);
      }),
    );
    const apart = [{ some: [-2, -2, -1, -1], others: [1, 1, 2, 2] }];
    expect(leastChanceOfGap(apart)).toBeCloseTo(1 / 70, 9);
    expect(chanceOfGap(apart)).toBeCloseTo(2 / 70, 9);
    expect(chanceOfGap([...apart, ...apart])).toBeCloseTo(2 / 70 ** 2, 9);
  });

  it('is certain where there is nothing to tell apart', () => {
    expect(chanceOfGap([{ some: [1, 1], others: [1, 1, 1] }])).toBeCloseTo(1, 9);
    expect(chanceOfGap([{ some: [], others: [1, 2] }])).toBe(1);
    expect(chanceOfGap([])).toBe(1);
    expect(leastChanceOfGap([])).toBe(1);
  });

  it('takes no difference between strata for one between sides', () => {
    const low = { some: [-2, -2, -1, -1, -1, -2], others: [-2] };
    const high = { some: [2], others: [2, 2, 1, 1, 1, 2] };
    expect(chanceOfGap([low, high])).toBeGreaterThan(0.2);
  });
});
