/**
 * A page as the product sees it, without a browser: the real `Attention` with a clock that is an argument. What `meter.ts` and
 * `moment.ts` wire to events and timers is done here by hand, in the same order; both need a document. `scenes.ts` plays the originals.
 */
import { momentVeto, vetoEndsInMs, type Moment } from '../../utils/domain/nudge-moment.ts';
import type { Stretch } from '../../utils/domain/span.ts';
import { Attention, FLUSH_MS } from '../../utils/meter/attention.ts';
import type { Place } from './script.ts';

const SCROLL_PAUSE_MS = 2_000;
const PATIENCE_MS = 60_000;

/** The two clocks of a machine: of days, and the one that stands still in its sleep. */
export interface Clock {
  now: number;
  steady: number;
}

/** What a page tells. */
export interface Background {
  /** @returns whether a nudge is due there */
  accept(page: SimPage, stretches: readonly Stretch[], now: number): boolean;
  takeMoment(page: SimPage, moment: Moment): void;
}

export class SimPage extends Attention {
  readonly tab: string;
  readonly openedAt: number;
  place: Place;
  hasDraft = false;
  readonly #clock: Clock;
  readonly #background: Background;
  readonly #openedSteady: number;
  #flushedAt = -Infinity;
  #flushAt = Infinity;
  #pauseAt = Infinity;
  #patienceAt = Infinity;

  constructor(tab: string, place: Place, clock: Clock, background: Background) {
    super(clock.now, clock.steady);
    this.tab = tab;
    this.openedAt = clock.now;
    this.place = place;
    this.surface = surfaceSeen(place);
    this.#clock = clock;
    this.#background = background;
    this.#openedSteady = clock.steady;
  }

  /** The page came to the front, or left it. */
  show(isInFront: boolean): void {
    const was = this.isPresent;
    this.#advance();
    this.setPresence(isInFront, isInFront);
    if (this.isPresent !== was) this.#flush();
  }

  /** What plays, and whether it fills the screen. */
  see(playing: 0 | 1 | 2, isFullscreen: boolean, isInCall: boolean): void {
    if (playing === this.playing && isFullscreen === this.isFullscreen && isInCall === this.isInCall) return;
    this.#advance();
    this.playing = playing;
    this.isFullscreen = isFullscreen;
    this.isInCall = isInCall;
    this.#schedule();
  }

  goTo(place: Place, isSwipe: boolean): void {
    this.#advance();
    const was = this.surface;
    this.place = place;
    this.surface = surfaceSeen(place);
    if (this.surface !== was) this.scrolledAt = this.composedAt = -Infinity;
    if (isSwipe) this.step();
    if (this.#isSeeking) this.#reach('route');
    if (this.surface !== was) this.#flush();
  }

  step(): void {
    this.#input();
    this.scrolledAt = this.at;
    if (this.#isSeeking) this.#pauseAt = this.#clock.now + SCROLL_PAUSE_MS;
  }

  write(): void {
    this.#input();
    this.composedAt = this.at;
  }

  endVideo(): void {
    this.#advance();
    if (this.#isSeeking) this.#reach('videoEnd');
  }

  /** The tab closes. */
  hide(): void {
    this.show(false);
  }

  /** Does what timers would have done by now. */
  runTimers(): void {
    const { now } = this.#clock;
    if (this.#pauseAt <= now) {
      this.#pauseAt = Infinity;
      this.#reach('pause');
    }
    if (this.#patienceAt <= now) {
      this.#endSeeking();
      this.#background.takeMoment(this, this.lookAt('timeout'));
    }
    if (this.#flushAt <= now) this.#flush();
  }

  lookAt(breakpoint: Moment['breakpoint']): Moment {
    this.#advance();
    return {
      surface: this.surface,
      breakpoint,
      sinceComposedMs: Math.min(this.at - this.composedAt, Number.MAX_SAFE_INTEGER),
      sinceOpenedMs: this.#clock.steady - this.#openedSteady,
      hasDraft: this.hasDraft,
      isInCall: this.isInCall,
      isFullscreen: this.isFullscreen,
      isFocused: this.isPresent && this.until > this.at,
    };
  }

  get #isSeeking(): boolean {
    return this.#patienceAt < Infinity;
  }

  #reach(breakpoint: Moment['breakpoint']): void {
    const moment = this.lookAt(breakpoint);
    const veto = momentVeto(moment);
    if (veto) {
      const endsInMs = breakpoint === 'pause' ? vetoEndsInMs(moment, veto) : null;
      if (endsInMs !== null) this.#pauseAt = this.#clock.now + endsInMs;
      return;
    }
    this.#endSeeking();
    this.#background.takeMoment(this, moment);
  }

  #endSeeking(): void {
    this.#pauseAt = this.#patienceAt = Infinity;
  }

  #input(): void {
    this.#advance();
    const hadEnded = this.until <= this.at;
    this.inputAt = this.at;
    if (hadEnded && this.isPresent) this.#flush();
  }

  #advance(): void {
    this.advance(this.#clock.now, this.#clock.steady);
  }

  #schedule(): void {
    const end = this.isInCall ? Infinity : this.until;
    this.#flushAt = end <= this.at ? Infinity : Math.min(this.#flushedAt + FLUSH_MS, end);
  }

  #flush(): void {
    this.#advance();
    const told = this.stretches;
    this.stretches = [];
    this.#flushedAt = this.at;
    this.#schedule();
    const isDue = this.#background.accept(this, told, this.at);
    if (!isDue || this.#isSeeking) return;
    this.#patienceAt = this.at + PATIENCE_MS;
    this.#pauseAt = this.at + SCROLL_PAUSE_MS;
  }
}

function surfaceSeen({ surface, isUnknown }: Place): Place['surface'] {
  return isUnknown ? 'page' : surface;
}
