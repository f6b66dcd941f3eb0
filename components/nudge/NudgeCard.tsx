import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { clockText, textDirection } from '../shared/locale.ts';

/** What the person can answer; silence is not an answer. */
export type CardAnswer = 'leave' | 'keep' | 'later';

/** The facts that a card shows. */
export interface CardFacts {
  /** Passive time in the run. */
  readonly passiveMs: number;
  /** When the run began. */
  readonly since: number;
  /** The person's own limit. */
  readonly limitMinutes: number;
  /** "Later" can be said twice a run. */
  readonly canSayLater: boolean;
}

interface NudgeCardProps {
  readonly facts: CardFacts;
  /** Read out by screen readers when it appears; a preview is there from the beginning. */
  readonly isAnnounced: boolean;
  readonly onAnswer: (answer: CardAnswer) => void;
}

/** A live region has to be there before its text, or the text is not read out. */
const ANNOUNCE_AFTER_MS = 50;

/**
 * The mirror card: what, why, one thought, and two choices of equal weight. It never takes focus by itself.
 */
export function NudgeCard({ facts, isAnnounced, onAnswer }: NudgeCardProps) {
  const [isReady, setReady] = useState(!isAnnounced);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section
      class={`nudge-card ${isReady ? 'is-ready' : ''}`}
      aria-label={t('appName')}
      lang={t('languageTag')}
      dir={textDirection()}
      tabIndex={-1}
    >
      <RunBar facts={facts} />
      <div role="status">{isReady && <CardText facts={facts} />}</div>
      <div class="nudge-choices">
        <button type="button" data-answer="leave" onClick={() => onAnswer('leave')}>
          {t('nudgeLeave')}
        </button>
        <button type="button" data-answer="keep" onClick={() => onAnswer('keep')}>
          {t('nudgeKeep')}
        </button>
      </div>
      {facts.canSayLater && (
        <button type="button" class="nudge-later" data-answer="later" onClick={() => onAnswer('later')}>
          {t('nudgeLater')}
        </button>
      )}
    </section>
  );
}

function CardText({ facts }: { readonly facts: CardFacts }) {
  const limit = durationText(facts.limitMinutes * 60_000);
  return (
    <>
      <p class="nudge-what">{t('nudgeWhat', durationText(facts.passiveMs), clockText(facts.since))}</p>
      <p class="nudge-why">{t('nudgeWhy', limit)}</p>
      <p>{t('nudgeTurn')}</p>
    </>
  );
}

/** The run in the balance bar's own texture, with a mark where the limit is; the words below say the same. */
function RunBar({ facts: { passiveMs, limitMinutes } }: { readonly facts: CardFacts }) {
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
