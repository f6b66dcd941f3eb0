/**
 * The meter of a tab's main frame: attention, wired to the page. It owns one timer and the stretches not yet delivered; all of it
 * lives in memory and goes with the page, except the last report, which is also left in `storage.local`.
 *
 * The background's window and tab events were rejected as the source: they miss other applications and report focus in the
 * wrong order. The page knows. Nothing here is visible to the page: no change of its document, no message, no global.
 */
import type { FrameSignal, ReportMessage, ReportReply } from '../messaging/meter-protocol.ts';
import type { CompiledRule } from '../sites/site.ts';
import { surfaceOf } from '../sites/surface-of.ts';
import { Attention, FLUSH_MS } from './attention.ts';
import { watchMedia, type Media } from './media.ts';
import type { MomentSeeker } from './moment.ts';
import {
  GESTURE_MS,
  innermost,
  isComposer,
  isCustomElement,
  isEditable,
  listen,
  REST_MS,
} from './signals.ts';
import { isOrphaned, send, storePending } from './transport.ts';

/** Stretches that could not be delivered are kept up to this many, the oldest go first. */
const MOST_STRETCHES = 500;
/** A child frame tells every 15 s that it still plays; one that fell silent for longer has gone. */
const FRAME_SILENCE_MS = 40_000;

export class Meter extends Attention {
  /** What child frames told, by frame, and when; put here by the background (`services/browser-ports.ts`). */
  readonly frames = new Map<number, FrameSignal & { readonly heardAt: number }>();
  /** Looks for the moment of a nudge, while one is due; lives in a file of its own that most pages never load. */
  seeker: MomentSeeker | null = null;

  readonly #ending = new AbortController();
  readonly #id = crypto.randomUUID();
  #rules: readonly CompiledRule[] | null = null;
  #isSwipe = false;
  #gestureAt = -Infinity;
  #steps = 0;
  #visits = 0;
  #flushedAt = -Infinity;
  /** Stretches from before are of other routes, which nobody knew the surface of. */
  #routeAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #media: Media;

