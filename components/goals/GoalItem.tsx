import type { GoalMark } from '../../utils/domain/goal-history.ts';
import { isResting, newestTerms, type Goal, type GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { GoalDays, GoalHistory } from './GoalHistory.tsx';
import { scopeText } from './scope-text.ts';
import { GoalStanding } from './GoalStanding.tsx';
import { termsText } from './terms-text.ts';

/** A goal as the options page lists it. */
export interface ListedGoal {
  readonly goal: Goal;
  /** The person's own words, or where it holds. */
  readonly name: string;
  /** How today or this week stands; `null` where the goal says nothing about it, `unknown` where nothing can tell. */
  readonly progress: GoalProgress | 'unknown' | null;
  readonly marks: readonly GoalMark[];
  readonly isTold: boolean;
}

/** What can be done with a goal. */
export interface GoalActions {
  readonly onEdit: (listed: ListedGoal) => void;
  readonly onDelete: (listed: ListedGoal) => void;
  readonly onTurn: (listed: ListedGoal, to: 'paused' | 'resumed' | 'ended') => void;
  readonly onTell: (listed: ListedGoal, isTold: boolean) => void;
}

/** One goal in words, how it stands, its last weeks, and what can be done with it. */
export function GoalItem({ listed, ...actions }: GoalActions & { readonly listed: ListedGoal }) {
  const { goal, name, marks } = listed;
  const terms = newestTerms(goal);
  return (
    <li class="goal-item" data-goal={goal.id}>
      <div class="goal-item-head">
        <div>
          <h3>{name}</h3>
          {goal.words !== undefined && <p>{scopeText(terms)}</p>}
          <p>{termsText(terms)}</p>
        </div>
        {goal.endedDay === null && (
          <div class="actions">
            <button type="button" aria-label={t('goalEditOf', name)} onClick={() => actions.onEdit(listed)}>
              {t('edit')}
            </button>
          </div>
        )}
      </div>
      <GoalStanding {...listed} />
      <GoalHistory marks={marks} />
      <details class="goal-more">
        <summary class="small">{t('goalMore')}</summary>
        <GoalDays marks={marks} />
        {goal.endedDay === null && (
          <label class="check small">
            <input
              type="checkbox"
              data-action="tell"
              checked={listed.isTold}
              onChange={(event) => actions.onTell(listed, event.currentTarget.checked)}
            />
            {t('goalTell')}
          </label>
        )}
        <Turns listed={listed} {...actions} />
      </details>
    </li>
  );
}

function Turns({ listed, onTurn, onDelete }: GoalActions & { readonly listed: ListedGoal }) {
  const { goal, name } = listed;
  const isOff = goal.endedDay !== null || isResting(goal);
  return (
    <div class="actions">
      <button
        type="button"
        data-action={isOff ? 'resume' : 'pause'}
        aria-label={t(isOff ? 'goalResumeOf' : 'goalPauseOf', name)}
        onClick={() => onTurn(listed, isOff ? 'resumed' : 'paused')}
      >
        {t(isOff ? 'goalResume' : 'goalPause')}
      </button>
      {goal.endedDay === null && (
        <button
          type="button"
          data-action="end"
          aria-label={t('goalEndOf', name)}
          onClick={() => onTurn(listed, 'ended')}
        >
          {t('goalEnd')}
        </button>
      )}
      <button
        type="button"
        data-action="delete"
        aria-label={t('goalDeleteOf', name)}
        onClick={() => onDelete(listed)}
      >
        {t('delete')}
      </button>
    </div>
  );
}
