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

/** A row that the person edits, and when they last did; never in rows from before that was kept. */
export interface Editable {
  readonly changedAt?: number;
}

/** When a row is changed that is changed now: after it was last, also where a clock was set back. */
export function changedAfter(before: Editable | undefined, now: number): number {
  return Math.max(now, (before?.changedAt ?? 0) + 1);
}

/**
 * Which of two rows of the same id holds: what the person edits as they changed it last, since an older file must not take that back
 * (of goals from before that was kept, as on the later day); then the one that knows more (an answer that came in the meantime), then
 * the later, then by text, which makes the order total. A maximum, so the order in which rows meet does not matter.
 */
export function preferred<Row extends object>(left: Row, right: Row): Row {
  if (isSame(left, right)) return left;
  const [a, b] = [canonical(left), canonical(right)];
  const order =
    changeOf(left) - changeOf(right) ||
    dayOrder(a, b) ||
    nulls(b) - nulls(a) ||
    instantOf(left) - instantOf(right) ||
    (a < b ? -1 : 1);
  return order > 0 ? left : right;
}

function changeOf({ changedAt = 0 }: Editable): number {
  return changedAt;
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
  return Number((row as { at?: unknown }).at ?? 0);
}
