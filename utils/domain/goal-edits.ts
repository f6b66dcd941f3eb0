import { newestTerms, type Goal, type GoalPause, type GoalTerms } from './goals.ts';

/** What the person does with a goal. Each acts from its day on, and leaves the days before as they were judged. */

/** A new goal, or the goal with other terms from the day on; terms of that very day are replaced. */
export function withTerms(
  goal: Goal | null,
  id: string,
  terms: Omit<GoalTerms, 'sinceDay'>,
  day: string,
): Goal {
  const kept = goal?.terms.filter(({ sinceDay }) => sinceDay < day) ?? [];
  const last = kept.at(-1);
  const next = { ...terms, sinceDay: day };
  const isSame = last !== undefined && JSON.stringify({ ...last, sinceDay: day }) === JSON.stringify(next);
  return {
    id,
    pauses: goal?.pauses ?? [],
    endedDay: goal?.endedDay ?? null,
    toldFor: null,
    terms: isSame ? kept : [...kept, next],
  };
}

/** It rests from the day on. */
export function paused(goal: Goal, day: string): Goal {
  if (goal.endedDay !== null || goal.pauses.at(-1)?.toDay === null) return goal;
  return { ...goal, pauses: [...before(goal.pauses, day), { fromDay: day, toDay: null }] };
}

/** Rests as they were until the day: whoever travels west, or sets the clock back, comes to a day again. */
function before(pauses: readonly GoalPause[], day: string): GoalPause[] {
  return pauses
    .filter(({ fromDay }) => fromDay < day)
    .map(({ fromDay, toDay }) => ({ fromDay, toDay: toDay !== null && toDay < day ? toDay : day }));
}

/** It holds no more from the day on; what it judged stays. */
export function ended(goal: Goal, day: string): Goal {
  return goal.endedDay === null ? { ...goal, endedDay: day } : goal;
}

/** It holds again from the day on, after a rest or an end. */
export function resumed(goal: Goal, day: string): Goal {
  const { endedDay } = goal;
  const open = goal.pauses.at(-1)?.toDay === null ? goal.pauses.at(-1) : undefined;
  const fromDay = open?.fromDay ?? endedDay;
  if (fromDay === null || fromDay === undefined) return goal;
  const closed = open ? goal.pauses.slice(0, -1) : goal.pauses;
  return {
    ...goal,
    endedDay: null,
    pauses: fromDay < day ? [...before(closed, fromDay), { fromDay, toDay: day }] : closed,
  };
}

/** The goal without a site; `null` where nothing is left that it holds on. Terms that were about nothing else go with it. */
export function withoutSite(goal: Goal, site: string): Goal | null {
  const cut = ({ scope, ...terms }: GoalTerms): GoalTerms[] => {
    if (scope.type === 'all') return [{ ...terms, scope }];
    const sites = scope.sites.filter((each) => each !== site);
    return sites.length === 0 ? [] : [{ ...terms, scope: { ...scope, sites } }];
  };
  if (cut(newestTerms(goal)).length === 0) return null;
  return { ...goal, terms: goal.terms.flatMap(cut) };
}

/** Whether any of its terms are about time on the site. */
export function isAbout(goal: Pick<Goal, 'terms'>, site: string): boolean {
  return goal.terms.some(({ scope }) => scope.type === 'all' || scope.sites.includes(site));
}
