import type { Goal, GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { goalText, weekdaysText } from './goal-text.ts';
import { GoalMeter } from './GoalMeter.tsx';

interface GoalItemProps {
  readonly goal: Goal;
  readonly name: string;
  readonly progress: GoalProgress | null;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One goal in words, today's progress, and what can be done with it. */
export function GoalItem({ goal, name, progress, onEdit, onDelete }: GoalItemProps) {
  return (
    <li class="goal-item" data-goal={goal.id}>
      <div class="goal-item-head">
        <div>
          <h3>{name}</h3>
          {goal.words !== undefined && (
            <p>
              <q>{goal.words}</q>
            </p>
          )}
          <p class={goal.words === undefined ? '' : 'small quiet'}>
            {t('goalWithDays', goalText(goal), weekdaysText(goal.weekdays))}
          </p>
        </div>
        <div class="actions">
          <button type="button" aria-label={t('goalEditOf', name)} onClick={onEdit}>
            {t('edit')}
          </button>
          <button type="button" aria-label={t('goalDeleteOf', name)} onClick={onDelete}>
            {t('delete')}
          </button>
        </div>
      </div>
      {progress ? <GoalMeter progress={progress} /> : <p class="small quiet">{t('goalNotToday')}</p>}
    </li>
  );
}
