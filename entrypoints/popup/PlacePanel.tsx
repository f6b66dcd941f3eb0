import type { ComponentChildren } from 'preact';
import { requestOrigins } from '../../components/hooks/grants.ts';
import type { Today } from '../../components/hooks/read-today.ts';
import type { useCommand } from '../../components/hooks/use-command.ts';
import { scopeText } from '../../components/goals/scope-text.ts';
import { PopupGoals } from '../../components/goals/PopupGoals.tsx';
import { readStanding } from '../../components/hooks/read-goals.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { MeasuredPlace } from '../../components/popup/MeasuredPlace.tsx';
import { UnmeasuredPlace } from '../../components/popup/UnmeasuredPlace.tsx';
import { countingText } from '../../components/shared/counting-text.ts';
import { balanceOfSite, hasSpoken } from '../../utils/domain/balance.ts';
import { holdsFor, isNamed } from '../../utils/domain/goal-measure.ts';
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

/** The place in front, whichever of the four ways it stands with it, and the goals that are about it or about everywhere. */
export function PlacePanel(props: PlacePanelProps) {
  const { today, place } = props;
  const isMeasured = place?.isGranted === true && !today.settings.ignoredSites.includes(place.site);
  const goals = useGoals(today, isMeasured ? place.countedAs : null);
  return (
    <>
      <Place {...props}>
        <PopupGoals goals={goals} />
      </Place>
      {!isMeasured && goals.length > 0 && (
        <section id="goals-everywhere" data-yields="5" class="popup-section">
          <PopupGoals goals={goals} />
        </section>
      )}
    </>
  );
}

/** Those for the place first; a goal for this place alone need not name it. @param site `null` where nothing is measured */
function useGoals({ day, lens }: Today, site: string | null) {
  const { standing = [], told = [] } = valueOf(useLiveQuery(readStanding, day)) ?? {};
  return standing
    .filter(({ progress: { terms } }) => holdsFor(terms, site, lens))
    .map(({ goal, progress }) => {
      const { terms } = progress;
      const isHere = isNamed(terms, site, lens);
      const isOne = terms.scope.type === 'sites' && terms.scope.sites.length === 1;
      const named = isOne ? {} : { place: scopeText(terms) };
      return { isHere, progress, isTold: told.includes(goal.id), ...named };
    })
    .toSorted((left, right) => Number(right.isHere) - Number(left.isHere));
}

function Place({ today, place, state, run, children }: PlacePanelProps & { children: ComponentChildren }) {
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
  return (
    <MeasuredPlace
      site={countedAs}
      name={name}
      balance={balance}
      counting={counting}
      counted={<CountedPanel today={today} place={place} evidence={state?.evidence ?? null} run={run} />}
    >
      {children}
    </MeasuredPlace>
  );
}
