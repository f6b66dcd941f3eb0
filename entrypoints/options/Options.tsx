import { useEffect, useState } from 'preact/hooks';
import { readWeek, type Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { useNotice, type RunCommand } from '../../components/hooks/use-notice.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { DaysSection } from '../../components/dashboard/DaysSection.tsx';
import { WhatCountsSection } from '../../components/dashboard/WhatCountsSection.tsx';
import { OptionsNav } from '../../components/settings/OptionsNav.tsx';
import { PrivacySection } from '../../components/settings/PrivacySection.tsx';
import { Notice } from '../../components/shared/Notice.tsx';
import { PageHeader } from '../../components/shared/PageHeader.tsx';
import { Problem } from '../../components/shared/Problem.tsx';
import { balanceByDay, balanceBySite } from '../../utils/domain/balance.ts';
import { addDays, dayOf } from '../../utils/domain/day.ts';
import { t } from '../../utils/platform/messages.ts';
import { CountedPanel } from './CountedPanel.tsx';
import { DataPanel } from './DataPanel.tsx';
import { GoalsPanel, listedGoal } from './GoalsPanel.tsx';
import { NudgesPanel } from './NudgesPanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';

/** The options page: the days, everything that can be set, and everything that is stored. */
export function Options() {
  const now = useNow();
  const today = dayOf(now);
  const week = useLiveQuery(readWeek, today);
  if (week.type === 'waiting') return null;
  return (
    <div class="page">
      <PageHeader title={t('optionsTitle')} />
      <OptionsNav />
      <main>
        {week.type === 'ready' ? (
          <Parts week={week.value} now={now} />
        ) : (
          <Problem text={t('problemReading')} />
        )}
        <PrivacySection />
      </main>
    </div>
  );
}

function Parts({ week, now }: { readonly week: Week; readonly now: number }) {
  const { run, notice, announce } = useNotice();
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  // A day that has left the week meanwhile is no longer shown.
  const shownDay = week.days.find((day) => day === chosenDay) ?? week.today;
  const show = (day: string) => {
    setChosenDay(day);
    document.querySelector<HTMLElement>('#sites-title')?.focus();
  };
  // The address may name a part that is there only now.
  useEffect(() => document.querySelector(location.hash || '#none')?.scrollIntoView(), []);
  return (
    <>
      <DaysSection
        days={balanceByDay(week.rows, week.days)}
        shownDay={shownDay}
        onShow={show}
        sites={sitesOf(shownDay, week, run)}
      />
      <GoalsPanel week={week} run={run} />
      <PlacesPanel week={week} run={run} announce={announce} />
      <NudgesPanel settings={week.settings} now={now} goal={exampleGoal(week)} run={run} />
      <RulesPanel week={week} run={run} />
      <WhatCountsSection />
      <DataPanel run={run} announce={announce} />
      <Notice notice={notice} />
    </>
  );
}

/** One of the person's goals, as a nudge would remind of it. */
function exampleGoal(week: Week) {
  const listed = week.goals.map((goal) => listedGoal(goal, week)).find(({ progress }) => progress !== null);
  return listed?.progress ? { siteName: listed.name, progress: listed.progress } : null;
}

function sitesOf(day: string, week: Week, run: RunCommand) {
  const row = week.rows.find((each) => each.day === day);
  const before = week.rows.find((each) => each.day === addDays(day, -1));
  if (!row) return [];
  return balanceBySite(row, before).map(({ site, balance }) => {
    const name = siteName(site);
    const counted = <CountedPanel week={week} day={day} site={site} name={name} run={run} />;
    return { site, name, balance, counted };
  });
}
