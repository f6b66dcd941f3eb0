/**
 * The meter's arithmetic: what the person attended between two moments, from what has been seen so far.
 *
 * Owns no clock, timer or listener: `now` (Date.now, the clock of spans) and `steady` (performance.now, which only bounds)
 * are arguments. Activities run out by themselves ("scrolling until 10 s after the last step"), so stretches are cut
 * afterwards at the instants where something ran out; a timer for each was rejected, it would be polling.
 */
import type { Activity, Surface } from '../domain/place.ts';
import type { Stretch } from '../domain/span.ts';
import type { Playing } from '../messaging/meter-protocol.ts';

const MINUTE_MS = 60_000;

/** How often an attended page reports. */
export const FLUSH_MS = 15_000;
/** A tick that is later than this means that the machine slept or the page was frozen. */
const LATE_MS = 5_000;
/** The two clocks may drift by this much before it counts as a jump. */
const CLOCK_JUMP_MS = 1_000;
const SCROLLING_MS = 10_000;
const COMPOSING_MS = 15_000;
/** A loss of focus that comes back within this long (address bar, find bar, our own popup) is a filler. */
const SHORT_LOSS_MS = 10_000;

const NEVER = -Infinity;

/** What the meter knows about one page's attention. Instants are milliseconds since the epoch, −Infinity for "never". */
export class Attention {
  /** What was counted and not taken yet, in order; whoever takes it empties it. */
  stretches: (Stretch & { to: number })[] = [];
  surface: Surface = 'page';
  playing: Playing = 0;
  isFullscreen = false;
  isInCall = false;
  inputAt = NEVER;
  scrolledAt = NEVER;
  composedAt = NEVER;
  /** Visible, not prerendering, focused. */
  isPresent = false;
  /** How long a person counts as attending without input off feeds and threads; the person may say otherwise. */
  idle = 180_000;
  /** Time before this is accounted for. */
  at: number;
  /** The steady clock at `at`. */
  #steady: number;
  /** When focus was lost while the page stayed in view. */
  #lostAt = NEVER;

  constructor(now: number, steady: number) {
    this.at = now;
    this.#steady = steady;
  }

  /** The instant at which attention ends if nothing more happens; −Infinity where there is none. */
  get until(): number {
    if (!this.isPresent) return NEVER;
    return this.isInCall ? Infinity : this.inputAt + this.#idleMs();
  }

  /** How long a person counts as attending without input: 60 s on feeds and threads, 180 s elsewhere by default (own judgement). */
  #idleMs(): number {
    const isFeedLike = this.surface === 'feed' || this.surface === 'thread';
    if (this.playing < 2) return isFeedLike ? MINUTE_MS : this.idle;
    if (this.isFullscreen) return 180 * MINUTE_MS;
    return isFeedLike ? 5 * MINUTE_MS : 30 * MINUTE_MS;
  }

  #activityAt(at: number): Activity {
    if (this.isInCall) return 'talking';
    if (at < this.composedAt + COMPOSING_MS) return 'composing';
    if (at < this.scrolledAt + SCROLLING_MS) return 'scrolling';
    return this.playing ? 'watching' : 'reading';
  }

  /**
   * Accounts for the time up to `now`.
   *
   * After a sleep, a freeze or a jump of the clock (a gap longer than a tick may be late, or clocks that disagree) the gap
   * adds nothing and attention has ended. A clock set back adds nothing either.
   */
  advance(now: number, steady: number): void {
    const { at, until } = this;
    const gap = now - at;
    const hasJumped = Math.abs(gap - (steady - this.#steady)) > CLOCK_JUMP_MS;
    const isCounting = until > at || this.isInCall;
    this.at = now;
    this.#steady = steady;
    if (!hasJumped && !(isCounting && gap > FLUSH_MS + LATE_MS)) return this.#account(at, now, until);
    // After a clock was set back, what is remembered would lie in the future.
    this.inputAt = this.scrolledAt = this.composedAt = this.#lostAt = NEVER;
  }

  /** Cuts the time where an activity or attention itself ran out in between. */
  #account(from: number, to: number, until: number): void {
    const cuts = [until, this.composedAt + COMPOSING_MS, this.scrolledAt + SCROLLING_MS, to];
    let at = from;
    for (const cut of cuts.toSorted((left, right) => left - right)) {
      if (cut <= at || cut > to) continue;
      if (at < until || this.isInCall) this.#add(at, cut, this.#activityAt(at), at < until);
      at = cut;
    }
  }

  /** One that continues the last becomes part of it. */
  #add(from: number, to: number, activity: Activity, attended: boolean): void {
    const { surface, stretches } = this;
    const last = stretches.at(-1);
    const isSame = last?.surface === surface && last.activity === activity && last.attended === attended;
    if (isSame && last.to === from) last.to = to;
    else stretches.push({ from, to, surface, activity, attended });
  }

  /**
   * The page came into view, went out of it, gained or lost focus, just now (`at`).
   * Becoming present counts as input: the person went there. A short loss of focus during which the page stayed in view is
   * counted afterwards, as a filler.
   */
  setPresence(isVisible: boolean, isFocused: boolean): void {
    const { at, isPresent: was } = this;
    if (!isVisible) this.#lostAt = NEVER;
    else if (was && !isFocused) this.#lostAt = this.until >= at ? at : NEVER;
    this.isPresent = isVisible && isFocused;
    if (was || !this.isPresent) return;
    const lostAt = this.#lostAt;
    if (lostAt < at && at - lostAt <= SHORT_LOSS_MS) this.#add(lostAt, at, 'reading', false);
    this.inputAt = at;
    this.#lostAt = NEVER;
  }
}
