import { useEffect } from 'preact/hooks';
import { LookBackSection } from '../../components/dashboard/LookBackSection.tsx';
import { LookBackView } from '../../components/dashboard/LookBackView.tsx';
import { readLookBack } from '../../components/hooks/read-look-back.ts';
import { periodKey } from '../../components/hooks/read-period.ts';
import { wasDone } from '../../components/hooks/send-command.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { addBalances, balanceByDay, NO_TIME } from '../../utils/domain/balance.ts';
import { isLookBackDue, lookedBackOn, type WeeklyTime } from '../../utils/domain/look-back.ts';
import { daysIn, type Days } from '../../utils/domain/period.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { countContacts } from '../../utils/domain/touchpoints.ts';
import { t } from '../../utils/platform/messages.ts';

interface LookBackPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
}

/** The weekly look-back. Whoever comes for it has looked; nobody is reminded of it again. */
export function LookBackPanel({ settings, now, run }: LookBackPanelProps) {
  const { lookBack, lookedBackAt, dayStarts } = settings;
  const isLookedAt = location.hash === '#look-back' && isLookBackDue(lookBack, lookedBackAt, now);
  useEffect(() => {
    if (isLookedAt) void wasDone({ type: 'saveSettings', patch: { lookedBackAt: Date.now() } });
  }, [isLookedAt]);
  const setTime = (time: WeeklyTime | null) =>
    // The week before it was wanted is no week to be reminded of.
    void run(
      { type: 'saveSettings', patch: { lookBack: time, lookedBackAt: Date.now() } },
      t(time ? 'lookBackStarted' : 'lookBackStopped'),
    );
  return (
    <LookBackSection time={lookBack} onTime={setTime}>
      {lookBack && <Week days={lookedBackOn(lookBack, now, dayStarts)} />}
    </LookBackSection>
  );
}

function Week({ days }: { readonly days: Days }) {
  const week = valueOf(useLiveQuery(readLookBack, periodKey({ kind: 'own', ...days })));
  if (!week) return null;
  const balances = balanceByDay(week.rows, daysIn(week)).map(({ balance }) => balance);
  return (
    <LookBackView
      period={week}
      balance={balances.reduce(addBalances, NO_TIME)}
      daysWithPeople={balances.filter(({ reciprocal }) => reciprocal > 0).length}
      counts={countContacts(week.contacts)}
    />
  );
}
