/**
 * One card in one page, from its appearance to its answer. It owns the host element, the wait for silence and
 * its listeners, and takes all of them with it: exactly one outcome is given for each card that was shown.
 */
import { render } from 'preact';
import type { CardView } from '../../utils/messaging/card.ts';
import { textDirection } from '../shared/locale.ts';
import type { AnswerDetail, CardActions, CardAnswer } from './card-answer.ts';
import { createCardHost, type CardHost } from './card-host.ts';
import { NudgeCard } from './NudgeCard.tsx';
import { pageScrollers, screensDown } from './screens-down.ts';
import { awaitSilence, type Silence } from './silence.ts';
import { stayClear } from './stay-clear.ts';

/** Unanswered for this long, a card goes away by itself. */
const SILENCE_MS = 20_000;

/** What became of a card; `gone` when its page went away, or left it no place that covers nothing. */
export type CardOutcome = CardAnswer | 'ignored' | 'gone';

/** What whoever shows a card hears of it. */
export interface CardListeners extends Omit<CardActions, 'onAnswer'> {
  /** Once, after the card has gone. */
  readonly onOutcome: (outcome: CardOutcome, detail: AnswerDetail) => void;
}

/** A card that is shown. */
export interface ShownCard {
  /** Moves the keyboard into the card; only ever at the person's command. */
  focus(): void;
  /** Takes it away; nothing if it went already. */
  close(outcome: CardOutcome): void;
}

/** Shows a card where it covers nothing that the person writes in. @returns `null` where there is no such place: nothing is shown then, and nothing told */
export function showCard(css: string, view: CardView, listeners: CardListeners): ShownCard | null {
  const direction = textDirection();
  const host = createCardHost(css, direction);
  const { element, root } = host;
  const ending = new AbortController();
  const { signal } = ending;
  const giveFocusBack = rememberFocus(root);

  const close = (outcome: CardOutcome, detail: AnswerDetail = {}) => {
    if (signal.aborted) return;
    ending.abort();
    silence.end();
    const hadFocus = root.activeElement !== null;
    render(null, root);
    element.remove();
    if (hadFocus) giveFocusBack();
    listeners.onOutcome(outcome, detail);
  };
  const use = noteUse(listeners);
  const silence = awaitSilence(SILENCE_MS, () => close(use.wasUsed() ? 'keep' : 'ignored'));
  const setBusy = (isBusy: boolean) => (isBusy ? silence.hold('busy') : silence.release('busy'));
  const screens = screensDown(pageScrollers());
  render(
    <NudgeCard
      {...use.listeners}
      view={view}
      screensDown={screens}
      isAnnounced
      onAnswer={close}
      onBusy={setBusy}
    />,
    root,
  );
  const isOverlay = view.isStrong;
  const hasPlace = stayClear(element, { isOverlay, direction, signal, onNoPlace: () => close('gone') });
  if (!hasPlace) {
    silence.end();
    render(null, root);
    return null;
  }
  holdWhileUsed(host, silence);
  onEscape(root, () => close(view.canSayLater ? 'later' : 'keep'));
  addEventListener('pagehide', () => close('gone'), { signal });
  return { focus: () => root.querySelector<HTMLElement>('.nudge-card')?.focus(), close };
}

/** Who answered the questions, or said whether the kind may come again, has not ignored the card. */
function noteUse({ onCheckIn, onKind }: CardListeners) {
  let isUsed = false;
  const noted =
    <T,>(tell: (what: T) => void) =>
    (what: T) => {
      isUsed = true;
      tell(what);
    };
  return { wasUsed: () => isUsed, listeners: { onCheckIn: noted(onCheckIn), onKind: noted(onKind) } };
}

/** The card's own box, not the host's: that one may lie over the whole window. */
function holdWhileUsed({ root }: CardHost, silence: Silence): void {
  const holdWhile = (target: EventTarget, begin: string, end: string) => {
    target.addEventListener(begin, () => silence.hold(begin));
    target.addEventListener(end, () => silence.release(begin));
  };
  const card = root.querySelector('.nudge-card');
  if (card) holdWhile(card, 'pointerenter', 'pointerleave');
  holdWhile(root, 'focusin', 'focusout');
}

/** Esc acts while the focus is in the card; not in the seconds that a strong nudge holds everything back but "Leave". */
function onEscape(root: ShadowRoot, act: () => void): void {
  root.addEventListener('keydown', (event) => {
    // The listener's root gives keyboard events; the type says only Event.
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // Else it would also close the page's dialog.
    event.preventDefault();
    if (!root.querySelector('[data-answer=keep]:disabled')) act();
  });
}

/** Notes what in the page had the focus before the card. @returns what gives it back */
function rememberFocus(root: ShadowRoot): () => void {
  let before: EventTarget | null = null;
  root.addEventListener('focusin', (event) => {
    // The listener's root gives focus events; the type says only Event.
    const { relatedTarget } = event as FocusEvent;
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) before = relatedTarget;
  });
  return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
}
