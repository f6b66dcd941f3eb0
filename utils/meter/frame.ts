/**
 * The meter of a child frame. It measures no time: it is silent until someone types or plays something in it, and then tells
 * the main frame's meter (through the background, since the page must not see it), which alone knows the tab's attention.
 * A frame claiming time of its own was rejected: it cannot tell whether its tab has focus, and media in it would not keep the
 * main frame's attention alive.
 */
import type { FrameReply, FrameSignal } from '../messaging/meter-protocol.ts';
import { watchMedia, type Media } from './media.ts';
import { isComposer } from './composers.ts';
import { innermost, listen, REST_MS } from './signals.ts';
import { isOrphaned, send } from './transport.ts';

const LEAST_BETWEEN_MS = 5_000;
const STILL_PLAYING_MS = 15_000;

export class FrameMeter {
  /** For the script that counts messages beside it, which is there once `isCounted` (`entrypoints/sends.ts`). */
  readonly isComposer = isComposer;
  isCounted = false;
  readonly signal: AbortSignal;
  readonly #ending = new AbortController();
  readonly #media: Media;
  #inputAt: number | null = null;
  #composedAt: number | null = null;
  #toldAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const { signal } = this.#ending;
    this.signal = signal;
    this.#media = watchMedia(signal, () => this.#tellSoon(0));
    listen(['keydown', 'beforeinput', 'compositionend'], signal, (event) => this.#onTyping(event), REST_MS);
    listen(['pagehide'], signal, () => void this.#tell({ playing: 0, isInCall: false }));
    // The main frame hears nothing of a window that loses focus while this frame holds it.
    listen(['blur', 'focus'], signal, () => this.#toldAt > -Infinity && this.#tellSoon(0));
    listen(['visibilitychange'], signal, () => this.#toldAt > -Infinity && this.#tellSoon(0));
    if (this.#media().playing > 0) this.#tellSoon(0);
  }

  /** Ends for good. */
  stop(): void {
    this.#ending.abort();
    clearTimeout(this.#timer);
  }

  #onTyping(event: Event): void {
    this.#inputAt = Date.now();
    if (event.type !== 'keydown' && isComposer(innermost(event))) this.#composedAt = this.#inputAt;
    this.#tellSoon(LEAST_BETWEEN_MS);
  }

  #tellSoon(leastBetweenMs: number): void {
    clearTimeout(this.#timer);
    const waitMs = Math.max(0, this.#toldAt + leastBetweenMs - Date.now());
    this.#timer = setTimeout(() => void this.#tell(this.#media()), waitMs);
  }

  async #tell(media: Pick<FrameSignal, 'playing' | 'isInCall'>): Promise<void> {
    if (isOrphaned()) return this.stop();
    this.#toldAt = Date.now();
    const { isCounted } = this;
    const signal = { inputAt: this.#inputAt, composedAt: this.#composedAt, isCounted, ...media };
    const reply = await send<FrameReply>({ type: 'frame', signal });
    if (reply?.stop) return this.stop();
    // A call counts in a tab behind, too; other media holds nobody's attention there.
    const isHeard = media.isInCall || (media.playing > 0 && document.visibilityState === 'visible');
    if (isHeard && !this.#ending.signal.aborted) this.#tellSoon(STILL_PLAYING_MS);
  }
}
