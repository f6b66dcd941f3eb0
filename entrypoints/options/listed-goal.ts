import type { ListedGoal } from '../../components/goals/GoalItem.tsx';
import { scopeText } from '../../components/goals/scope-text.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { firstWeekday } from '../../components/shared/locale.ts';
import { historyOf } from '../../utils/domain/goal-history.ts';
import { judgeUnit, newestTerms, unitOf, type Goal, type Measure } from '../../utils/domain/goals.ts';

/** The person's own words, or where the goal holds. */
function nameOf(goal: Goal): string {
  return goal.words ?? scopeText(newestTerms(goal));
}

/** A goal with how it stands and stood. */
export function listedGoal(goal: Goal, measure: Measure, { today, settings }: Week): ListedGoal {
  const unit = unitOf(goal, today, firstWeekday(), today);
  return {
    goal,
    name: nameOf(goal),
    progress: unit && (judgeUnit(goal, unit, measure) ?? 'unknown'),
    marks: historyOf(goal, measure, firstWeekday(), today),
    isTold: settings.toldGoals.includes(goal.id),
  };
}
