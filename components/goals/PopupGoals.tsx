import type { GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { GoalMeter } from './GoalMeter.tsx';

/** So many are seen at once; more would be a list to work off. */
const MOST_SHOWN = 2;

interface PopupGoalsProps {
  /** Those for the place in front first. */
  readonly goals: readonly {
    readonly progress: GoalProgress;
    readonly place?: string;
    readonly isTold: boolean;
  }[];
}

/** How the goals stand that are about the place in front, or about everywhere. */
export function PopupGoals({ goals }: PopupGoalsProps) {
  const meters = goals.map(({ progress, place, isTold }) => (
    <GoalMeter
      key={progress.goal.id}
      progress={progress}
      hasWords
      isTold={isTold}
      {...(place === undefined ? {} : { place })}
    />
  ));
  return (
    <>
      {meters.slice(0, MOST_SHOWN)}
      {meters.length > MOST_SHOWN && (
        <details class="goal-more" data-yields="4">
          <summary class="small">{t('goalsMore')}</summary>
          {meters.slice(MOST_SHOWN)}
        </details>
      )}
    </>
  );
}
