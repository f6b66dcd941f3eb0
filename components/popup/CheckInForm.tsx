import { useEffect, useRef, useState } from 'preact/hooks';
import { hasAnswer, type CheckInAnswers } from '../../utils/domain/check-in.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInRows } from '../shared/CheckInRows.tsx';
import { useReturnFocus } from '../shared/use-return-focus.ts';

interface CheckInFormProps {
  readonly name: string;
  readonly onSave: (answers: CheckInAnswers) => void;
  readonly onSkip: () => void;
}

/**
 * The reciprocity test about one place. A row may be left out; what is chosen stays until it is saved or
 * skipped.
 */
export function CheckInForm({ name, onSave, onSkip }: CheckInFormProps) {
  const [answers, setAnswers] = useState<CheckInAnswers>({});
  const [isIncomplete, setIncomplete] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  // It was asked for, or the popup opened on it: the keys act here at once.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (hasAnswer(answers)) onSave(answers);
    else setIncomplete(true);
  };
  return (
    <form
      id="check-in"
      class="popup-section check-in"
      aria-labelledby="check-in-question"
      ref={form}
      onSubmit={save}
    >
      <h2 id="check-in-question">{t('checkInQuestion', name)}</h2>
      <CheckInRows answers={answers} onChange={setAnswers} />
      <div class="actions">
        <button type="submit" class="primary">
          {t('checkInSave')}
        </button>
        <button type="button" onClick={onSkip}>
          {t('checkInSkip')}
        </button>
        <span role="status" class="small">
          {isIncomplete && !hasAnswer(answers) ? t('checkInChoose') : ''}
        </span>
      </div>
    </form>
  );
}
