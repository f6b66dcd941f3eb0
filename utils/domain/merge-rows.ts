/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : each,
  );
}

/** Whether two values are the same, in whichever order their keys stand. */
export function isSame(left: unknown, right: unknown): boolean {
  // Mostly they are, to the last letter, and that is known soon.
  return JSON.stringify(left) === JSON.stringify(right) || canonical(left) === canonical(right);
}

/**
 * Which of two rows of the same id holds: of goals the one that was changed on the later day, since an older file must not take back
 * what was edited since; then the one that knows more (an answer that came in the meantime), then the later, then by
 * text, which makes the order total. A maximum, so the order in which rows meet does not matter.
 */
export function preferred<Row extends object>(left: Row, right: Row): Row {
  if (isSame(left, right)) return left;
  const [a, b] = [canonical(left), canonical(right)];
  const order =
    dayOrder(a, b) || nulls(b) - nulls(a) || instantOf(left) - instantOf(right) || (a < b ? -1 : 1);
  return order > 0 ? left : right;
}

function dayOrder(left: string, right: string): number {
  const [a, b] = [lastChange(left), lastChange(right)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The last day on which a goal was edited, rested, went on or ended; empty for other rows. */
function lastChange(text: string): string {
  const days = text.matchAll(/"(?:sinceDay|fromDay|toDay|endedDay)":"([^"]*)"/g);
  return [...days].reduce((last, [, day = '']) => (day > last ? day : last), '');
}

function nulls(text: string): number {
  return text.match(/:null\b/g)?.length ?? 0;
}

function instantOf(row: object): number {
  const { changedAt, at } = row as { changedAt?: unknown; at?: unknown };
  return Number(changedAt ?? at ?? 0);
}
