import { useEffect, useState } from 'preact/hooks';
import type { CardView } from '../../utils/messaging/card.ts';
import { t } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { clockText, textDirection } from '../shared/locale.ts';
import type { CardActions } from './card-answer.ts';
import { KindNotice } from './KindNotice.tsx';
import { NudgeBody } from './NudgeBody.tsx';
import { NudgeMore } from './NudgeMore.tsx';
import { useCountdown } from './use-countdown.ts';

export interface NudgeCardProps extends CardActions {
  readonly view: CardView;
  /** How far down the page the person is, or `null` where that is not worth a word. */
  readonly screensDown: number | null;
  /** Read out by screen readers when it appears; a preview is there from the beginning. */
  readonly isAnnounced: boolean;
  /** Whether something runs in the card that should not be cut off. */
  readonly onBusy?: (isBusy: boolean) => void;
}

/** A live region has to be there before its text can be seen, or the text is not read out. */
const ANNOUNCE_AFTER_MS = 50;
/** How long a strong nudge holds back everything but "Leave". */
const STRONG_PAUSE_S = 5;

/** A nudge of any kind, always of the same shape: what, why, the kind's own part, two choices of equal weight. It never takes focus by itself. */
export function NudgeCard(props: NudgeCardProps) {
  const { view, isAnnounced, onAnswer } = props;
  const [isReady, setReady] = useState(!isAnnounced);
  const heldForS = useCountdown(view.isStrong ? STRONG_PAUSE_S : 0);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section
      class={`nudge-card ${isReady ? 'is-ready' : ''}`}
      aria-label={t(view.isDiscreet ? 'discreetName' : 'appName')}
      lang={t('languageTag')}
      dir={textDirection()}
      tabIndex={-1}
    >
      <RunBar view={view} />
      <CardText view={view} />
      <NudgeBody {...props} />
      <div class="nudge-choices">
        <button type="button" data-answer="leave" onClick={() => onAnswer('leave')}>
          {t('nudgeLeave')}
        </button>
        <button type="button" data-answer="keep" disabled={heldForS > 0} onClick={() => onAnswer('keep')}>
          {heldForS > 0 ? t('nudgeKeepIn', heldForS) : t('nudgeKeep')}
        </button>
      </div>
      <NudgeMore view={view} isHeld={heldForS > 0} onAnswer={onAnswer} />
      {view.isNewKind && <KindNotice onKind={props.onKind} />}
    </section>
  );
}

function CardText({ view }: { readonly view: CardView }) {
  const { passiveMs, since, limitMinutes, isStrong, isResumed } = view;
  return (
    <div role="status">
      <p class="nudge-what">{t('nudgeWhat', durationText(passiveMs), clockText(since))}</p>
      <p class="nudge-why">
        {t('nudgeWhy', durationText(limitMinutes * 60_000))} {isStrong && t('nudgeStrong')}
      </p>
      {isResumed && <p class="nudge-why">{t('nudgeResumed')}</p>}
    </div>
  );
}

/** The run in the balance bar's own texture, with a mark where the limit is; the words below say the same. */
function RunBar({ view: { passiveMs, limitMinutes } }: { readonly view: CardView }) {
  const limitMs = limitMinutes * 60_000;
  const scaleMs = Math.max(passiveMs, limitMs, 1);
  return (
    <div class="nudge-run" aria-hidden="true">
      <span class="nudge-run-fill part-passive" style={{ inlineSize: `${(passiveMs / scaleMs) * 100}%` }} />
      {passiveMs > limitMs && (
        <span class="nudge-run-limit" style={{ insetInlineStart: `${(limitMs / scaleMs) * 100}%` }} />
      )}
    </div>
  );
}
