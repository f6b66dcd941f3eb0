import { t } from '../../utils/platform/messages.ts';
import type { GoalFields, GoalProblems } from './goal-fields.ts';
import { WeekdayField } from './WeekdayField.tsx';

interface GoalWhenProps {
  readonly fields: GoalFields;
  readonly problems: GoalProblems;
  readonly onChange: (patch: Partial<GoalFields>) => void;
}

/** The weekdays and hours of a goal; folded where they are all of them. */
export function GoalWhen({ fields, problems, onChange }: GoalWhenProps) {
  const { weekdays, hoursFrom, hoursTo } = fields;
  const isSome = weekdays.length < 7 || hoursFrom !== '' || hoursTo !== '';
  const { hours: hoursProblem, weekdays: weekdaysProblem } = problems;
  const time = (id: 'hoursFrom' | 'hoursTo', label: string) => (
    <div class="field">
      <label for={`goal-${id}`}>{label}</label>
      <input
        id={`goal-${id}`}
        type="time"
        value={fields[id]}
        aria-invalid={hoursProblem !== undefined}
        aria-describedby="goal-hours-hint"
        onInput={(event) => onChange({ [id]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <details id="goal-when" class="folded" open={isSome || undefined}>
      <summary>
        <h3>{t('goalWhen')}</h3>
      </summary>
      <WeekdayField
        value={weekdays}
        problem={weekdaysProblem ?? null}
        onChange={(chosen) => onChange({ weekdays: chosen })}
      />
      <div class="field-row goal-hours">
        {time('hoursFrom', t('goalHoursFrom'))}
        {time('hoursTo', t('goalHoursTo'))}
      </div>
      <p id="goal-hours-hint" class={hoursProblem === undefined ? 'small quiet' : 'field-problem'}>
        {hoursProblem ?? t('goalHoursHint')}
      </p>
    </details>
  );
}
