import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { WeeklyTime } from '../../utils/domain/look-back.ts';
import { t } from '../../utils/platform/messages.ts';
import { readMinute } from '../nudges/hours-text.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { minuteText, WEEKDAYS, weekdayText } from '../shared/locale.ts';
import { Section } from '../shared/Section.tsx';

/** Sunday, six in the evening: offered, not set. */
const OFFERED: WeeklyTime = { weekday: 0, minute: 18 * 60 };

interface LookBackSectionProps {
  /** `null` where none is wanted. */
  readonly time: WeeklyTime | null;
  readonly onTime: (time: WeeklyTime | null) => void;
  /** The week, where there is one to look back on. */
  readonly children: ComponentChildren;
}

/** The weekly look-back: the last one, and when it comes, or whether it should. */
export function LookBackSection({ time, onTime, children }: LookBackSectionProps) {
  return (
    <Section id="look-back" title={t('optionsLookBack')}>
      {time ? (
        <>
          {children}
          <div class="actions">
            <span class="quiet">
              {t('lookBackWhen', weekdayText(time.weekday, 'long'), minuteText(time.minute))}
            </span>
            <button type="button" id="look-back-off" onClick={() => onTime(null)}>
              {t('lookBackStop')}
            </button>
          </div>
        </>
      ) : (
        <TimeForm onTime={onTime} />
      )}
    </Section>
  );
}

function TimeForm({ onTime }: Pick<LookBackSectionProps, 'onTime'>) {
  const [weekday, setWeekday] = useState(String(OFFERED.weekday));
  const [time, setTime] = useState('18:00');
  const save = (event: Event) => {
    event.preventDefault();
    onTime({ weekday: Number(weekday), minute: readMinute(time) ?? OFFERED.minute });
  };
  return (
    <form id="look-back-form" onSubmit={save}>
      <p>{t('lookBackIntro')}</p>
      <div class="field-row">
        <ChoiceField
          id="look-back-weekday"
          label={t('lookBackWeekday')}
          value={weekday}
          choices={WEEKDAYS.map((each) => [String(each), weekdayText(each, 'long')])}
          onChange={setWeekday}
        />
        <div class="field">
          <label for="look-back-time">{t('lookBackTime')}</label>
          <input
            id="look-back-time"
            type="time"
            required
            value={time}
            onInput={({ currentTarget: { value } }) => setTime(value)}
          />
        </div>
      </div>
      <button type="submit">{t('lookBackStart')}</button>
    </form>
  );
}
