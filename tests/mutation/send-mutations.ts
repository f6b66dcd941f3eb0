import type { Mutation } from './mutation.ts';

/** Faults in what counts as a message that was sent, and in how the number is kept. */
export const SENDING: readonly Mutation[] = [
  {
    name: 'what the person deletes was sent',
    file: 'domain/sending.ts',
    from: 'return { ...seen, pressedAt: null };',
    to: 'return seen;',
  },
  {
    name: 'text that nobody wrote was sent',
    file: 'domain/sending.ts',
    from: 'seen.isWritten && !event.isEmpty',
    to: '!event.isEmpty',
  },
  {
    name: 'an empty field was sent',
    file: 'domain/sending.ts',
    from: 'seen.isWritten && !event.isEmpty',
    to: 'seen.isWritten',
  },
  {
    name: 'text that goes at some time was sent',
    file: 'domain/sending.ts',
    from: ' || at - pressedAt > SENDING_MS',
    to: '',
  },
  {
    name: 'a page that goes away has sent what stood in it',
    file: 'domain/sending.ts',
    from: 'seen.pressedAt !== null && seen.isSubmitted',
    to: 'seen.pressedAt !== null',
  },
  {
    name: 'a comment is a message',
    file: 'domain/sending.ts',
    from: "['conversation', 'mail', 'call']",
    to: "['conversation', 'mail', 'call', 'thread']",
  },
  {
    name: 'a page is believed any number of messages',
    file: 'data/ledger-store.ts',
    from: 'SENDS_AT_ONCE + Math',
    to: 'Infinity + Math',
  },
  {
    name: 'what was counted before an erasure comes after it',
    file: 'data/ledger-store.ts',
    from: 'if (!isErased) days',
    to: 'days',
  },
  {
    name: 'counts of a report that waited are of another day',
    file: 'services/ledger.ts',
    from: 'today: dayOf(madeAt,',
    to: 'today: dayOf(now,',
  },
  {
    name: 'messages stay when their place is erased',
    file: 'domain/share.ts',
    from: 'counts: hasSending ? counts : others',
    to: 'counts',
  },
  {
    name: 'what is counted already is counted by another script',
    file: 'services/router.ts',
    from: 'if (counts.sends !== undefined) return false;',
    to: '',
  },
  {
    name: 'every frame has its messages counted',
    file: 'services/router.ts',
    from: 'isUncounted && isForSending(surface)',
    to: 'isUncounted',
  },
];
