import type { ComponentChildren } from 'preact';
import { PeriodTable, type PeriodPart } from '../../components/dashboard/PeriodTable.tsx';
import { PeriodView } from '../../components/dashboard/PeriodView.tsx';
import { copyText } from '../../components/hooks/copy-text.ts';
import type { PeriodRows } from '../../components/hooks/read-period.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { monthText } from '../../components/shared/locale.ts';
import { addBalances, balanceByDay, NO_TIME, type Balance } from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import { daysIn, partsOf, type Days } from '../../utils/domain/period.ts';
import { TREND_REACH_DAYS } from '../../utils/domain/trend.ts';
import { t } from '../../utils/platform/messages.ts';
import { dayName } from './day-name.ts';
import { TrendPanel } from './TrendPanel.tsx';
import { YearPanel } from './YearPanel.tsx';

interface PeriodPanelProps {
  readonly stored: PeriodRows;
  /** The days on which anything was measured, also elsewhere. */
  readonly measured: ReadonlySet<string>;
  readonly today: string;
  /** The day whose places are shown below. */
  readonly shownDay: string;
  readonly onShow: (day: string) => void;
  readonly announce: (text: string, isProblem?: boolean) => void;
  /** Parts that are folded, below the table. */
  readonly children?: ComponentChildren;
}

/** A period as pictures, each with its table. */
export function PeriodPanel(props: PeriodPanelProps) {
  const { stored, measured, today, shownDay, onShow, announce, children } = props;
  const { kind, first, last } = stored;
  const before = 1 - TREND_REACH_DAYS;
  const known = balanceByDay(stored.rows, daysIn({ first: addDays(first, before), last }));
  const days = known
    .slice(-before)
    .map(({ day, balance }) => ({ day, balance: measured.has(day) ? balance : null }));
  const parts = partsUpTo(today, stored, new Map(days.map(({ day, balance }) => [day, balance])));
  const copy = async (text: string) => {
    const done = await copyText(text);
    announce(t(done ? 'copied' : 'copyProblem'), !done);
  };
  const shared = { today, shownDay, onShow, onCopy: (text: string) => void copy(text) };
  const isOver = ({ day }: { readonly day: string }) => day < today && measured.has(day);
  return (
    <>
      <PeriodView
        period={stored}
        parts={parts}
        daysWithPeople={days.filter(({ balance }) => balance && balance.reciprocal > 0).length}
        shownDay={shownDay}
        onShow={onShow}
      />
      <Folded id="period-table" title={t('periodTable')}>
        <PeriodTable id="period" parts={parts} onCopy={shared.onCopy} />
      </Folded>
      {kind === 'year' && <YearPanel days={days.filter(({ day }) => day <= today)} {...shared} />}
      {kind !== 'recent' && kind !== 'week' && (
        <TrendPanel
          days={{ first, last: last < today ? last : addDays(today, -1) }}
          measured={known.filter(isOver)}
          onCopy={shared.onCopy}
        />
      )}
      {children}
    </>
  );
}

/** The days or months up to today; what is still to come has no part. */
function partsUpTo(today: string, period: Days, balances: ReadonlyMap<string, Balance | null>): PeriodPart[] {
  return partsOf(period)
    .filter(({ first }) => first <= today)
    .map(({ first, last }) => {
      const measured = daysIn({ first, last }).flatMap((day) => balances.get(day) ?? []);
      const name = first === last ? dayName(first, today) : monthText(first);
      const balance = measured.length > 0 ? measured.reduce(addBalances, NO_TIME) : null;
      return { first, last, name, balance };
    });
}
