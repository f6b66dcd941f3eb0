/**
 * Whether the person sent what they wrote, told from what a field looks like around a gesture: it held text that they put in, they
 * pressed Enter or a button, and soon after that the text is gone, or the field with it. What the text is does not matter.
 * States go from one to the next by `reduceSending`; `sends` grows by at most one for each gesture.
 */
import type { Surface } from './place.ts';

/**
 * Where what is written goes to somebody: the places that count as being with people. A comment or a post is for whoever comes by, and
 * what is known of messages holds for composed, addressed ones (Burke & Kraut 2016), so threads and feeds are not among them.
 */
export const SENDING_SURFACES: readonly Surface[] = ['conversation', 'mail', 'call'];

/** Whether messages are sent from such a place. */
export function isForSending(surface: Surface | undefined): boolean {
  return SENDING_SURFACES.some((each) => each === surface);
}

/** Pages clear the field within a second and a half, or say that something went wrong; timers may be a little late. */
export const SENDING_MS = 1_800;

export interface Sending {
  /** The person put something in since the last message. */
  readonly isWritten: boolean;
  /** When they pressed what may have sent it; `null` where they did not, or it did not. */
  readonly pressedAt: number | null;
  /** A form has begun to send it: the page may go away before the field is empty. */
  readonly isSubmitted: boolean;
  readonly sends: number;
}

/** What happened. */
export interface SendingEvent {
  /**
   * The person put text into a field; pressed Enter or a button that may send; took text away by hand; did something else that may
   * change the field; nothing, the field is looked at; a form was sent; the page goes away.
   */
  readonly type: 'write' | 'press' | 'remove' | 'other' | 'look' | 'submit' | 'leave';
  /** On a clock that runs on, in ms. */
  readonly at: number;
  /** Whether the field that was written in last is empty, before this has an effect. */
  readonly isEmpty: boolean;
}

export const NOTHING_SENT: Sending = {
  isWritten: false,
  pressedAt: null,
  isSubmitted: false,
  sends: 0,
};

/** The next state. */
export function reduceSending(state: Sending, event: SendingEvent): Sending {
  const seen = settle(state, event);
  switch (event.type) {
    case 'write':
      // The text is there still, so what was pressed began a new line, or took a suggestion.
      return { ...seen, isWritten: true, pressedAt: null };
    case 'press':
      return seen.isWritten && !event.isEmpty ? { ...seen, pressedAt: event.at, isSubmitted: false } : seen;
    case 'submit':
      return { ...seen, isSubmitted: true };
    case 'leave':
      return seen.pressedAt !== null && seen.isSubmitted ? sent(seen) : seen;
    case 'remove':
    case 'other':
      return { ...seen, pressedAt: null };
    case 'look':
      return seen;
  }
}

function settle(state: Sending, { at, isEmpty }: SendingEvent): Sending {
  const { pressedAt } = state;
  if (pressedAt === null) return state;
  if (at < pressedAt || at - pressedAt > SENDING_MS) return { ...state, pressedAt: null };
  return isEmpty ? sent(state) : state;
}

function sent(state: Sending): Sending {
  return { ...state, isWritten: false, pressedAt: null, sends: state.sends + 1 };
}
