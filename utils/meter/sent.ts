/**
 * Listens for messages being sent, and feeds the pure judgement of it (`domain/sending.ts`). It owns the field that was written in last,
 * and timers after something was pressed that may have sent it; otherwise it costs a few rare listeners. It asks whether the field is
 * empty, and what the page calls its buttons. To watch what appears in the page was rejected: it costs every change, and reads messages.
 */
import { NOTHING_SENT, reduceSending, type Sending, type SendingEvent } from '../domain/sending.ts';
import { fieldAt, focusedField, isEmpty, isLine, maySend } from './sent-fields.ts';
import { innermost, listen } from './signals.ts';

/** When the field is looked at after something was pressed, in ms. */
const LOOKS_MS = [0, 100, 400, 1_000, 1_500];

/** How main frames and child frames differ. */
export interface SentOptions {
  readonly signal: AbortSignal;
  /** Whether writing in the element is writing to somebody. */
  readonly isComposer: (element: Element) => boolean;
  /** In mail, Enter begins a new line, and fields of one line hold no message. */
  readonly isMail: () => boolean;
  /** Something was sent. @param isLeaving and the page goes away with it */
  readonly onSent: (isLeaving: boolean) => void;
}

/** Tells of each message that is sent, until the signal ends it. */
export class SentWatch {
  readonly #options: SentOptions;
  #state: Sending = NOTHING_SENT;
  #field: HTMLElement | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(options: SentOptions) {
    this.#options = options;
  }

  /** Begins, with what may be written already. */
  begin(): void {
    const { signal } = this.#options;
    listen(['beforeinput'], signal, (event) => this.#onInput(event as InputEvent));
    listen(['keydown'], signal, (event) => this.#onKey(event as KeyboardEvent));
    // Some pages send when the button goes down.
    listen(['pointerdown', 'click'], signal, (event) => {
      if (this.#field && maySend(event, this.#field)) this.#press();
      else this.#tell('other');
    });
    listen(['submit'], signal, (event) => this.#onSubmit(event));
    listen(['pagehide'], signal, () => this.#tell('leave'));
    // Somebody may have written before this was there.
    const field = focusedField();
    if (field && this.#isHeard(field)) this.#write(field);
  }

  #onInput(event: InputEvent): void {
    const { inputType } = event;
    const field = fieldAt(innermost(event));
    const isTaken = /^(delete|history)/.test(inputType);
    // A new line is no text; it may be what sends.
    if (!field || !this.#isHeard(field) || /^insert(Line|Para)/.test(inputType)) return;
    if (!isTaken) this.#write(field);
    else if (field === this.#field) this.#tell('remove');
  }

  #isHeard(field: HTMLElement): boolean {
    const { isComposer, isMail } = this.#options;
    return isComposer(field) && !(isMail() && isLine(field));
  }

  #onKey(event: KeyboardEvent): void {
    // Of all keys these two are told from the others.
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') this.#tell('remove');
    const isPlain = !shiftKey && !altKey && (ctrlKey || metaKey || !this.#options.isMail());
    // The Enter that takes what an input method suggests; some say so by this number alone.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (key === 'Enter' && isPlain && !isComposing && fieldAt(innermost(event)) === this.#field)
      this.#press();
  }

  #onSubmit(event: Event): void {
    const { target } = event;
    // Whether the page sends it by itself is known once the page has heard of it.
    const submit = () => event.defaultPrevented || this.#tell('submit');
    if (target instanceof HTMLFormElement && target.contains(this.#field)) setTimeout(submit);
  }

  #write(field: HTMLElement): void {
    this.#tell('write');
    this.#field = field;
  }

  #press(): void {
    this.#tell('press');
    if (this.#state.pressedAt === null) return;
    this.#timers.forEach(clearTimeout);
    this.#timers = LOOKS_MS.map((ms) => setTimeout(() => this.#tell('look'), ms));
  }

  #tell(type: SendingEvent['type']): void {
    const { sends, pressedAt } = this.#state;
    const isAsked = type === 'press' || pressedAt !== null;
    const isGone = isAsked && this.#field !== null && isEmpty(this.#field);
    this.#state = reduceSending(this.#state, { type, at: performance.now(), isEmpty: isGone });
    if (this.#state.sends > sends) this.#options.onSent(type === 'leave');
  }
}
