import { totalMs } from '../../utils/domain/balance.ts';
import { weekdayOf } from '../../utils/domain/day.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { balanceText } from '../shared/balance-text.ts';
import { durationText } from '../shared/duration-text.ts';
import { firstWeekday, shortDayText, weekdayText } from '../shared/locale.ts';
import { t } from '../../utils/platform/messages.ts';
import type { PeriodPart } from './PeriodTable.tsx';

interface MonthGridProps {
  /** Each day up to today, oldest first. */
  readonly days: readonly Pick<PeriodPart, 'first' | 'balance'>[];
  readonly scaleMs: number;
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
}

/** A month as a calendar shows it: each day a small bar, all on one scale. A day with time shows its places. */
export function MonthGrid({ days, scaleMs, shownDay, onShow }: MonthGridProps) {
  const begin = firstWeekday();
  const columnOf = (day: string) => ((weekdayOf(day) - begin + 7) % 7) + 1;
  return (
    <div id="month">
      <div class="month-weekdays small quiet" aria-hidden="true">
        {Array.from({ length: 7 }, (_, index) => (
          <span key={index}>{weekdayText((begin + index) % 7, 'short')}</span>
        ))}
      </div>
      <ol class="month-days" aria-labelledby="period-title">
        {days.map(({ first: day, balance }, index) => (
          <li key={day} {...(index === 0 ? { style: { gridColumnStart: columnOf(day) } } : {})}>
            <MonthDay
              day={day}
              balance={balance}
              scaleMs={scaleMs}
              isShown={day === shownDay}
              onShow={() => onShow(day)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MonthDayProps {
  readonly day: string;
  readonly balance: PeriodPart['balance'];
  readonly scaleMs: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function MonthDay({ day, balance, scaleMs, isShown, onShow }: MonthDayProps) {
  const name = `${shortDayText(day)}: ${balance ? balanceText(balance) || durationText(0) : t('dayNothing')}`;
  return (
    <button
      type="button"
      class="month-day"
      data-day={day}
      title={name}
      aria-label={name}
      aria-pressed={isShown}
      disabled={!balance || totalMs(balance) === 0}
      onClick={onShow}
    >
      <span class="small">{Number(day.slice(8))}</span>
      <BalanceBar balance={balance} scaleMs={scaleMs} size="small" />
    </button>
  );
}
