import { setTimeout as delay } from 'node:timers/promises';
import { stopwatch } from '../support/gestures.ts';

/** Milliseconds by place, as the script's stopwatch gives them: `reddit.com`, or with a part, `reddit.com passive`. */
export type Truth = Readonly<Record<string, number>>;

/**
 * The script's own stopwatch. The person is in one place at a time: `enter` ends the place before, `leave` says that they
 * look at nothing that is measured. Places that were never entered are true zeros.
 */
export class TruthClock {
  readonly #elapsed = stopwatch();
  readonly #ms: Record<string, number> = {};
  #place: string | null = null;
  #since = 0;

  /** Milliseconds since the scenario began. */
  get now(): number {
    return this.#elapsed();
  }

  /** What was measured so far, without the place that is still entered. */
  get ms(): Truth {
    return { ...this.#ms };
  }

  /** From now on (or from `at` on) the person is there. */
  enter(place: string, at = this.now): void {
    this.leave(at);
    this.#place = place;
  }

  /** From now on (or from `at` on) the person is nowhere. */
  leave(at = this.now): void {
    if (this.#place !== null) this.#ms[this.#place] = (this.#ms[this.#place] ?? 0) + at - this.#since;
    this.#place = null;
    this.#since = at;
  }

  /** Waits for a fixed point of this clock; at once where it is past. */
  async until(at: number): Promise<void> {
    await delay(Math.max(0, at - this.now));
  }
}
