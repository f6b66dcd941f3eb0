import { addDays } from './day.ts';
import { judgeUnit, newestTerms, unitOf, type Goal, type GoalPeriod, type Measure } from './goals.ts';
import { daysIn, periodOf } from './period.ts';

/** So many days are looked back on. */
export const HISTORY_DAYS = 28;

/** `open` while a day or week goes on; `none` where the goal said nothing; `unknown` where nothing that is left can tell. */
export type GoalOutcome = 'done' | 'not' | 'open' | 'none' | 'unknown';

/** One day or week of a goal's past. */
export interface GoalMark {
  readonly period: GoalPeriod;
  readonly first: string;
  readonly last: string;
  readonly outcome: GoalOutcome;
  /** What was measured; `null` where it is not known, or nothing was. */
  readonly ms: number | null;
}

/** The last four weeks of a goal, oldest first, as days or as whole weeks by what it asked then. */
export function historyOf(goal: Goal, measure: Measure, firstWeekday: number, today: string): GoalMark[] {
  const marks = new Map<string, GoalMark>();
  for (const day of daysIn({ first: addDays(today, 1 - HISTORY_DAYS), last: today })) {
    const mark = markOf(goal, day, measure, firstWeekday, today);
    const key = `${mark.period} ${mark.first}`;
    if (mark.outcome !== 'none' || !marks.has(key)) marks.set(key, mark);
  }
  return [...marks.values()];
}

function markOf(goal: Goal, day: string, measure: Measure, firstWeekday: number, today: string): GoalMark {
  const unit = unitOf(goal, day, firstWeekday, today);
  if (!unit) {
    const { period } = newestTerms(goal);
    const { first, last } =
      period === 'week' ? periodOf('week', day, firstWeekday) : { first: day, last: day };
    return { period, first, last, outcome: 'none', ms: null };
  }
  const { first, last, isPart, terms } = unit;
  const progress = judgeUnit(goal, unit, measure);
  const mark = { period: terms.period, first, last, ms: progress?.ms ?? null };
  if (!progress) return { ...mark, outcome: 'unknown' };
  const isOver = last < today;
  switch (progress.state) {
    case 'over':
      return { ...mark, outcome: 'not' };
    case 'met':
      return { ...mark, outcome: 'done' };
    case 'within':
      return { ...mark, outcome: isOver ? 'done' : 'open' };
    case 'open':
      // A wish for a week needs the whole week.
      if (isOver && isPart) return { ...mark, outcome: 'none', ms: null };
      return { ...mark, outcome: isOver ? 'not' : 'open' };
  }
}

/** On how many of the days or weeks that were judged it was done. */
export function countDone(marks: readonly GoalMark[], period: GoalPeriod): { done: number; judged: number } {
  const judged = marks.filter(
    (mark) => mark.period === period && (mark.outcome === 'done' || mark.outcome === 'not'),
  );
  return { done: judged.filter(({ outcome }) => outcome === 'done').length, judged: judged.length };
}
