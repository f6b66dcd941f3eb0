import { isDay } from '../../utils/domain/day.ts';
import { PERIOD_KINDS, type Days, type Period, type PeriodKind } from '../../utils/domain/period.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { periodText } from '../shared/locale.ts';

const KIND_NAME = {
  recent: 'periodRecent',
  week: 'periodWeek',
  month: 'periodMonth',
  year: 'periodYear',
  own: 'periodOwn',
} satisfies Record<PeriodKind, MessageName>;

interface PeriodPickerProps {
  readonly period: Period;
  readonly today: string;
  readonly onKind: (kind: PeriodKind) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** Days of one's own, and which end was moved. */
  readonly onOwn: (days: Days, moved: keyof Days) => void;
}

/** Which days are looked at: a kind of period, one back, one on, or any two days. */
export function PeriodPicker({ period, today, onKind, onStep, onOwn }: PeriodPickerProps) {
  const { kind: chosen, first, last } = period;
  return (
    <div id="period" class="period">
      <div class="period-kinds" role="radiogroup" aria-label={t('periodLabel')}>
        {PERIOD_KINDS.map((kind) => (
          <label key={kind} class="check">
            <input
              type="radio"
              name="period"
              value={kind}
              checked={kind === chosen}
              onChange={() => onKind(kind)}
            />
            <span>{t(KIND_NAME[kind])}</span>
          </label>
        ))}
      </div>
      <PeriodHead period={period} today={today} onStep={onStep} />
      {chosen === 'own' && (
        <div class="field-row">
          <DayField
            id="period-first"
            label={t('periodFirst')}
            day={first}
            onDay={(day) => onOwn({ first: day, last }, 'first')}
          />
          <DayField
            id="period-last"
            label={t('periodLast')}
            day={last}
            onDay={(day) => onOwn({ first, last: day }, 'last')}
          />
        </div>
      )}
    </div>
  );
}

/** Which days they are, and the way to those before and after. */
function PeriodHead({ period, today, onStep }: Pick<PeriodPickerProps, 'period' | 'today' | 'onStep'>) {
  return (
    <div class="period-head">
      <button type="button" id="period-earlier" aria-label={t('periodEarlier')} onClick={() => onStep(-1)}>
        <span class="period-arrow is-earlier" />
      </button>
      <h3 id="period-title">
        <span role="status">{periodText(period)}</span>
      </h3>
      <button
        type="button"
        id="period-later"
        aria-label={t('periodLater')}
        disabled={period.last >= today}
        onClick={() => onStep(1)}
      >
        <span class="period-arrow" />
      </button>
    </div>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A year is older while it is typed, and newer with a digit too many. */
const BOUNDS = { min: '2000-01-01', max: '2999-12-31' } as const;

function isWithin(text: string): boolean {
  return isDay(text) && text >= BOUNDS.min && text <= BOUNDS.max;
}

/** Half a date, as it is while one is typed, changes nothing. */
function DayField({ id, label, day, onDay }: DayFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="date"
        id={id}
        {...BOUNDS}
        value={day}
        onChange={({ currentTarget: { value } }) => isWithin(value) && onDay(value)}
      />
    </div>
  );
}
