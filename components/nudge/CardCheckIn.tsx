import { useState } from 'preact/hooks';
import { hasAnswer, type CheckInAnswers } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInRows } from '../shared/CheckInRows.tsx';
import type { CardActions } from './card-answer.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface CardCheckInProps extends Pick<CardActions, 'onCheckIn'> {
  readonly siteName: string;
}

/** The reciprocity test in the card. A row may be left out; once saved, the two choices remain. */
export function CardCheckIn({ siteName, onCheckIn }: CardCheckInProps) {
  const [answers, setAnswers] = useState<CheckInAnswers>({});
  const [isSaved, setSaved] = useState(false);
  const saved = useKeptFocus<HTMLParagraphElement>(isSaved);
  const save = () => {
    setSaved(true);
    onCheckIn(answers);
  };
  return (
    <div class="nudge-body">
      {!isSaved && (
        <>
          <p>{t('checkInQuestion', siteName)}</p>
          <CheckInRows answers={answers} onChange={setAnswers} />
          <div class="nudge-chips">
            <button type="button" class="nudge-save" disabled={!hasAnswer(answers)} onClick={save}>
              {t('checkInSave')}
            </button>
          </div>
        </>
      )}
      <p role="status" tabIndex={-1} ref={saved}>
        {isSaved ? t('checkInSaved', siteName) : ''}
      </p>
    </div>
  );
}
