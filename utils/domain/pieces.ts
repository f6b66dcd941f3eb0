/**
 * A JSON value in pieces, to be handed from one thread to another. To take over a value at once holds the thread that takes it as long
 * as to parse it; a piece is some thousand values, and between pieces the thread has its turn. Any value can be cut: a long list, an
 * object of a million keys, and lists within lists: nothing here goes deeper by calling itself than `MOST_LEVELS`.
 */

type Container = unknown[] | Record<string, unknown>;

/** Entries of the container that is open, after those that it has. */
export interface Piece {
  /** Of an object, the keys of the values. */
  readonly keys: readonly string[] | null;
  readonly values: readonly unknown[];
  /** Which of the values are still empty, and come next: the last of them first. */
  readonly open: readonly number[];
  /** Whether the container has all its entries. */
  readonly isWhole: boolean;
}

/** So much is handed over at once: values, with their keys, and 64 letters of a text count as one. */
const MOST_WEIGHT = 10_000;
/** What lies deeper comes in a piece of its own; a row of an export has half as many. */
const MOST_LEVELS = 8;
const LETTERS = 64;
/** What a piece weighs without its values. */
const PIECE_WEIGHT = 4;
/** To list the keys of an object takes as long as to make it, whoever asks, and cannot be done in turns. */
const MOST_KEYS = 1_000_000;
/** Millions of lists in each other take tens of times the memory of their brackets, in each thread. */
const MOST_DEPTH = 10_000;

/**
 * Cuts a value into lists of pieces, each about as heavy as the others, for a `joiner` in the same order.
 * @throws RangeError for an object of more than a million keys, and for what lies deeper than ten thousand levels
 */
export function* cut(value: unknown): Generator<readonly Piece[]> {
  const open = [cutter([value], 0)];
  let [pieces, weight]: [Piece[], number] = [[], 0];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const [piece, inner, weighs] = top(MOST_WEIGHT - weight);
    if (piece.isWhole) open.pop();
    open.push(...inner);
    pieces.push(piece);
    weight += weighs;
    if (weight < MOST_WEIGHT) continue;
    yield pieces;
    [pieces, weight] = [[], 0];
  }
  yield pieces;
}

/** Cuts the next piece off a container, of about the given weight. @returns the piece, what cuts that which is open in it, and what it weighs */
type Cutter = (most: number) => readonly [Piece, Cutter[], number];

function cutter(from: Container, depth: number): Cutter {
  const { keys: all, length, content } = entriesOf(from);
  if (depth > MOST_DEPTH || (all && length > MOST_KEYS)) throw new RangeError('It is too much');
  let at = 0;
  return (most) => {
    const [start, values, inner, open]: [number, unknown[], Cutter[], number[]] = [at, [], [], []];
    let weight = PIECE_WEIGHT;
    for (; at < length && weight < most; at += 1) {
      const value = content[all?.[at] ?? at];
      const weighs = weigh(value, MOST_LEVELS);
      const isOpen = isContainer(value) && weighs > MOST_WEIGHT;
      if (isOpen) {
        open.push(values.length);
        inner.push(cutter(value, depth + 1));
      }
      values.push(isOpen ? emptyLike(value) : value);
      weight += (isOpen ? 1 : weighs) + weigh(all?.[at], 0);
    }
    const piece = { keys: all?.slice(start, at) ?? null, values, open, isWhole: at === length };
    return [piece, inner, weight];
  };
}

/** How much a value would hold up who takes it over; no more of it is looked at than is needed to see that it is too much. */
function weigh(value: unknown, levels: number): number {
  if (typeof value === 'string') return 1 + value.length / LETTERS;
  if (!isContainer(value)) return 1;
  if (levels === 0) return Infinity;
  const { keys, length, content } = entriesOf(value);
  let weight = 1;
  for (let at = 0; at < length && weight <= MOST_WEIGHT; at += 1)
    weight += weigh(keys?.[at], 0) + weigh(content[keys?.[at] ?? at], levels - 1);
  return weight;
}

/** An object's keys, and what stands under them; a list has none, and its values stand under numbers. */
function entriesOf(from: Container) {
  const keys = Array.isArray(from) ? null : Object.keys(from);
  const { length } = keys ?? (from as readonly unknown[]);
  return { keys, length, content: from as Readonly<Record<string | number, unknown>> };
}

/** Puts pieces together again. @returns takes the next of the lists; with the last, returns the value in a list of its own */
export function joiner(): (pieces: readonly Piece[]) => readonly unknown[] | null {
  const whole: unknown[] = [];
  const open: Container[] = [whole];
  return (pieces) => {
    for (const piece of pieces) {
      fill(piece.isWhole ? open.pop() : open.at(-1), piece);
      // They are what they were when they were cut.
      open.push(...piece.open.map((index) => piece.values[index] as Container));
    }
    return open.length === 0 ? whole : null;
  };
}

function fill(container: Container | undefined, { keys, values }: Piece): void {
  if (Array.isArray(container)) container.push(...values);
  for (const [index, key] of (keys ?? []).entries()) {
    const value = values[index];
    // Not assigned: a key may be `__proto__`, which is one like any other in JSON.
    Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
  }
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function emptyLike(value: Container): Container {
  return Array.isArray(value) ? [] : {};
}
