import { useState } from 'preact/hooks';
import { BALANCE_CLASSES, type BalanceClass } from '../../utils/domain/balance.ts';
import type { HoursOfWeek } from '../../utils/domain/hours-of-week.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME, SHOWN_CLASSES } from '../shared/class-words.ts';
import { durationText } from '../shared/duration-text.ts';
import { firstWeekday, hourText, weekdayText } from '../shared/locale.ts';

/** Every third hour has its name above. */
const NAMED_HOURS = 3;

interface HoursGridProps {
  readonly hours: HoursOfWeek;
  /** Days begin with it. */
  readonly startHour: number;
}

/** One class of time by hour and weekday: the more there was, the larger the square. Each has its words. */
export function HoursGrid({ hours, startHour }: HoursGridProps) {
  const [shown, setShown] = useState<BalanceClass>('passive');
  const most = Math.max(1, ...hours.flat().map((balance) => balance[shown]));
  const clock = Array.from({ length: 24 }, (_, index) => (startHour + index) % 24);
  const weekdays = Array.from({ length: 7 }, (_, index) => (firstWeekday() + index) % 7);
  return (
    <>
      <div class="period-kinds" role="radiogroup" aria-label={t('hoursOf')}>
        {SHOWN_CLASSES.map((kind) => (
          <label key={kind} class="check">
            <input
              type="radio"
              name="hours-of"
              value={kind}
              checked={kind === shown}
              onChange={() => setShown(BALANCE_CLASSES.find((each) => each === kind) ?? shown)}
            />
            <span>{t(CLASS_NAME[kind])}</span>
          </label>
        ))}
      </div>
      <table class="hours-grid">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('goalWeekdays')}</span>
            </th>
            {clock.map((hour) => (
              <th key={hour} scope="col">
                <span class={hour % NAMED_HOURS === 0 ? '' : 'visually-hidden'}>{hourText(hour)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{weekdayText(weekday, 'short')}</th>
              {clock.map((hour) => (
                <Hour key={hour} kind={shown} ms={hours[weekday]?.[hour]?.[shown] ?? 0} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface HourProps {
  readonly kind: BalanceClass;
  readonly ms: number;
  readonly most: number;
}

function Hour({ kind, ms, most }: HourProps) {
  const text = durationText(ms);
  return (
    <td title={text}>
      {ms > 0 && (
        <span class={`hour part-${kind}`} style={{ inlineSize: `${Math.sqrt(ms / most) * 100}%` }} />
      )}
      <span class="visually-hidden">{text}</span>
    </td>
  );
}
