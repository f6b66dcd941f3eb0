import { medianOf } from './median.ts';

/** Values of two sides that may be dealt anew among each other. */
export interface Stratum {
  readonly some: readonly number[];
  readonly others: readonly number[];
}

/**
 * How probable it is that chance deals the values of each stratum to its two sides so that they lie at least as far apart, in
 * either direction: a permutation test, exact at every size and with any ties, since all that counts of a value is whether it
 * lies above, at or below the median of its stratum. With answers on five points the usual approximation to rank tests errs most
 * just where one side is small.
 *
 * @returns 0 to 1; 1 where there is nothing to deal
 */
export function chanceOfGap(strata: readonly Stratum[]): number {
  let seen = 0;
  let expected = 0;
  let dealt: Chances = { from: 0, chances: [1] };
  for (const { some, others } of strata) {
    if (some.length === 0 || others.length === 0) continue;
    const all = [...some, ...others];
    const middle = medianOf(all);
    const above = all.filter((value) => value > middle).length;
    const below = all.filter((value) => value < middle).length;
    seen += some.reduce((sum, value) => sum + Math.sign(value - middle), 0);
    expected += (some.length * (above - below)) / all.length;
    dealt = sumOf(dealt, balances(some.length, above, below, all.length));
  }
  const gap = Math.abs(seen - expected) - 1e-9;
  const { from, chances } = dealt;
  const beyond = chances.filter((_, index) => Math.abs(from + index - expected) >= gap);
  return Math.min(1, total(beyond));
}

/** The least that `chanceOfGap` can come to with so many values on the sides: too few show nothing, whatever they are. */
export function leastChanceOfGap(strata: readonly Stratum[]): number {
  return strata.reduce(
    (least, { some, others }) => least / Math.exp(logChoose(some.length + others.length, some.length)),
    1,
  );
}

/** How probable each whole number from `from` on is. */
interface Chances {
  readonly from: number;
  readonly chances: readonly number[];
}

/** Of `size` values dealt out of so many: by how many more lie above than below. */
function balances(size: number, above: number, below: number, all: number): Chances {
  const chances = Array.from({ length: 2 * size + 1 }, () => 0);
  for (let high = 0; high <= Math.min(size, above); high += 1) {
    const ways = logChoose(above, high) - logChoose(all, size);
    for (let low = 0; low <= Math.min(size - high, below); low += 1) {
      const rest = logChoose(below, low) + logChoose(all - above - below, size - high - low);
      chances[size + high - low] = (chances[size + high - low] ?? 0) + Math.exp(ways + rest);
    }
  }
  return trimmed({ from: -size, chances });
}

/** The sum of two independent numbers. */
function sumOf(one: Chances, other: Chances): Chances {
  const chances = Array.from({ length: one.chances.length + other.chances.length - 1 }, () => 0);
  one.chances.forEach((chance, left) =>
    other.chances.forEach((each, right) => {
      chances[left + right] = (chances[left + right] ?? 0) + chance * each;
    }),
  );
  return trimmed({ from: one.from + other.from, chances });
}

/** Without ends that are next to impossible: years of strata would else cost seconds. */
function trimmed({ from, chances }: Chances): Chances {
  const isPossible = (chance: number) => chance > LEAST_CHANCE;
  const first = chances.findIndex(isPossible);
  return { from: from + first, chances: chances.slice(first, chances.findLastIndex(isPossible) + 1) };
}

const LEAST_CHANCE = 1e-12;

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The logarithm of the number of ways to choose `taken` of `from` things; −∞ where there are not so many. */
function logChoose(from: number, taken: number): number {
  return taken > from ? -Infinity : logFactorial(from) - logFactorial(taken) - logFactorial(from - taken);
}

/** Grown as needed. */
const LOG_FACTORIALS = [0];

function logFactorial(count: number): number {
  for (let index = LOG_FACTORIALS.length; index <= count; index += 1)
    LOG_FACTORIALS.push((LOG_FACTORIALS[index - 1] ?? 0) + Math.log(index));
  return LOG_FACTORIALS[count] ?? 0;
}
