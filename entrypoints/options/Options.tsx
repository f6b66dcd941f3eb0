import { useState } from 'preact/hooks';
import { useInTurn } from '../../components/hooks/use-in-turn.ts';
import { useHash } from '../../components/hooks/use-hash.ts';
import { readWeek, type Week } from '../../components/hooks/read-week.ts';
import { closeQuickly } from '../../components/hooks/close-page.ts';
import { useDiscreet } from '../../components/hooks/use-discreet.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { useNotice } from '../../components/hooks/use-notice.ts';
import { clockHour, useNow } from '../../components/hooks/use-now.ts';
import { WhatCountsSection } from '../../components/dashboard/WhatCountsSection.tsx';
import { OptionsNav } from '../../components/settings/OptionsNav.tsx';
import { PrivacySection } from '../../components/settings/PrivacySection.tsx';
import { Notice } from '../../components/shared/Notice.tsx';
import { PageHeader } from '../../components/shared/PageHeader.tsx';
import { Problem } from '../../components/shared/Problem.tsx';
import { t } from '../../utils/platform/messages.ts';
import { AfterPanel } from './AfterPanel.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { DataPanel } from './DataPanel.tsx';
import { DaysPanel } from './DaysPanel.tsx';
import { LookBackPanel } from './LookBackPanel.tsx';
import { exampleGoal, GoalsPanel } from './GoalsPanel.tsx';
import { NudgesPanel } from './NudgesPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';

/** The options page: the days, everything that can be set, and everything that is stored. */
export function Options() {
  const now = useNow();
  const week = useLiveQuery(readWeek, clockHour(now));
  const isDiscreet = useDiscreet(t('optionsTitle'));
  if (week.type === 'waiting' || isDiscreet === null) return null;
  return (
    <div class="page">
      <PageHeader title={t('optionsTitle')} onQuickClose={isDiscreet ? () => void closeQuickly() : null} />
      <OptionsNav />
      <main>
        {week.type === 'ready' ? (
          <Parts week={week.value} now={now} />
        ) : (
          <>
            <Problem text={t('problemReading')} />
            <PrivacySection />
          </>
        )}
      </main>
    </div>
  );
}

function Parts({ week, now }: { readonly week: Week; readonly now: number }) {
  const { run, notice, announce } = useNotice();
  const [wantedGoal, setWantedGoal] = useState<{ readonly site: string } | null>(null);
  const below = useInTurn(
    [
      <LookBackPanel key="look-back" settings={week.settings} now={now} run={run} />,
      <AfterPanel key="after" settings={week.settings} run={run} />,
      <GoalsPanel key="goals" week={week} wanted={wantedGoal} run={run} />,
      <PeoplePanel key="people" settings={week.settings} now={now} run={run} />,
      <PlacesPanel key="places" week={week} run={run} announce={announce} />,
      <NudgesPanel key="nudges" settings={week.settings} now={now} goal={exampleGoal(week)} run={run} />,
      <PracticePanel key="practice" settings={week.settings} now={now} run={run} announce={announce} />,
      <RulesPanel key="rules" week={week} run={run} />,
      <WhatCountsSection key="what-counts" />,
      <DataPanel key="data" settings={week.settings} run={run} announce={announce} />,
      <PrivacySection key="privacy" />,
    ],
    useHash(),
  );
  return (
    <>
      <BackupPanel settings={week.settings} now={now} run={run} announce={announce} />
      <DaysPanel week={week} run={run} announce={announce} onAddGoal={(site) => setWantedGoal({ site })} />
      {below}
      <Notice notice={notice} />
    </>
  );
}
