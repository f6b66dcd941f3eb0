import { t } from '../../utils/platform/messages.ts';
import { longDayText } from '../shared/locale.ts';
import type { ListedGoal } from './GoalItem.tsx';
import { GoalMeter } from './GoalMeter.tsx';

/** How a goal stands today or this week, or why nothing can be said of it. */
export function GoalStanding({ goal, progress }: Pick<ListedGoal, 'goal' | 'progress'>) {
  if (goal.endedDay !== null)
    return <p class="small quiet">{t('goalEndedOn', longDayText(goal.endedDay))}</p>;
  const rest = goal.pauses.at(-1);
  if (rest?.toDay === null) return <p class="small quiet">{t('goalRests', longDayText(rest.fromDay))}</p>;
  if (progress === 'unknown') return <p class="small quiet">{t('goalNotKnown')}</p>;
  if (progress === null) return <p class="small quiet">{t('goalNotToday')}</p>;
  return <GoalMeter progress={progress} />;
}
