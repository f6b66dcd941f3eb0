/**
 * What a careful observer writes down while a trace is played: where the person is, and what they did when. The activity of any
 * instant follows from that by the documented rules, never from what the product recorded.
 */
import { classOf, type BalanceClass } from '../../utils/domain/balance.ts';
import type { Activity, Surface } from '../../utils/domain/place.ts';

const SCROLLING_MS = 10_000;
const COMPOSING_MS = 15_000;

/** Where the person is. */
export interface Whereabouts {
  readonly site: string;
  readonly surface: Surface;
}

/** The class of a second; `none` where nothing is attended. */
export type Verdict = BalanceClass | 'none';

type Change =
  | { readonly type: 'place'; readonly place: Whereabouts | null }
  | { readonly type: 'scrolled' | 'composed' | 'playing' | 'paused' | 'talking' | 'hungUp' };

/** A log of what happened when, in order. Instants are milliseconds since the epoch. */
export class Labels {
  readonly #log: (Change & { readonly at: number })[] = [];

  /** The person turned to a place, or to nothing that is measured. */
  enter(place: Whereabouts | null, at: number): void {
    this.#log.push({ type: 'place', place, at });
  }

  /** Something happened there. */
  note(type: Exclude<Change['type'], 'place'>, at: number): void {
    this.#log.push({ type, at });
  }

  /** When the person first was somewhere; now, where they never were. */
  get from(): number {
    return this.#log.find(({ type }) => type === 'place')?.at ?? Date.now();
  }

  /** Where the person was and what they did; `null` where they attended nothing. */
  at(instant: number): (Whereabouts & { readonly activity: Activity }) | null {
    const known = new State();
    for (const change of this.#log) if (change.at <= instant) known.take(change);
    return known.place && { ...known.place, activity: known.activityAt(instant) };
  }

  /** The class of each of the instants. Listening counts where the person spoke anywhere in the trace on that site. */
  verdicts(instants: readonly number[]): Verdict[] {
    const seen = instants.map((instant) => this.at(instant));
    const spokenOn = new Set(
      seen.filter((each) => each && /composing|talking/.test(each.activity)).map((each) => each?.site),
    );
    return seen.map((each) =>
      each ? classOf(each.surface, each.activity, spokenOn.has(each.site)) : 'none',
    );
  }
}

/** The log up to an instant. */
class State {
  place: Whereabouts | null = null;
  #lastPlace: Whereabouts | null = null;
  #scrolledAt = -Infinity;
  #composedAt = -Infinity;
  #isPlaying = false;
  #isTalking = false;

  take(change: Change & { readonly at: number }): void {
    if (change.type === 'place') return this.#move(change.place);
    if (change.type === 'scrolled') this.#scrolledAt = change.at;
    else if (change.type === 'composed') this.#composedAt = change.at;
    else if (change.type === 'playing' || change.type === 'paused')
      this.#isPlaying = change.type === 'playing';
    else this.#isTalking = change.type === 'talking';
  }

  /** What someone did in one kind of place is over when they are in another; to look away and back ends nothing. */
  #move(place: Whereabouts | null): void {
    this.place = place;
    if (!place) return;
    const last = this.#lastPlace;
    if (place.surface !== last?.surface || place.site !== last.site) {
      this.#scrolledAt = this.#composedAt = -Infinity;
    }
    this.#lastPlace = place;
  }

  activityAt(instant: number): Activity {
    if (this.#isTalking) return 'talking';
    if (instant < this.#composedAt + COMPOSING_MS) return 'composing';
    if (instant < this.#scrolledAt + SCROLLING_MS) return 'scrolling';
    return this.#isPlaying ? 'watching' : 'reading';
  }
}
