import { useState } from 'preact/hooks';
import { WRONG_MOMENTS, type WrongMoment } from '../../utils/domain/quiet-rules.ts';
import type { CardView } from '../../utils/messaging/card.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import type { CardActions } from './card-answer.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const DOING: Readonly<Record<WrongMoment, MessageName>> = {
  reading: 'activityReadingCapital',
  talking: 'activityTalkingCapital',
  working: 'nudgeWorking',
};

interface NudgeMoreProps extends Pick<CardActions, 'onAnswer'> {
  readonly view: CardView;
  /** A strong nudge still holds these back. */
  readonly isHeld: boolean;
}

/** The quieter answers: not now, on purpose, or not in moments like this, which asks what the person is doing. */
export function NudgeMore({ view, isHeld, onAnswer }: NudgeMoreProps) {
  const [isAsking, setAsking] = useState(false);
  const successor = useKeptFocus<HTMLButtonElement>(isAsking);
  if (isAsking)
    return <WrongMomentChips first={successor} onAnswer={onAnswer} onBack={() => setAsking(false)} />;
  return (
    <div class="nudge-more">
      {view.canSayLater && (
        <button type="button" data-answer="later" disabled={isHeld} onClick={() => onAnswer('later')}>
          {t('nudgeLater', view.laterMinutes)}
        </button>
      )}
      <button type="button" data-answer="break" disabled={isHeld} onClick={() => onAnswer('break')}>
        {t('nudgeBreak')}
      </button>
      <button
        type="button"
        data-answer="wrongMoment"
        disabled={isHeld}
        ref={successor}
        onClick={() => setAsking(true)}
      >
        {t('nudgeWrongMoment')}
      </button>
    </div>
  );
}

interface WrongMomentChipsProps extends Pick<CardActions, 'onAnswer'> {
  readonly first: ReturnType<typeof useKeptFocus<HTMLButtonElement>>;
  readonly onBack: () => void;
}

function WrongMomentChips({ first, onAnswer, onBack }: WrongMomentChipsProps) {
  return (
    <div class="nudge-asked" role="group" aria-label={t('nudgeDoing')}>
      <p aria-hidden="true">{t('nudgeDoing')}</p>
      <div class="nudge-chips">
        {WRONG_MOMENTS.map((reason, index) => (
          <button
            key={reason}
            type="button"
            data-reason={reason}
            {...(index === 0 ? { ref: first } : {})}
            onClick={() => onAnswer('wrongMoment', { wrongMoment: reason })}
          >
            {t(DOING[reason])}
          </button>
        ))}
        <button type="button" class="nudge-link" onClick={onBack}>
          {t('nudgeBack')}
        </button>
      </div>
    </div>
  );
}
