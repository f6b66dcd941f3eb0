import { t } from '../../utils/platform/messages.ts';
import { WEEKDAYS, weekdayText } from '../shared/locale.ts';

interface WeekdayFieldProps {
  readonly value: readonly number[];
  readonly onChange: (weekdays: readonly number[]) => void;
  readonly problem: string | null;
}

/** The days of the week on which a goal holds. */
export function WeekdayField({ value, onChange, problem }: WeekdayFieldProps) {
  const toggle = (day: number) =>
    onChange(WEEKDAYS.filter((each) => value.includes(each) !== (each === day)));
  return (
    <fieldset class="field" {...(problem === null ? {} : { 'aria-describedby': 'goal-weekdays-problem' })}>
      <legend>{t('goalWeekdays')}</legend>
      <div class="weekdays">
        {WEEKDAYS.map((day) => (
          <label key={day} class="check">
            <input
              type="checkbox"
              name="weekday"
              value={day}
              checked={value.includes(day)}
              aria-label={weekdayText(day, 'long')}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{weekdayText(day, 'short')}</span>
          </label>
        ))}
      </div>
      {problem !== null && (
        <p id="goal-weekdays-problem" class="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
