import { useRef, useState } from 'preact/hooks';
import type { Balance } from '../../utils/domain/balance.ts';
import { weekdayOf } from '../../utils/domain/day.ts';
import { dayByKey } from '../../utils/domain/day-keys.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME } from '../shared/class-words.ts';
import { durationText } from '../shared/duration-text.ts';
import { firstWeekday, monthNameText, shortDayText, textDirection, weekdayText } from '../shared/locale.ts';

/** A day of the year. */
export interface YearDay {
  readonly day: string;
  /** `null` for a day on which nothing was measured, here or elsewhere. */
  readonly balance: Balance | null;
}

interface YearGridProps {
  /** Each day up to today, oldest first; at least one. */
  readonly days: readonly YearDay[];
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
}

const MINUTE_MS = 60_000;
/** The classes that have a bar: with people to the left of feeds, as in the balance bar. */
const BARS = ['reciprocal', 'passive'] as const;

/** A year as an almanac has it: a calendar for each month, and in each day two bars on one scale. */
export function YearGrid({ days, shownDay, onShow }: YearGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [first, last] = [days[0]?.day ?? shownDay, days.at(-1)?.day ?? shownDay];
  const [chosen, choose] = useState(shownDay);
  const current = chosen >= first && chosen <= last ? chosen : last;
  const scaleMs = Math.max(
    1,
    ...days.flatMap(({ balance }) => (balance ? BARS.map((name) => balance[name]) : [])),
  );
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const move = (event: KeyboardEvent) => {
    const calendar = { first, last, firstWeekday: firstWeekday(), direction: textDirection() };
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    const isModified = event.altKey || event.ctrlKey || event.metaKey;
    const next = isModified ? null : dayByKey(from ?? current, event.key, calendar);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <>
      <p class="small quiet">{t('yearIntro', durationText(scaleMs))}</p>
      <div
        id="year"
        class="year"
        role="grid"
        aria-label={t('yearTitle')}
        tabIndex={-1}
        ref={grid}
        onKeyDown={move}
      >
        {[...months.values()].map((month) => (
          <Month
            key={month[0]?.day}
            days={month}
            scaleMs={scaleMs}
            current={current}
            shownDay={shownDay}
            onShow={(day) => {
              choose(day);
              onShow(day);
            }}
          />
        ))}
      </div>
    </>
  );
}

interface MonthProps extends YearGridProps {
  readonly scaleMs: number;
  /** The day that Tab leads to. */
  readonly current: string;
}

function Month({ days, scaleMs, current, shownDay, onShow }: MonthProps) {
  const begin = firstWeekday();
  const columnOf = (day: string) => (weekdayOf(day) - begin + 7) % 7;
  const offset = columnOf(days[0]?.day ?? '');
  const weeks = Map.groupBy(days, ({ day }) => Math.floor((Number(day.slice(8)) - 1 + offset) / 7));
  const name = monthNameText(days[0]?.day ?? '');
  return (
    <div class="year-month" role="rowgroup" aria-label={name}>
      <p class="year-name" aria-hidden="true">
        {name}
      </p>
      <div class="year-weekdays" aria-hidden="true">
        {Array.from({ length: 7 }, (_, index) => (
          <span key={index}>{weekdayText((begin + index) % 7, 'narrow')}</span>
        ))}
      </div>
      {[...weeks].map(([week, ofWeek]) => (
        <div key={week} class="year-week" role="row">
          {ofWeek.map(({ day, balance }) =>
            dayCell({
              day,
              balance,
              scaleMs,
              column: columnOf(day) + 1,
              isCurrent: day === current,
              isShown: day === shownDay,
              onShow,
            }),
          )}
        </div>
      ))}
    </div>
  );
}

interface DayProps extends YearDay, Pick<YearGridProps, 'onShow'> {
  readonly scaleMs: number;
  readonly column: number;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
}

/** A function and no component: there are hundreds. */
function dayCell({ day, balance, scaleMs, column, isCurrent, isShown, onShow }: DayProps) {
  return (
    <button
      key={day}
      type="button"
      role="gridcell"
      class={balance ? 'year-day' : 'year-day is-unmeasured'}
      style={{ gridColumn: column }}
      data-day={day}
      title={`${shortDayText(day)}: ${balance ? timeText(balance) : t('dayNothing')}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isShown}
      aria-disabled={balance === null}
      onClick={() => balance && onShow(day)}
    >
      {balance &&
        BARS.map((name) => (
          <span
            key={name}
            class={balance[name] > 0 ? `part-${name}` : ''}
            style={{ blockSize: `${(balance[name] / scaleMs) * 100}%` }}
          />
        ))}
    </button>
  );
}

/** What the bars show. */
function timeText(balance: Balance): string {
  return BARS.map((name) => classText(name, balance[name])).join(' · ');
}

/** Asking the browser for a text takes longer than drawing a day; minutes of a year are the same ones again and again. */
const classTexts = new Map<string, string>();

function classText(name: (typeof BARS)[number], ms: number): string {
  const shownMs = ms < MINUTE_MS ? Math.sign(ms) : Math.round(ms / MINUTE_MS) * MINUTE_MS;
  const key = `${name} ${shownMs}`;
  const text = classTexts.get(key) ?? t('classWithDuration', t(CLASS_NAME[name]), durationText(shownMs));
  classTexts.set(key, text);
  return text;
}
