import { useState } from 'preact/hooks';
import { DAY_MINUTES, type Hours } from '../../utils/domain/hours.ts';
import { MOST_HOURS } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { FormActions } from '../shared/FormActions.tsx';
import { WeekdayField } from '../goals/WeekdayField.tsx';
import { WEEKDAYS } from '../shared/locale.ts';
import { hoursText, readMinute } from './hours-text.ts';
import { RemovableList } from './RemovableList.tsx';

interface HoursFormProps {
  readonly hours: readonly Hours[];
  readonly onChange: (hours: readonly Hours[], done: string) => void;
}

/** The weekdays and hours in which nudges may speak. */
export function HoursForm({ hours, onChange }: HoursFormProps) {
  const [isOpen, setOpen] = useState(false);
  const items = hours.map((each, index) => ({
    key: `${index} ${hoursText(each)}`,
    text: hoursText(each),
    onRemove: () => onChange(hours.toSpliced(index, 1), t('removed', hoursText(each))),
  }));
  return (
    <>
      {hours.length === 0 && <p>{t('hoursAlways')}</p>}
      <RemovableList id="nudge-hours" items={items} />
      {isOpen && (
        <AddHours
          onAdd={(added) => {
            onChange([...hours, added], t('hoursSaved'));
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {!isOpen && hours.length < MOST_HOURS && (
        <button type="button" id="add-hours" onClick={() => setOpen(true)}>
          {t('hoursAdd')}
        </button>
      )}
    </>
  );
}

interface AddHoursProps {
  readonly onAdd: (hours: Hours) => void;
  readonly onCancel: () => void;
}

function AddHours({ onAdd, onCancel }: AddHoursProps) {
  const [weekdays, setWeekdays] = useState<readonly number[]>(WEEKDAYS);
  const [times, setTimes] = useState({ from: '09:00', to: '18:00' });
  const [hasProblem, setProblem] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const [fromMinute, toMinute] = [readMinute(times.from), readMinute(times.to)];
    const isWhole = fromMinute !== null && toMinute !== null && weekdays.length > 0;
    setProblem(!isWhole);
    // Midnight is an end as well as a beginning.
    if (isWhole) onAdd({ weekdays, fromMinute, toMinute: toMinute || DAY_MINUTES });
  };
  const time = (end: 'from' | 'to', label: string) => (
    <div class="field">
      <label for={`hours-${end}`}>{label}</label>
      <input
        id={`hours-${end}`}
        type="time"
        value={times[end]}
        onInput={({ currentTarget: { value } }) => setTimes((before) => ({ ...before, [end]: value }))}
      />
    </div>
  );
  return (
    <form id="hours-form" class="panel" onSubmit={add} noValidate>
      <WeekdayField
        value={weekdays}
        problem={weekdays.length > 0 ? null : t('goalWeekdaysProblem')}
        onChange={setWeekdays}
      />
      <div class="field-row">
        {time('from', t('hoursFrom'))}
        {time('to', t('hoursTo'))}
      </div>
      {hasProblem && (
        <p class="field-problem" role="alert">
          {t('hoursProblem')}
        </p>
      )}
      <FormActions save={t('save')} onCancel={onCancel} />
    </form>
  );
}
