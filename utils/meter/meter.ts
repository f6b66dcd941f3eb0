/**
 * The meter of a tab's main frame: attention, wired to the page. It owns one timer and the stretches not yet delivered; all of it
 * lives in memory and goes with the page, except the last report, which is also left in `storage.local`.
 *
 * The background's window and tab events were rejected as the source: they miss other applications and report focus in the
 * wrong order. The page knows. Nothing here is visible to the page: no change of its document, no message, no global.
 */
import type {
  Evidence,
  FrameSignal,
  KnownRule,
  ReportMessage,
  ReportReply,
} from '../messaging/meter-protocol.ts';
import type { Counts } from '../domain/day-totals.ts';
import type { Surface } from '../domain/place.ts';
import { surfaceOf } from '../sites/surface-of.ts';
import { Attention, FLUSH_MS } from './attention.ts';
import { loudest, watchMedia, type Media } from './media.ts';
import { GESTURE_MS, innermost, isCustomElement, isEditable, listen, REST_MS } from './signals.ts';
import { isOrphaned, send, storePending } from './transport.ts';

/** Stretches that could not be delivered are kept up to this many, the oldest go first. */
const MOST_STRETCHES = 500;
/** What a companion of the meter is told of: something moved, was typed, plays or stopped, the route changed, a report goes out. */
export type Sight = 'step' | 'typing' | 'media' | 'route' | 'report' | 'end';

