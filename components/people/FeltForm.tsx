import { useEffect, useRef, useState } from 'preact/hooks';
import { hasAnswer, type CheckInAnswers } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInRows } from '../shared/CheckInRows.tsx';

interface FeltFormProps {
  readonly onSave: (answers: CheckInAnswers) => void;
  readonly onSkip: () => void;
}

/** The three rows after contact that was noted. A row may be left out, and so may all of them. */
export function FeltForm({ onSave, onSkip }: FeltFormProps) {
  const [answers, setAnswers] = useState<CheckInAnswers>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (hasAnswer(answers)) onSave(answers);
    else onSkip();
  };
  return (
    <form id="felt" class="popup-section check-in" aria-labelledby="felt-question" ref={form} onSubmit={save}>
      <h2 id="felt-question">{t('feltQuestion')}</h2>
      <CheckInRows answers={answers} onChange={setAnswers} />
      <div class="actions">
        <button type="submit" class="primary">
          {t('checkInSave')}
        </button>
        <button type="button" onClick={onSkip}>
          {t('checkInSkip')}
        </button>
      </div>
    </form>
  );
}
