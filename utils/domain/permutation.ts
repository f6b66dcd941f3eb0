import { medianOf } from './median.ts';

/**
 * How probable it is that chance deals these values to two sides at least as far apart, in either direction: a permutation
 * test, exact at every size and with any ties, since all that counts of a value is whether it lies above, at or below the
 * median of all. With answers on five points the usual approximation to rank tests errs most just where one side is small.
 *
 * @returns 0 to 1; 1 where a side is empty
 */
export function chanceOfGap(some: readonly number[], others: readonly number[]): number {
  const all = [...some, ...others];
  const middle = medianOf(all);
  const sideOf = (value: number) => Math.sign(value - middle);
  const balance = (values: readonly number[]) => values.reduce((sum, value) => sum + sideOf(value), 0);
  const above = all.filter((value) => sideOf(value) > 0).length;
  const below = all.filter((value) => sideOf(value) < 0).length;
  const [size, total] = [some.length, all.length];
  const expected = total === 0 ? 0 : (size * balance(all)) / total;
  const seen = Math.abs(balance(some) - expected);
  const choose = logChoose(total);
  let chance = 0;
  for (let high = 0; high <= Math.min(size, above); high += 1) {
    const ways = choose(above, high) - choose(total, size);
    for (let low = 0; low <= Math.min(size - high, below); low += 1) {
      if (Math.abs(high - low - expected) < seen - 1e-9) continue;
      const rest = choose(below, low) + choose(total - above - below, size - high - low);
      chance += Math.exp(ways + rest);
    }
  }
  return Math.min(1, chance);
}

/** The least that `chanceOfGap` can come to with so many values on each side: too few show nothing, whatever they are. */
export function leastChanceOfGap(some: number, others: number): number {
  return 1 / Math.exp(logChoose(some + others)(some + others, some));
}

/** The logarithm of the number of ways to choose `taken` of `from` things, for up to `most` of them; −∞ where there is none. */
function logChoose(most: number): (from: number, taken: number) => number {
  const logs = new Float64Array(most + 1);
  for (let index = 2; index <= most; index += 1) logs[index] = (logs[index - 1] ?? 0) + Math.log(index);
  const log = (count: number) => logs[count] ?? 0;
  return (from, taken) => (taken > from ? -Infinity : log(from) - log(taken) - log(from - taken));
}
