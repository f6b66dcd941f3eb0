import { useState } from 'preact/hooks';
import { DaysSection } from '../../components/dashboard/DaysSection.tsx';
import { PeriodPicker } from '../../components/dashboard/PeriodPicker.tsx';
import { PeriodTable, type PeriodPart } from '../../components/dashboard/PeriodTable.tsx';
import { PeriodView } from '../../components/dashboard/PeriodView.tsx';
import { copyText } from '../../components/hooks/copy-text.ts';
import { periodKey, readPeriod, type PeriodRows } from '../../components/hooks/read-period.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { firstWeekday, monthText, shortDayText } from '../../components/shared/locale.ts';
import { addBalances, balanceByDay, balanceBySite, NO_TIME } from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import {
  daysIn,
  neighbourOf,
  ownPeriod,
  partsOf,
  periodOf,
  type Period,
  type PeriodKind,
} from '../../utils/domain/period.ts';
import { usualPeopleShare } from '../../utils/domain/usual.ts';
import { t } from '../../utils/platform/messages.ts';
import { CountedPanel } from './CountedPanel.tsx';

interface DaysPanelProps {
  readonly week: Week;
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** Today, any period, and the places of one day. */
export function DaysPanel({ week, run, announce }: DaysPanelProps) {
  const { today } = week;
  const { period, stored, choose } = usePeriod(today);
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const isShown = chosenDay !== null && chosenDay >= period.first && chosenDay <= period.last;
  const shownDay = isShown ? chosenDay : today;
  const copy = async (text: string) => {
    const done = await copyText(text);
    announce(t(done ? 'periodCopied' : 'problemCopying'), !done);
  };
  const showPlaces = (day: string) => {
    setChosenDay(day);
    document.querySelector<HTMLElement>('#sites-title')?.focus();
  };
  const parts = stored && partsWithTime(stored, today);
  return (
    <DaysSection
      today={today}
      balance={balanceByDay(week.rows, [today])[0]?.balance ?? NO_TIME}
      usualShare={usualShare(week)}
      shownDay={shownDay}
      sites={sitesOf(shownDay, shownDay === today ? week.rows : (stored?.rows ?? []), week, run)}
    >
      <PeriodPicker
        period={period}
        today={today}
        onKind={(kind) => choose(chosenPeriod(kind, period, today))}
        onStep={(direction) => choose(neighbourOf(period, direction))}
        onOwn={(days, moved) => choose(ownPeriod(days, moved))}
      />
      {stored && parts && (
        <>
          <PeriodView
            period={stored}
            parts={parts}
            daysWithPeople={daysWithPeople(stored)}
            shownDay={shownDay}
            onShow={showPlaces}
          />
          <PeriodTable parts={parts} onCopy={(text) => void copy(text)} />
        </>
      )}
    </DaysSection>
  );
}

/** The period that was chosen, and what is stored of it. */
function usePeriod(today: string) {
  // Nothing chosen goes on with the days: the last seven stay the last seven over midnight.
  const [chosen, choose] = useState<Period | null>(null);
  const period = chosen ?? periodOf('recent', today, firstWeekday());
  const stored = valueOf(useLiveQuery(readPeriod, periodKey(period)));
  return { period, stored, choose };
}

/** Choosing a kind of period shows the one that holds the last of the days shown before, or today. */
function chosenPeriod(kind: PeriodKind, { first, last }: Period, today: string): Period | null {
  if (kind === 'recent') return null;
  const end = last < today ? last : today;
  return kind === 'own' ? ownPeriod({ first, last: end }, 'last') : periodOf(kind, end, firstWeekday());
}

/** The days or months up to today; what is still to come has no part. */
function partsWithTime(stored: PeriodRows, today: string): PeriodPart[] {
  const balances = new Map(
    balanceByDay(stored.rows, daysIn(stored)).map(({ day, balance }) => [day, balance]),
  );
  return partsOf(stored)
    .filter(({ first }) => first <= today)
    .map(({ first, last }) => {
      const sum = daysIn({ first, last }).map((day) => balances.get(day) ?? NO_TIME);
      const name = first === last ? dayName(first, today) : monthText(first);
      return { first, last, name, balance: sum.reduce(addBalances, NO_TIME) };
    });
}

/** Of the seven days before today. */
function usualShare({ rows, days }: Week): number | null {
  return usualPeopleShare(balanceByDay(rows, days.slice(1)).map(({ balance }) => balance));
}

function dayName(day: string, today: string): string {
  return day === today ? t('popupToday') : shortDayText(day);
}

function daysWithPeople(stored: PeriodRows): number {
  return balanceByDay(stored.rows, daysIn(stored)).filter(({ balance }) => balance.reciprocal > 0).length;
}

function sitesOf(day: string, rows: readonly DayTotals[], week: Week, run: RunCommand) {
  const row = rows.find((each) => each.day === day);
  const before = rows.find((each) => each.day === addDays(day, -1));
  if (!row) return [];
  return balanceBySite(row, before).map(({ site, balance }) => {
    const name = siteName(site);
    const counted = (
      <CountedPanel
        rows={rows}
        today={week.today}
        lens={week.lens}
        day={day}
        site={site}
        name={name}
        run={run}
      />
    );
    return { site, name, balance, counted };
  });
}
