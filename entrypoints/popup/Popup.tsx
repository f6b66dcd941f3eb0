import { openOptions } from '../../components/hooks/open-page.ts';
import { readToday, type Today } from '../../components/hooks/read-today.ts';
import { useActivePage } from '../../components/hooks/use-active-page.ts';
import { useCommand } from '../../components/hooks/use-command.ts';
import { useGrantChanges } from '../../components/hooks/use-grants.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { useStorageProblem } from '../../components/hooks/use-storage-problem.ts';
import { PauseControls } from '../../components/popup/PauseControls.tsx';
import { PausedNotice } from '../../components/popup/PausedNotice.tsx';
import { PopupHeader } from '../../components/popup/PopupHeader.tsx';
import { TodayBalance } from '../../components/popup/TodayBalance.tsx';
import { clockText } from '../../components/shared/locale.ts';
import { Problem } from '../../components/shared/Problem.tsx';
import { balanceOfDay } from '../../utils/domain/balance.ts';
import { dayOf } from '../../utils/domain/day.ts';
import { isPaused } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { CheckInPanel } from './CheckInPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';

/** The popup: today, the place in front, the reciprocity test, and a pause. */
export function Popup() {
  const now = useNow();
  const storageProblemSince = useStorageProblem();
  const day = dayOf(now);
  const today = useLiveQuery(readToday, day);
  return (
    <>
      <PopupHeader day={day} onOpenOptions={openOptions} />
      {storageProblemSince !== null && <Problem text={t('problemStorage', clockText(storageProblemSince))} />}
      {today.type === 'ready' && <Body today={today.value} />}
      {today.type === 'failed' && <Problem text={t('problemReading')} />}
    </>
  );
}

function Body({ today }: { readonly today: Today }) {
  const now = useNow();
  const page = useActivePage(useGrantChanges());
  const { run, hasFailed } = useCommand();
  const pause = isPaused(today.settings, now) ? today.settings.pause : null;
  return (
    <>
      {hasFailed && <Problem text={t('problemSaving')} />}
      {pause && (
        <PausedNotice
          until={clockText(pause.to)}
          onResume={() => void run({ type: 'pause', until: 'resume' })}
        />
      )}
      <TodayBalance balance={balanceOfDay(today.totals, today.totalsBefore)} />
      {page.type === 'waiting' ? (
        <div class="popup-waiting" />
      ) : (
        <>
          <PlacePanel today={today} place={page.place} state={page.state} run={run} />
          <CheckInPanel today={today} activeSite={page.place?.countedAs ?? null} now={now} run={run} />
        </>
      )}
      <PeoplePanel today={today} now={now} run={run} />
      {!pause && <PauseControls onPause={(until) => void run({ type: 'pause', until })} />}
    </>
  );
}
