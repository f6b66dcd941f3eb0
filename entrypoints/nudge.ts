import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AnswerDetail } from '../components/nudge/card-answer.ts';
import { previewWorld } from '../components/nudge/card-preview.ts';
import nudgeStyles from '../components/nudge/nudge-card.css?inline';
import { pageHasDraft } from '../components/nudge/page-fields.ts';
import { cardPreviewer } from '../components/nudge/preview-card.tsx';
import { showCard, type CardOutcome, type ShownCard } from '../components/nudge/show-card.tsx';
import tokens from '../components/shared/tokens.css?inline';
import { momentVeto } from '../utils/domain/nudge-moment.ts';
import type { CardRequest, CardView } from '../utils/messaging/card.ts';
import { hasComposedInFrame, lookAt } from '../utils/meter/moment.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

interface Runtime {
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, reply: (isShown: boolean) => void) => void,
    ): void;
  };
  sendMessage(message: unknown): Promise<unknown>;
}

// Injected anew for every card, into the isolated world; after an update of the extension that is another one.
// The polyfill is left out: both browsers have what is needed, under one of two names.
const world = globalThis as unknown as {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
  qualityMinutesCard?: true;
};

export default defineUnlistedScript(() => {
  const runtime = (world.browser ?? world.chrome)?.runtime;
  if (!runtime || world.qualityMinutesCard) return;
  // In the options page, which shows what pages get.
  if (location.protocol.endsWith('-extension:')) {
    previewWorld.qualityMinutesPreview = cardPreviewer(tokens + nudgeStyles);
    return;
  }
  world.qualityMinutesCard = true;
  let shown: ShownCard | null = null;

  const tell = async (message: object) => {
    try {
      await runtime.sendMessage(message);
    } catch {
      // Without an answer the background keeps the nudge as it is, so there is nothing to repair. After an update the call
      // itself throws (Chromium, measured).
    }
  };
  const answer = (id: string, outcome: CardOutcome, detail: AnswerDetail) => {
    // A message from a page that goes away is lost or refused; a nudge without an answer says the same.
    if (outcome === 'gone') return;
    void tell({ type: 'nudgeAnswer', id, answer: outcome, hasDraft: hasDraftAnywhere(), ...detail });
  };
  const show = (view: CardView): ShownCard | null => {
    const { id } = view;
    return showCard(tokens + nudgeStyles, view, {
      onOutcome: (outcome, detail) => answer(id, outcome, detail),
      onCheckIn: (answers) => void tell({ type: 'nudgeCheckIn', id, answers }),
      onKind: (isKept) => void tell({ type: 'nudgeKind', id, isKept }),
    });
  };
  runtime.onMessage.addListener((message, _sender, reply) => {
    if (!isCardMessage(message)) return;
    if (message.type === 'focusCard') return shown?.focus();
    const isFit = isFitMoment();
    if (!isFit) return reply(false);
    shown?.close('gone');
    shown = show(message.view);
    reply(shown !== null);
    // What the experiment withholds comes as far as this, and goes before it is drawn, so that the two differ in nothing else.
    if (message.view.isWithheld) shown?.close('gone');
  });
});

/** A frame of another origin cannot be looked into; what was written in it during this visit may stand there still. */
function hasDraftAnywhere(): boolean {
  const meter = isolatedWorld.qualityMinutesMeter;
  return pageHasDraft() || (meter !== undefined && hasComposedInFrame(meter));
}

/** Between the moment and the card the person may have begun to write, or gone to another page. */
function isFitMoment(): boolean {
  const meter = isolatedWorld.qualityMinutesMeter;
  return meter !== undefined && momentVeto(lookAt(meter, 'pause')) === null;
}

function isCardMessage(message: unknown): message is CardRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'focusCard' || message.type === 'card';
}
