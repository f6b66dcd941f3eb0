import { SiteGoals } from '../../components/goals/SiteGoals.tsx';
import { goalsKey, readGoals } from '../../components/hooks/read-goals.ts';
import type { Week } from '../../components/hooks/read-week.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { holdsFor, isNamed } from '../../utils/domain/goal-measure.ts';
import { newestTerms, type Goal } from '../../utils/domain/goals.ts';
import { listedGoal } from './listed-goal.ts';

interface SiteGoalsPanelProps {
  readonly site: string;
  readonly week: Week;
  readonly onAdd: () => void;
}

/** The goals that hold for a site now, those for everywhere last. */
export function SiteGoalsPanel({ site, week, onAdd }: SiteGoalsPanelProps) {
  const book = valueOf(useLiveQuery(readGoals, goalsKey(week.today, false)));
  const isForIt = (goal: Goal) => isNamed(newestTerms(goal), site, week.lens);
  const goals = book?.goals
    .filter((goal) => goal.endedDay === null && holdsFor(newestTerms(goal), site, week.lens))
    .toSorted((left, right) => Number(isForIt(right)) - Number(isForIt(left)))
    .map((goal) => listedGoal(goal, book.measureFor(goal.id), week));
  return <SiteGoals name={siteName(site)} goals={goals ?? []} onAdd={onAdd} />;
}
