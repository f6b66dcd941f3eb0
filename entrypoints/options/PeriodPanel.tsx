import type { ComponentChildren } from 'preact';
import { PeriodTable, type PeriodPart } from '../../components/dashboard/PeriodTable.tsx';
import { PeriodView } from '../../components/dashboard/PeriodView.tsx';
import { copyText } from '../../components/hooks/copy-text.ts';
import type { PeriodRows } from '../../components/hooks/read-period.ts';
import { monthText, shortDayText } from '../../components/shared/locale.ts';
import { addBalances, balanceByDay, NO_TIME, type Balance } from '../../utils/domain/balance.ts';
import { daysIn, partsOf, type Days } from '../../utils/domain/period.ts';
import { t } from '../../utils/platform/messages.ts';

interface PeriodPanelProps {
  readonly stored: PeriodRows;
  readonly today: string;
  /** The day whose places are shown below. */
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
  readonly announce: (text: string, isProblem?: boolean) => void;
  /** Parts that are folded, below the table. */
  readonly children?: ComponentChildren;
}

/** A period as pictures and as a table. */
export function PeriodPanel(props: PeriodPanelProps) {
  const { stored, today, shownDay, onShow, announce, children } = props;
  const balances = balanceByDay(stored.rows, daysIn(stored));
  const parts = partsUpTo(today, stored, new Map(balances.map(({ day, balance }) => [day, balance])));
  const copy = async (text: string) => {
    const done = await copyText(text);
    announce(t(done ? 'copied' : 'copyProblem'), !done);
  };
  return (
    <>
      <PeriodView
        period={stored}
        parts={parts}
        daysWithPeople={balances.filter(({ balance }) => balance.reciprocal > 0).length}
        shownDay={shownDay}
        onShow={onShow}
      />
      <PeriodTable parts={parts} onCopy={(text) => void copy(text)} />
      {children}
    </>
  );
}

/** The days or months up to today; what is still to come has no part. */
function partsUpTo(today: string, period: Days, balances: ReadonlyMap<string, Balance>): PeriodPart[] {
  return partsOf(period)
    .filter(({ first }) => first <= today)
    .map(({ first, last }) => {
      const sum = daysIn({ first, last }).map((day) => balances.get(day) ?? NO_TIME);
      const name = first === last ? dayName(first, today) : monthText(first);
      return { first, last, name, balance: sum.reduce(addBalances, NO_TIME) };
    });
}

/** "Today", or the day by its date. */
export function dayName(day: string, today: string): string {
  return day === today ? t('popupToday') : shortDayText(day);
}
