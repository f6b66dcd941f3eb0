import { closeOwnTab, closeQuickly } from '../../components/hooks/close-page.ts';
import { readPractice, type StoredPractice } from '../../components/hooks/read-practice.ts';
import { useCommand } from '../../components/hooks/use-command.ts';
import { useDiscreet } from '../../components/hooks/use-discreet.ts';
import { useFoundFocus } from '../../components/hooks/use-found-focus.ts';
import { useHash } from '../../components/hooks/use-hash.ts';
import { useLiveQuery } from '../../components/hooks/use-live-query.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { usePracticeClock } from '../../components/hooks/use-practice-clock.ts';
import { MinutesOver } from '../../components/practice/MinutesOver.tsx';
import { MinutesIntro, MinutesView } from '../../components/practice/MinutesView.tsx';
import { PauseIntro, PauseOver, PauseView } from '../../components/practice/PauseView.tsx';
import { PRACTICE_NAME, statusText } from '../../components/practice/practice-text.ts';
import { PracticeFrame } from '../../components/practice/PracticeFrame.tsx';
import { RepairForm } from '../../components/practice/RepairForm.tsx';
import { Problem } from '../../components/shared/Problem.tsx';
import { isPast, practiceAt, type PracticeStep, type PracticeType } from '../../utils/domain/practice.ts';
import { t } from '../../utils/platform/messages.ts';

/** The practice window: quality minutes, or a regulated pause. One that runs is what every window shows. */
export function Practice() {
  const stored = useLiveQuery(readPractice);
  const wanted: PracticeType = useHash() === 'pause' ? 'pause' : 'minutes';
  if (stored.type === 'failed') return <Problem text={t('problemReading')} />;
  if (stored.type === 'waiting') return null;
  return <Stored {...stored.value} wanted={wanted} />;
}

function Stored({ practice, isLogged, wanted }: StoredPractice & { readonly wanted: PracticeType }) {
  const now = useNow(1_000);
  const { run, hasFailed } = useCommand();
  usePracticeClock(practice);
  const moment = practice && practiceAt(practice, now);
  // What is over makes way for what was asked for, and in time for anything.
  const isOpen = practice !== null && !isPast(practice, now);
  const isShown = moment !== null && isOpen && (!moment.isOver || practice.type === wanted);
  const type = (isShown && practice?.type) || wanted;
  const isDiscreet = useDiscreet(t(PRACTICE_NAME[type]));
  const mainRef = useFoundFocus<HTMLElement>(moment ? `${moment.part} ${moment.isOver}` : '');
  if (isDiscreet === null) return null;
  const start = (minutes: 20 | 30 | 45 | 60) =>
    void run({ type: 'startPractice', id: crypto.randomUUID(), practice: type, minutes });
  return (
    <PracticeFrame
      type={type}
      canSwitch={!moment || moment.isOver}
      status={practice && isShown ? statusText(practice, moment) : ''}
      mainRef={mainRef}
      onQuickClose={isDiscreet ? () => void closeQuickly() : null}
    >
      {hasFailed && <Problem text={t('problemSaving')} />}
      {practice && isShown ? (
        <Going practice={practice} moment={moment} isLogged={isLogged} run={run} />
      ) : type === 'pause' ? (
        <PauseIntro onStart={start} />
      ) : (
        <MinutesIntro onStart={() => start(30)} />
      )}
      {type === 'pause' && (
        <RepairForm
          onKeep={(texts) => run({ type: 'keepRepair', repair: { id: crypto.randomUUID(), ...texts } })}
        />
      )}
    </PracticeFrame>
  );
}

interface GoingProps extends StoredPractice {
  readonly practice: NonNullable<StoredPractice['practice']>;
  readonly moment: ReturnType<typeof practiceAt>;
  readonly run: ReturnType<typeof useCommand>['run'];
}

function Going({ practice, moment, isLogged, run }: GoingProps) {
  const { id } = practice;
  const step = (next: PracticeStep) => void run({ type: 'stepPractice', id, step: next });
  const close = async () => {
    if (await run({ type: 'closePractice', id })) await closeOwnTab();
  };
  if (practice.type === 'pause') {
    if (moment.isOver) return <PauseOver onClose={() => void close()} />;
    return <PauseView practice={practice} moment={moment} onStep={step} />;
  }
  if (!moment.isOver) return <MinutesView practice={practice} moment={moment} onStep={step} />;
  return (
    <MinutesOver
      isLogged={isLogged}
      onLog={(isToLog) => void run({ type: 'logPractice', id, isLogged: isToLog })}
      onClose={() => void close()}
    />
  );
}
