import { describe, expect, it } from 'vitest';
import { sampleBeta, seededRandom } from '../../../utils/domain/chance.ts';

const AN_INSTANT = Date.UTC(2026, 10, 24);
const DRAWS = 20_000;

function firstDraws(seedOf: (index: number) => readonly (number | string)[]): number[] {
  return Array.from({ length: DRAWS }, (_, index) => seededRandom(...seedOf(index))());
}

/** Pearson's chi-square of `cells` against equal ones, in standard deviations from what chance gives. */
function surprise(cells: readonly number[], count: number): number {
  const seen = Array.from({ length: count }, () => 0);
  for (const cell of cells) seen[cell] = (seen[cell] ?? 0) + 1;
  const expected = cells.length / count;
  const square = seen.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
  return Math.abs(square - (count - 1)) / Math.sqrt(2 * (count - 1));
}

const cell = (value: number) => Math.floor(value * 10);
/** Each value with the one after it, as one of 100 cells. */
const pairs = (values: readonly number[]) =>
  values.slice(1).map((value, index) => cell(value) * 10 + cell(values[index] ?? 0));

describe('a seeded sequence', () => {
  it('is the same for the same seeds', () => {
    const [first, second] = [seededRandom(AN_INSTANT, 'kind'), seededRandom(AN_INSTANT, 'kind')];
    for (let turn = 0; turn < 100; turn += 1) expect(first()).toBe(second());
  });

  it('is what it was when people began their history', () => {
    const random = seededRandom(AN_INSTANT, 'kind');
    expect([random(), random()].map((value) => value.toFixed(9))).toEqual(['0.607230254', '0.602730355']);
  });

  it.each<[string, (index: number) => readonly (number | string)[]]>([
    ['of instants a millisecond apart', (index) => [AN_INSTANT + index]],
    ['of instants a minute apart, with a word', (index) => [AN_INSTANT + index * 60_000, 'withheld']],
    ['that differ above 32 bits alone', (index) => [index * 2 ** 32]],
    ['that end in a small number', (index) => ['run', AN_INSTANT, index]],
  ])('begins uniformly and independently over seeds %s', (_name, seedOf) => {
    const values = firstDraws(seedOf);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(surprise(values.map(cell), 10)).toBeLessThan(4);
    expect(surprise(pairs(values), 100)).toBeLessThan(4);
  });

  it('goes on uniformly and independently', () => {
    const random = seededRandom('on');
    const values = Array.from({ length: DRAWS }, random);
    expect(surprise(values.map(cell), 10)).toBeLessThan(4);
    expect(surprise(pairs(values), 100)).toBeLessThan(4);
  });

  it('depends on where one seed ends and on what kind it is', () => {
    const begins = [['ab', 'c'], ['a', 'bc'], ['abc'], [1, 2], [12], ['1', '2'], [2, 1]].map((seeds) =>
      seededRandom(...seeds)(),
    );
    expect(new Set(begins).size).toBe(begins.length);
  });
});

describe('sampleBeta', () => {
  it.each([
    [1, 1],
    [2, 5],
    [13, 29],
    [41, 1],
  ])('of %i and %i has the mean and the variance of the distribution', (a, b) => {
    const random = seededRandom('beta', a, b);
    const draws = Array.from({ length: DRAWS }, () => sampleBeta(a, b, random));
    const mean = draws.reduce((sum, each) => sum + each, 0) / DRAWS;
    const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / DRAWS;
    const trueVariance = (a * b) / ((a + b) ** 2 * (a + b + 1));
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(4 * Math.sqrt(trueVariance / DRAWS));
    expect(variance / trueVariance).toBeGreaterThan(0.9);
    expect(variance / trueVariance).toBeLessThan(1.1);
  });
});