  constructor() {
    super(Date.now(), performance.now());
    const { signal } = this.#ending;
    this.#media = watchMedia(signal, (event) => this.#onMedia(event.type));
    const look = () => this.look();
    listen(window, ['focus'], signal, look);
    // Firefox says "no focus" while a click into a frame blurs the window, and "focus" a task later.
    listen(window, ['blur', 'pageshow'], signal, () => setTimeout(look));
    listen(document, ['visibilitychange', 'prerenderingchange', 'fullscreenchange'], signal, look);
    listen(window, ['pagehide'], signal, () => this.#leave());
    // A click is no gesture of scrolling: pages scroll by themselves after one. Dragging a scrollbar counts as reading.
    const gestures = ['wheel', 'touchmove', 'keydown'];
    listen(window, gestures, signal, (event) => this.#onGesture(event), REST_MS);
    listen(window, ['pointermove', 'pointerdown'], signal, () => this.#onInput(), REST_MS);
    listen(window, ['scroll'], signal, () => this.#onMovement(), REST_MS);
    listen(document, ['beforeinput', 'compositionend'], signal, (event) => this.#onTyping(event));
    navigation.addEventListener('currententrychange', () => this.#onRoute(), { signal });
    look();
  }

  /** Whether it still measures, and reaches the extension that started it. */
  get isLive(): boolean {
    return !this.#ending.signal.aborted && !isOrphaned();
  }

  /** Ends for good: another copy took over, or nothing is measured here any more. */
  stop(): void {
    this.#ending.abort();
    this.seeker?.end();
    clearTimeout(this.#timer);
  }

  /** Looks at what only the page knows, and reports where attention began or ended. @returns the state now */
  look(): this {
    const was = this.isPresent;
    this.#see();
    if (this.isPresent !== was) void this.#flush();
    else this.#schedule();
    return this;
  }

  #see(): void {
    this.#advance();
    // Prerendered pages run scripts before anyone sees them (Chrome; TypeScript's DOM does not have it).
    const { prerendering } = document as Document & { prerendering?: boolean };
    const isVisible = document.visibilityState === 'visible' && !prerendering;
    this.setPresence(isVisible, document.hasFocus());
    this.isFullscreen = document.fullscreenElement !== null;
    this.#readMedia();
    if (this.isPresent) this.#visits = 1;
  }

  /** Accounts for the time up to now. @returns now */
  #advance(): number {
    this.advance(Date.now(), performance.now());
    return this.at;
  }

  #readMedia(): void {
    // The clock may have been set back in the meantime, so "long ago" is either way.
    const heard = [...this.frames.values()].filter(
      ({ heardAt }) => Math.abs(this.at - heardAt) < FRAME_SILENCE_MS,
    );
    const all = [this.#media(), ...heard];
    const playing = (['audibly', 'quietly'] as const).find((how) => all.some((each) => each.playing === how));
    this.playing = playing ?? 'nothing';
    this.isInCall = all.some((each) => each.isInCall);
  }

  #onInput(): void {
    const at = this.#advance();
    const hadEnded = this.until <= at;
    this.inputAt = at;
    if (!this.isPresent) this.look();
    if (hadEnded && this.isPresent) void this.#flush();
  }

  #onGesture(event: Event): void {
    const { type, target } = event;
    this.#onInput();
    if (type === 'keydown' && isEditable(innermost(event))) return;
    this.#gestureAt = performance.now();
    // Scrolling inside a shadow root tells nobody; the wheel or finger that does it tells.
    if (/wheel|move/.test(type) && isCustomElement(target)) this.#onMovement();
  }

  /** Something moved: a step if it was the person who moved it. */
  #onMovement(): void {
    if (performance.now() - this.#gestureAt > GESTURE_MS) return;
    this.#onInput();
    this.#steps += 1;
    this.scrolledAt = this.at;
    this.seeker?.step();
  }

  #onTyping(event: Event): void {
    this.#onInput();
    if (isComposer(innermost(event))) this.composedAt = this.at;
  }

  #onMedia(type: string): void {
    this.#advance();
    this.#readMedia();
    if (type === 'playing' && this.#isSwipe) this.#onMovement();
    if (type === 'ended') this.seeker?.reach('videoEnd');
    this.#schedule();
  }

  #onRoute(): void {
    const at = this.#advance();
    const { surface } = this;
    if (!this.#rules) this.#routeAt = at;
    this.#classify();
    const hasMoved = this.surface !== surface;
    // What someone did in one kind of place is over when they are in another; and a page that scrolls to its top after a
    // click on a link is not scrolled by anyone.
    if (hasMoved) this.scrolledAt = this.composedAt = this.#gestureAt = -Infinity;
    if (this.#isSwipe) this.#onMovement();
    this.seeker?.reach('route');
    if (hasMoved) void this.#flush();
  }

  #classify(): void {
    if (!this.#rules) return;
    const { pathname, search, hash } = location;
    const { surface, swipe } = surfaceOf(this.#rules, pathname + search + hash);
    this.#isSwipe = swipe;
    this.surface = surface;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const end = this.isInCall ? Infinity : this.until;
    if (end <= this.at || this.#ending.signal.aborted) return;
    // Counted from the last report, or frequent events would put the next one off for ever.
    this.#timer = setTimeout(() => void this.#flush(), Math.min(this.#flushedAt + FLUSH_MS, end) - this.at);
  }

  #report(isLast: boolean): ReportMessage {
    const until = this.#advance();
    return {
      type: 'report',
      document: this.#id,
      stretches: this.stretches.slice(-MOST_STRETCHES),
      counts: { visits: this.#visits, steps: this.#steps },
      needsRules: !this.#rules,
      isSeeking: this.seeker !== null,
      until,
      isLast,
    };
  }

  async #flush(isLast = false): Promise<void> {
    if (isOrphaned()) return this.stop();
    // A window that loses focus while a frame holds it tells nobody, so every report looks again.
    if (!isLast) this.#see();
    const report = this.#report(isLast);
    this.#flushedAt = this.at;
    this.#schedule();
    const reply = await send<ReportReply>(report);
    if (this.#ending.signal.aborted || !reply) return;
    if (reply.stop) return this.stop();
    if (reply.locked) this.inputAt = -Infinity;
    if (reply.rules && !this.#rules) this.#learn(reply.rules);
    else this.stretches = this.stretches.filter(({ to }) => to > report.until);
  }

  /** The rules came after attention had begun: what was claimed as `page` until now is claimed again. */
  #learn(rules: readonly CompiledRule[]): void {
    this.#rules = rules;
    this.#advance();
    this.#classify();
    const { surface, stretches } = this;
    this.stretches = stretches.map((each) => (each.from < this.#routeAt ? each : { ...each, surface }));
    if (surface !== 'page') void this.#flush();
  }

  #leave(): void {
    this.#advance();
    this.setPresence(false, false);
    storePending(this.#report(true));
    void this.#flush(true);
  }
}
