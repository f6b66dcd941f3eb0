import { newestTerms } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import type { ListedGoal } from './GoalItem.tsx';
import { GoalStanding } from './GoalStanding.tsx';
import { scopeText } from './scope-text.ts';
import { termsText } from './terms-text.ts';

interface SiteGoalsProps {
  /** The site's name. */
  readonly name: string;
  /** Those that hold for it. */
  readonly goals: readonly ListedGoal[];
  readonly onAdd: () => void;
}

/** How the goals stand that hold for a site, and the way to one more. */
export function SiteGoals({ name, goals, onAdd }: SiteGoalsProps) {
  return (
    <>
      <h3>{t('optionsGoals')}</h3>
      {goals.length > 0 && (
        <ul id="site-goals" class="goal-list">
          {goals.map(({ goal, progress }) => (
            <li key={goal.id} class="goal-item" data-goal={goal.id}>
              {goal.words !== undefined && <p>{goal.words}</p>}
              <p>
                {scopeText(newestTerms(goal))} · {termsText(newestTerms(goal))}
              </p>
              <GoalStanding goal={goal} progress={progress} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" id="site-goal-add" onClick={onAdd}>
        {t('siteGoalAdd', name)}
      </button>
    </>
  );
}
