import { useEffect, useRef, useState } from 'preact/hooks';
import { DayStart } from '../../components/dashboard/DayStart.tsx';
import { DaysSection } from '../../components/dashboard/DaysSection.tsx';
import { SiteDay } from '../../components/dashboard/SiteDay.tsx';
import { PeriodPicker } from '../../components/dashboard/PeriodPicker.tsx';
import { periodKey, readPeriod, type PeriodRows } from '../../components/hooks/read-period.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { firstWeekday } from '../../components/shared/locale.ts';
import { balanceByDay, balanceBySite, NO_TIME } from '../../utils/domain/balance.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import { neighbourOf, ownPeriod, periodOf, type Period, type PeriodKind } from '../../utils/domain/period.ts';
import { t } from '../../utils/platform/messages.ts';
import { rowsOfSite } from '../../utils/domain/site-totals.ts';
import { usualPeopleShare } from '../../utils/domain/usual.ts';
import { CountedPanel } from './CountedPanel.tsx';
import { dayName } from './day-name.ts';
import { PeriodDetails } from './PeriodDetails.tsx';
import { PeriodPanel } from './PeriodPanel.tsx';
import { SitePanel } from './SitePanel.tsx';

interface DaysPanelProps {
  readonly week: Week;
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
  /** Leads to the form for a goal for the site. */
  readonly onAddGoal: (site: string) => void;
}

/** Today, any period, and the places of one day. */
export function DaysPanel({ week, run, announce, onAddGoal }: DaysPanelProps) {
  const { today } = week;
  const { period, stored, choose, shownDay, showDay } = usePeriod(week);
  const [openSite, setOpenSite] = useOpenSite();
  const picker = (
    <PeriodPicker
      period={period}
      today={today}
      onKind={(kind) => choose(chosenPeriod(kind, period, today))}
      onStep={(direction) => choose(neighbourOf(period, direction))}
      onOwn={(days, moved) => choose(ownPeriod(days, moved))}
    />
  );
  const sites = sitesOf(shownDay, shownDay === today ? week.rows : (stored?.rows ?? []), week, run);
  const measured = new Set(stored?.rows.filter(isMeasured).map(({ day }) => day));
  const shared = { today, measured, shownDay, onShow: showDay, announce };
  if (openSite !== null && stored) {
    return (
      <SitePanel
        site={openSite}
        stored={stored}
        week={week}
        onClose={() => setOpenSite(null)}
        onAddGoal={() => onAddGoal(openSite)}
      >
        {picker}
        <PeriodPanel {...shared} stored={{ ...stored, rows: rowsOfSite(openSite, stored.rows) }} />
        <SiteDay day={dayName(shownDay, today)} sites={sites.filter(({ site }) => site === openSite)} />
      </SitePanel>
    );
  }
  return (
    <DaysSection
      today={today}
      balance={balanceByDay(week.rows, [today])[0]?.balance ?? NO_TIME}
      usualShare={usualShare(week)}
      shownDay={shownDay}
      sites={sites}
    >
      {picker}
      {stored && (
        <PeriodPanel {...shared} stored={stored}>
          <PeriodDetails stored={stored} today={today} shownDay={shownDay} onOpen={setOpenSite} />
        </PeriodPanel>
      )}
      <DayStartPart week={week} run={run} />
    </DaysSection>
  );
}

function DayStartPart({ week, run }: Pick<DaysPanelProps, 'week' | 'run'>) {
  const newest = week.settings.dayStarts.at(-1);
  return (
    <DayStart
      hour={newest?.hour ?? 0}
      fromDay={newest && newest.fromDay > week.today ? newest.fromDay : null}
      onChoose={(hour) => void run({ type: 'startDay', hour }, t('keepSaved'))}
    />
  );
}

function isMeasured({ sites }: DayTotals): boolean {
  return Object.keys(sites).length > 0;
}

/** The period that was chosen, what is stored of it, and the day in it whose places are shown. */
function usePeriod(week: Week) {
  const { today } = week;
  // Nothing chosen goes on with the days: the last seven stay the last seven over midnight.
  const [chosen, choose] = useState<Period | null>(null);
  const period = chosen ?? periodOf('recent', today, firstWeekday());
  const live = useLiveQuery(chosen ? readPeriod : readNothing, periodKey(period));
  const read = live.type === 'ready' ? live.value : null;
  // What was shown before stays until what was chosen is there.
  const stored = live.type === 'failed' ? null : ((chosen && read) ?? recentOf(week));
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const isShown = chosenDay !== null && chosenDay >= period.first && chosenDay <= period.last;
  const showDay = (day: string) => {
    setChosenDay(day);
    // Once they are there: the day before may have had none.
    queueMicrotask(() => document.querySelector<HTMLElement>('#sites-title, #site-day')?.focus());
  };
  return { period, stored, choose, shownDay: isShown ? chosenDay : today, showDay };
}

const readNothing = async () => null;

/** The last seven days, which were read with the week already. */
function recentOf({ today, rows }: Week): PeriodRows {
  const period = periodOf('recent', today, firstWeekday());
  const before = addDays(period.first, -1);
  return { ...period, rows: rows.filter(({ day }) => day >= before) };
}

/** The site whose page is open, and back to where it was opened from: the button that closed it is gone. */
function useOpenSite() {
  const [openSite, setOpenSite] = useState<string | null>(null);
  const beforeRef = useRef(openSite);
  useEffect(() => {
    if (openSite === null && beforeRef.current !== null)
      document.querySelector<HTMLElement>('#sites summary')?.focus();
    beforeRef.current = openSite;
  }, [openSite]);
  return [openSite, setOpenSite] as const;
}

/** Choosing a kind of period shows the one that holds the last of the days shown before, or today. */
function chosenPeriod(kind: PeriodKind, { first, last }: Period, today: string): Period | null {
  if (kind === 'recent') return null;
  const end = last < today ? last : today;
  return kind === 'own' ? ownPeriod({ first, last: end }, 'last') : periodOf(kind, end, firstWeekday());
}

/** Of the seven days before today. */
function usualShare({ rows, days }: Week): number | null {
  return usualPeopleShare(balanceByDay(rows, days.slice(1)).map(({ balance }) => balance));
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
        dayStarts={week.settings.dayStarts}
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
