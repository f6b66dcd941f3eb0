import { useState } from 'preact/hooks';
import { CHECK_IN_ROWS, hasAnswer, type CheckInAnswers } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInScale } from '../shared/CheckInScale.tsx';
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
          {CHECK_IN_ROWS.map((row) => (
            <CheckInScale
              key={row}
              row={row}
              value={answers[row]}
              onChange={(point) => setAnswers((before) => ({ ...before, [row]: point }))}
            />
          ))}
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
