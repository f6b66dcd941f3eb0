import { seededRandom } from '../../utils/domain/chance.ts';
import type { NudgeAnswer } from '../../utils/domain/nudge.ts';

/** Draws what differs between the variations of a trace. The first of each trace is as the research notes have it. */
export class Vary {
  readonly index: number;
  readonly #random: () => number;

  constructor(family: string, index: number) {
    this.index = index;
    this.#random = seededRandom(family, index);
  }

  /** The value itself the first time, then anything between `least` and `most` times it. */
  around(value: number, least = 0.8, most = 1.25): number {
    const factor = least + this.#random() * (most - least);
    return this.index === 0 ? value : value * factor;
  }

  /** The first of the list the first time, then any. */
  pick<Value>(first: Value, ...others: readonly Value[]): Value {
    const drawn = Math.floor(this.#random() * (others.length + 1));
    return this.index === 0 ? first : ([first, ...others][drawn] ?? first);
  }

  /** Every other variation is on edge: what may not be disturbed happens just when a nudge is due. */
  get isOnEdge(): boolean {
    return this.index % 2 === 1;
  }

  /** What the person says to nudges. */
  answers(): readonly NudgeAnswer[] {
    return this.pick<readonly NudgeAnswer[]>(
      [],
      ['keep'],
      ['keep', 'keep', 'keep'],
      ['later', 'later', 'later'],
      ['later', 'keep'],
      ['break'],
      ['leave'],
      ['ignored', 'keep'],
    );
  }

  seed(): number {
    return Math.floor(this.#random() * 1e9);
  }
}
