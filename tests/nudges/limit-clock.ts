import type { Window } from './scene.ts';

/** The limit of the scenes. */
const LIMIT_MS = 60_000;
/** Writing lasts until this long after the last key. */
export const COMPOSING_MS = 15_000;
/** No nudge comes to a page that was opened less than this ago. */
const JUST_OPENED_MS = 60_000;
/** A nudge that is due comes within this. */
const WITHIN_MS = 60_000;
/** The script and the page do not begin at the same millisecond. */
const TOLERANCE_MS = 1_500;

/** The script's own stopwatch of a run: how long the person has been in feeds, and so from when a nudge may come. */
export class LimitClock {
  #ms = 0;
  #since = Date.now();
  /** From now on, or from `at` on, the person is in a feed. */
  enter(at = Date.now()): void {
    this.#since = at;
  }

  /** The person left the feeds just now; what they did there counts on. */
  leave(): void {
    this.#ms += Date.now() - this.#since;
  }

  /** The run is over; another begins now, or at `at`. */
  restart(at = Date.now()): void {
    this.#ms = 0;
    this.#since = at;
  }

  /**
   * When the nudge may come, if the person stays in the feed entered last.
   * @param openedAt when its page was opened
   * @param freeAt from when on nothing else holds the nudge back
   */
  window(openedAt: number, freeAt = 0): Window {
    const dueAt = this.#since + LIMIT_MS - this.#ms;
    const from = Math.max(dueAt, openedAt + JUST_OPENED_MS, freeAt);
    return { from: from - TOLERANCE_MS, to: from + WITHIN_MS };
  }
}