/** A script injected beside the meter, in a file of its own that most pages never load. @param event the page's, where one was */
export type Companion = (sight: Sight, event?: Event) => void;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export class Meter extends Attention {
  /** What child frames told last, by frame; put here by the background (`services/browser-ports.ts`). */
  readonly frames = new Map<number, FrameSignal>();
  readonly companions = new Set<Companion>();
  /** Cumulative for this document. A companion counts `sends` where the page is a place with people (`sends.ts`). */
  readonly counts: Mutable<Counts> = { visits: 0, steps: 0 };
  /** Whether one of them looks for the moment of a nudge. */
  isSeeking = false;
  /** Why an address that no rule knows counts as it does; put here by the survey. */
  declare evidence: Evidence | undefined;
  declare isSurveyed: boolean | undefined;
  /** Fields that nobody is written to in, as a selector; comes with the rules. */
  notComposers = '*';
  /** `null` until the first reply. */
  rules: readonly KnownRule[] | null = null;
  /** When the present route began: what was claimed before is of another place. */
  routeAt = -Infinity;

  readonly #ending = new AbortController();
  readonly #id = crypto.randomUUID();
  #isSwipe = false;
  #gestureAt = -Infinity;
  #flushedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #media: Media;

  constructor() {
    super(Date.now(), performance.now());
    const { signal } = this.#ending;
    this.#media = watchMedia(signal, (event) => this.#onMedia(event));
    const look = () => this.look();
    // Firefox says "no focus" while a click into a frame blurs the window, and "focus" a task later.
    listen(['blur', 'pageshow'], signal, () => setTimeout(look));
    listen(['focus', 'visibilitychange', 'fullscreenchange'], signal, look);
    listen(['pagehide'], signal, () => void this.flush(true));
    // A click is no gesture of scrolling: pages scroll by themselves after one. Dragging a scrollbar counts as reading.
    const inputs = ['wheel', 'touchmove', 'keydown', 'pointermove', 'pointerdown'];
    listen(inputs, signal, (event) => this.#onGesture(event), REST_MS);
    listen(['scroll'], signal, (event) => this.#onMovement(event), REST_MS);
    listen(['beforeinput', 'compositionend'], signal, (event) => this.#onTyping(event));
    navigation.addEventListener('currententrychange', () => this.#onRoute(), { signal });
    look();
  }

  /** Whether it still measures, and reaches the extension that started it. */
  get isLive(): boolean {
    return !this.#ending.signal.aborted && !isOrphaned();
  }

  /** Ends for good: the extension was updated, or nothing is measured here any more. */
  stop(): void {
    this.#ending.abort();
    this.#tell('end');
    clearTimeout(this.#timer);
  }

  /** Looks at what only the page knows, and reports where attention began or ended. @returns the state now */
  look(): this {
    const was = this.isPresent;
    this.#see();
    if (this.isPresent !== was) void this.flush();
    else this.#schedule();
    return this;
  }

  /** @param isLeaving the page goes away: nobody is there any more, whatever it says */
  #see(isLeaving?: boolean): void {
    this.#advance();
    // A prerendered page runs scripts before anyone sees it; until then it is hidden.
    this.setPresence(!document.hidden && !isLeaving, document.hasFocus());
    this.isFullscreen = Boolean(document.fullscreenElement);
    this.#readMedia();
    if (this.isPresent) this.counts.visits = 1;
  }

  /** Accounts for the time up to now. @returns now */
  #advance(): number {
    this.advance(Date.now(), performance.now());
    return this.at;
  }

  #readMedia(): void {
    const all = [this.#media(), ...this.frames.values()];
    this.playing = loudest(all.map(({ playing }) => playing));
    this.isInCall = all.some((each) => each.isInCall);
  }

  #onInput(): void {
    const at = this.#advance();
    const hadEnded = this.until <= at;
    this.inputAt = at;
    if (!this.isPresent) this.look();
    if (hadEnded && this.isPresent) void this.flush();
  }

  #onGesture(event: Event): void {
    const { type, target } = event;
    this.#onInput();
    const isKey = type === 'keydown';
    if (isKey ? isEditable(innermost(event)) : type.startsWith('p')) return;
    this.#gestureAt = performance.now();
    // Scrolling inside a shadow root tells nobody; the wheel or finger that does it tells.
    if (!isKey && isCustomElement(target)) this.#onMovement(event);
  }

  /** Something moved: a step if it was the person who moved it. */
  #onMovement(event?: Event): void {
    if (performance.now() - this.#gestureAt > GESTURE_MS) return;
    this.#onInput();
    this.counts.steps += 1;
    this.scrolledAt = this.at;
    this.#tell('step', event);
  }

  #onTyping(event: Event): void {
    this.#onInput();
    const field = innermost(event);
    if (!(field instanceof Element && !field.closest(this.notComposers))) return;
    this.composedAt = this.at;
    this.#tell('typing', event);
  }

  #onMedia(event: Event): void {
    this.#advance();
    this.#readMedia();
    if (event.type === 'playing' && this.#isSwipe) this.#onMovement();
    this.#tell('media', event);
    this.#schedule();
  }

  #onRoute(): void {
    this.routeAt = this.#advance();
    const { surface } = this;
    this.#classify();
    const hasMoved = this.surface !== surface;
    // What someone did in one kind of place is over when they are in another; and a page that scrolls to its top after a
    // click on a link is not scrolled by anyone.
    if (hasMoved) this.scrolledAt = this.composedAt = this.#gestureAt = -Infinity;
    if (this.#isSwipe) this.#onMovement();
    this.#tell('route');
    if (hasMoved) void this.flush(false, surface);
  }

  #classify(): void {
    const { pathname, search, hash } = location;
    const { surface, swipe } = surfaceOf(this.rules ?? [], pathname + search + hash);
    this.#isSwipe = swipe;
    this.surface = surface;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const end = this.isInCall ? Infinity : this.until;
    if (end <= this.at || this.#ending.signal.aborted) return;
    // Counted from the last report, or frequent events would put the next one off for ever.
    this.#timer = setTimeout(() => void this.flush(), Math.min(this.#flushedAt + FLUSH_MS, end) - this.at);
  }

  /** @param left what the route led away from */
  async flush(isLast = false, left?: Surface): Promise<void> {
    if (isOrphaned()) return this.stop();
    // A window that loses focus while a frame holds it tells nobody, so every report looks again.
    this.#see(isLast);
    const report: ReportMessage = {
      type: 'report',
      document: this.#id,
      stretches: this.stretches.slice(-MOST_STRETCHES),
      counts: this.counts,
      needsRules: !this.rules,
      isSeeking: this.isSeeking,
      until: this.at,
      // Where someone sits still, attention runs out as well; but nobody may be there to be asked anything.
      left: this.isPresent ? left : this.surface,
      isLast,
    };
    if (isLast) storePending(report);
    this.#flushedAt = this.at;
    this.#schedule();
    const reply = await send<ReportReply>(report);
    if (this.#ending.signal.aborted || !reply) return;
    if (reply.stop) return this.stop();
    if (reply.locked) this.inputAt = -Infinity;
    if (reply.rules && !this.rules) return this.learn(reply);
    this.#tell('report');
    this.stretches = this.stretches.filter(({ to }) => to > report.until);
  }

  #tell(sight: Sight, event?: Event): void {
    for (const each of this.companions) each(sight, event);
  }

  /** Rules that come after attention had begun: what was claimed as `page` on this route until now is claimed again. */
  learn({ rules, notComposers }: ReportReply): void {
    this.rules = rules ?? [];
    this.notComposers = notComposers ?? this.notComposers;
    this.#advance();
    this.#classify();
    const { surface } = this;
    this.stretches = this.stretches.map((each) => (each.from < this.routeAt ? each : { ...each, surface }));
    if (surface !== 'page') void this.flush();
  }
}
