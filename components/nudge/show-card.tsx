/**
 * One card in one page, from its appearance to its answer. It owns the host element, the wait for silence and
 * its listeners, and takes all of them with it: exactly one answer is given for each card.
 */
import { render } from 'preact';
import { textDirection } from '../shared/locale.ts';
import { createCardHost } from './card-host.ts';
import { NudgeCard, type CardAnswer, type CardFacts } from './NudgeCard.tsx';
import { awaitSilence } from './silence.ts';

/** Unanswered for this long, a card goes away by itself. */
const SILENCE_MS = 20_000;

/** What became of a card. */
export type CardOutcome = CardAnswer | 'ignored' | 'gone';

/** A card that is shown. */
export interface ShownCard {
  /** Moves the keyboard into the card; only ever at the person's command. */
  focus(): void;
  /** Takes it away; nothing if it went already. */
  close(outcome: CardOutcome): void;
}

/** Shows a card and calls `onOutcome` once, after it has gone. */
export function showCard(
  css: string,
  facts: CardFacts,
  onOutcome: (outcome: CardOutcome) => void,
): ShownCard {
  const { element, root } = createCardHost(css, textDirection());
  const ending = new AbortController();
  const { signal } = ending;
  let focusBefore: Element | null = null;

  const close = (outcome: CardOutcome) => {
    if (signal.aborted) return;
    ending.abort();
    silence.end();
    const hadFocus = document.activeElement === element;
    render(null, root);
    element.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus();
    onOutcome(outcome);
  };
  const silence = awaitSilence(SILENCE_MS, () => close('ignored'));
  const holdWhile = (target: EventTarget, begin: string, end: string) => {
    target.addEventListener(begin, () => silence.hold(begin), { signal });
    target.addEventListener(end, () => silence.release(begin), { signal });
  };
  holdWhile(element, 'pointerenter', 'pointerleave');
  holdWhile(root, 'focusin', 'focusout');
  root.addEventListener('keydown', (event) => {
    // The listener's root gives keyboard events; the type says only Event.
    if ((event as KeyboardEvent).key === 'Escape') close(facts.canSayLater ? 'later' : 'keep');
  });
  addEventListener('pagehide', () => close('gone'), { signal });
  render(<NudgeCard facts={facts} isAnnounced onAnswer={close} />, root);

  const focus = () => {
    focusBefore = document.activeElement;
    root.querySelector<HTMLElement>('.nudge-card')?.focus();
  };
  return { focus, close };
}
