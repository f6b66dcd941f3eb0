import { openGuide, openLookBack, openOptions, openPractice } from '../../components/hooks/open-page.ts';
import { readToday, type Today } from '../../components/hooks/read-today.ts';
import { useActivePage } from '../../components/hooks/use-active-page.ts';
import { useCommand } from '../../components/hooks/use-command.ts';
import { useDiscreet } from '../../components/hooks/use-discreet.ts';
import { useGrantChanges } from '../../components/hooks/use-grants.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { clockHour, useNow } from '../../components/hooks/use-now.ts';
import { usePracticeClock } from '../../components/hooks/use-practice-clock.ts';
import { useStorageProblem } from '../../components/hooks/use-storage-problem.ts';
import { LookBackLine } from '../../components/popup/LookBackLine.tsx';
import { PopupFooter } from '../../components/popup/PopupFooter.tsx';
import { PopupHeader } from '../../components/popup/PopupHeader.tsx';
import { TodayBalance } from '../../components/popup/TodayBalance.tsx';
import { clockText } from '../../components/shared/locale.ts';
import { Problem } from '../../components/shared/Problem.tsx';
import { balanceOfDay } from '../../utils/domain/balance.ts';
import { isLookBackDue } from '../../utils/domain/look-back.ts';
import { isOnBreak, isPaused, isQuiet } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInPanel } from './CheckInPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { RestPanel } from './RestPanel.tsx';
import { SupportPanel } from './SupportPanel.tsx';

/** The popup: today, the place in front, the reciprocity test, and what is wanted now and then. */
export function Popup() {
  const now = useNow();
  const storageProblemSince = useStorageProblem();
  const today = useLiveQuery(readToday, clockHour(now));
  return (
    <>
      <PopupHeader day={today.type === 'ready' ? today.value.day : null} onOpenOptions={openOptions} />
      {storageProblemSince !== null && <Problem text={t('problemStorage', clockText(storageProblemSince))} />}
      {today.type === 'ready' && <Body today={today.value} />}
      {today.type !== 'waiting' && <Named />}
      {today.type === 'failed' && <Problem text={t('problemReading')} />}
    </>
  );
}

/** Its name is not shown, and waits: what is shown is read first. */
function Named() {
  useDiscreet(t('appName'));
  return null;
}

function Body({ today }: { readonly today: Today }) {
  const now = useNow();
  const page = useActivePage(useGrantChanges());
  const { run, hasFailed } = useCommand();
  const { settings } = today;
  usePracticeClock(settings.practice);
  return (
    <>
      {hasFailed && <Problem text={t('problemSaving')} />}
      <RestPanel settings={settings} now={now} run={run} />
      <TodayBalance balance={balanceOfDay(today.totals, today.totalsBefore)} usualShare={today.usualShare} />
      {page.type === 'waiting' ? (
        <div class="popup-waiting" />
      ) : (
        <>
          <PlacePanel today={today} place={page.place} state={page.state} run={run} />
          <CheckInPanel today={today} activeSite={page.place?.countedAs ?? null} now={now} run={run}>
            <SupportPanel today={today} now={now} run={run} />
            <PeoplePanel today={today} now={now} run={run} />
          </CheckInPanel>
        </>
      )}
      {!isQuiet(settings, now) && isLookBackDue(settings.lookBack, settings.lookedBackAt, now) && (
        <LookBackLine onOpen={openLookBack} />
      )}
      <PopupFooter
        isPaused={isPaused(settings, now)}
        isQuiet={isQuiet(settings, now)}
        isOnBreak={isOnBreak(settings, now)}
        onPause={(until) => void run({ type: 'pause', until })}
        onQuiet={(until) => void run({ type: 'quiet', until })}
        onBreak={(until) => void run({ type: 'pauseNudges', until })}
        onPractice={openPractice}
        onGuide={() => openGuide('')}
      />
    </>
  );
}
