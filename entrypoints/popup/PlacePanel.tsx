import { requestOrigins } from '../../components/hooks/grants.ts';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { GoalMeter } from '../../components/goals/GoalMeter.tsx';
import { MeasuredPlace } from '../../components/popup/MeasuredPlace.tsx';
import { UnmeasuredPlace } from '../../components/popup/UnmeasuredPlace.tsx';
import { countingText } from '../../components/shared/counting-text.ts';
import { balanceOfSite, hasSpoken } from '../../utils/domain/balance.ts';
import { holdsOn, judgeGoal } from '../../utils/domain/goals.ts';
import type { PlaceView } from '../../utils/messaging/commands.ts';
import type { MeterState } from '../../utils/messaging/meter-protocol.ts';
import { t } from '../../utils/platform/messages.ts';
import { CountedPanel } from './CountedPanel.tsx';

interface PlacePanelProps {
  readonly today: Today;
  readonly place: PlaceView | null;
  readonly state: MeterState | null;
  readonly run: ReturnType<typeof useCommand>['run'];
}

/** The place in front, whichever of the four ways it stands with it. */
export function PlacePanel({ today, place, state, run }: PlacePanelProps) {
  if (!place) {
    return (
      <section id="place" data-state="never" class="popup-section">
        <p class="small quiet">{t('placeNever')}</p>
      </section>
    );
  }
  const { site, countedAs, name, origins } = place;
  if (!place.isGranted) {
    const measure = () => void requestOrigins(origins);
    return <UnmeasuredPlace site={site} name={name} state="notGranted" onMeasure={measure} />;
  }
  if (today.settings.ignoredSites.includes(site)) {
    const measure = () => void run({ type: 'ignoreSite', site, ignored: false });
    return <UnmeasuredPlace site={site} name={name} state="ignored" onMeasure={measure} />;
  }
  const balance = balanceOfSite(countedAs, today.totals, today.totalsBefore);
  const spoke = hasSpoken(countedAs, today.totals, today.totalsBefore);
  const counting = state && countingText(today.lens.surfaceOf(site, state.surface), state.activity, spoke);
  const goals = today.goals.filter(
    (goal) => today.lens.siteOf(goal.site) === countedAs && holdsOn(goal, today.day),
  );
  return (
    <MeasuredPlace
      site={countedAs}
      name={name}
      balance={balance}
      counting={counting}
      counted={<CountedPanel today={today} place={place} evidence={state?.evidence ?? null} run={run} />}
    >
      {goals.map((goal) => (
        <GoalMeter key={goal.id} progress={judgeGoal(goal, balance)} hasWords />
      ))}
    </MeasuredPlace>
  );
}
