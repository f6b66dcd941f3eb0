import { useEffect, useRef, useState } from 'preact/hooks';
import { GOAL_WORDS_LENGTH } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useReturnFocus } from '../shared/use-return-focus.ts';
import { checkGoal, type GoalFields, type GoalProblems, type GoalToSave } from './goal-fields.ts';
import { GoalTerms } from './GoalTerms.tsx';
import { WeekdayField } from './WeekdayField.tsx';

interface GoalFormProps {
  readonly initial: GoalFields;
  readonly suggestions: readonly string[];
  /** The site's key for a name or an address; `null` where it is neither. */
  readonly resolveSite: (text: string) => Promise<string | null>;
  readonly onSave: (goal: GoalToSave) => void;
  readonly onCancel: () => void;
}

/**
 * Adds or edits a goal. What is typed stays; what is wrong is said beside its field, and the first is
 * focused.
 */
export function GoalForm({ initial, suggestions, resolveSite, onSave, onCancel }: GoalFormProps) {
  const [fields, setFields] = useState(initial);
  const [problems, setProblems] = useState<GoalProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const change = (patch: Partial<GoalFields>) => setFields((before) => ({ ...before, ...patch }));
  useReturnFocus();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);

  const submit = async (event: Event) => {
    event.preventDefault();
    const checked = checkGoal(fields, await resolveSite(fields.siteText));
    if ('id' in checked) onSave(checked);
    else setProblems(checked);
  };
  return (
    <form id="goal-form" class="panel" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        id="goal-site"
        label={t('goalSite')}
        value={fields.siteText}
        list="goal-sites"
        problem={problems.site ?? null}
        onInput={(siteText) => change({ siteText })}
      />
      <datalist id="goal-sites">
        {suggestions.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <GoalTerms fields={fields} minutesProblem={problems.minutes ?? null} onChange={change} />
      <WeekdayField
        value={fields.weekdays}
        problem={problems.weekdays ?? null}
        onChange={(weekdays) => change({ weekdays })}
      />
      <TextField
        id="goal-words"
        label={t('goalWords')}
        placeholder={t('goalWordsExample')}
        value={fields.words}
        maxLength={GOAL_WORDS_LENGTH}
        problem={null}
        onInput={(words) => change({ words })}
      />
      <FormActions save={t('goalSave')} onCancel={onCancel} />
    </form>
  );
}
