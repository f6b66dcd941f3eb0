import { canonical, isSame, preferred } from '../domain/merge-rows.ts';
import type { Interval } from '../domain/span.ts';
import type { MovedTime, StoredCorrection } from './database.ts';

/**
 * One correction of which two files tell: what it did by either of them, since of each a part may have been erased. It does not matter
 * in which order they meet, nor how often.
 */
export function unitedCorrection(left: StoredCorrection, right: StoredCorrection): StoredCorrection {
  const both = unite(left, right);
  // One that knew it all stays as it is.
  const [one, other] = [left, right].filter((each) => isSame(unite(each, each), both));
  return one && other ? preferred(one, other) : (one ?? both);
}

function unite(left: StoredCorrection, right: StoredCorrection): StoredCorrection {
  const none = { pieces: [], moved: [] };
  return {
    ...preferred({ ...left, ...none }, { ...right, ...none }),
    pieces: unitedPieces([...left.pieces, ...right.pieces]),
    moved: unitedMoves([...left.moved, ...right.moved]),
  };
}

/** Pieces that only touch stay two. */
function unitedPieces(pieces: readonly Interval[]): Interval[] {
  const united: Interval[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last && from < last.to) united[united.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else united.push({ from, to });
  }
  return united;
}

/** Of two words about the same time the greater. */
function unitedMoves(moved: readonly MovedTime[]): MovedTime[] {
  const byKey = new Map<string, MovedTime>();
  for (const change of moved) {
    const key = canonical({ ...change, ms: 0 });
    const had = byKey.get(key)?.ms ?? 0;
    if (order(change.ms, had) > 0) byKey.set(key, change);
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function order(left: number, right: number): number {
  return Math.abs(left) - Math.abs(right) || left - right;
}
