/** The middle of some values; of an even number, halfway between the middle two; of none, not a number. */
export function medianOf(values: readonly number[]): number {
  const inOrder = values.toSorted((left, right) => left - right);
  const middle = inOrder.length / 2;
  const [low, high] = [inOrder[Math.ceil(middle) - 1], inOrder[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}
