import { useEffect, useRef, useState } from 'preact/hooks';
import { GOAL_WORDS_LENGTH } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useReturnFocus } from '../shared/use-return-focus.ts';
import { checkGoal, sitesTyped, type GoalFields, type GoalProblems, type GoalToSave } from './goal-fields.ts';
import { GoalTerms } from './GoalTerms.tsx';
import { GoalWhen } from './GoalWhen.tsx';
import { GoalWhere } from './GoalWhere.tsx';

interface GoalFormProps {
  /** What is typed so far; it is kept outside, so that it outlives the form. */
  readonly fields: GoalFields;
  readonly suggestions: readonly string[];
  /** The site's key for a name or an address; `null` where it is neither. */
  readonly resolveSite: (text: string) => Promise<string | null>;
  /** What is usual for the person where these fields look; `null` where too little says so. */
  readonly suggestMinutes: (fields: GoalFields) => number | null;
  readonly onChange: (patch: Partial<GoalFields>) => void;
  readonly onSave: (goal: GoalToSave) => void;
  readonly onCancel: () => void;
}

/**
 * Adds or edits a goal. What is typed stays; what is wrong is said beside its field, and the first is
 * focused.
 */
export function GoalForm(props: GoalFormProps) {
  const { fields, suggestions, resolveSite, suggestMinutes, onChange, onSave, onCancel } = props;
  const [problems, setProblems] = useState<GoalProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problems]);

  const submit = async (event: Event) => {
    event.preventDefault();
    const sites = fields.where === 'all' ? [] : await Promise.all(sitesTyped(fields).map(resolveSite));
    const checked = checkGoal(fields, sites);
    if ('id' in checked) onSave(checked);
    else setProblems(checked);
  };
  return (
    <form id="goal-form" class="panel" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <GoalWhere
        fields={fields}
        suggestions={suggestions}
        problem={problems.site ?? null}
        onChange={onChange}
      />
      <GoalTerms fields={fields} minutesProblem={problems.minutes ?? null} onChange={onChange} />
      <Suggestion minutes={suggestMinutes(fields)} fields={fields} onChange={onChange} />
      <TextField
        id="goal-words"
        label={t('goalWords')}
        placeholder={t('goalWordsExample')}
        value={fields.words}
        maxLength={GOAL_WORDS_LENGTH}
        problem={null}
        onInput={(words) => onChange({ words })}
      />
      <GoalWhen fields={fields} problems={problems} onChange={onChange} />
      {!fields.isNew && <p class="small quiet">{t('goalFromToday')}</p>}
      <FormActions save={t('goalSave')} onCancel={onCancel} />
    </form>
  );
}

interface SuggestionProps {
  readonly minutes: number | null;
  readonly fields: GoalFields;
  readonly onChange: (patch: Partial<GoalFields>) => void;
}

/** What is usual for the person; never more than something to go by. */
function Suggestion({ minutes, fields, onChange }: SuggestionProps) {
  if (minutes === null) return null;
  const duration = durationText(minutes * 60_000);
  return (
    <p id="goal-suggestion" class="small quiet">
      {t(fields.period === 'week' ? 'goalSuggestionWeek' : 'goalSuggestionDay', duration)}{' '}
      <button type="button" class="link" onClick={() => onChange({ minutesText: String(minutes) })}>
        {t('goalUseSuggestion')}
      </button>
    </p>
  );
}
