import type { Goal, GoalDirection, GoalMeasure } from '../domain/goals.ts';

/** A goal as versions 1 to 3 of the database had it: for one site, a day at a time, and an edit judged the past anew. */
export interface OldGoal {
  readonly id: string;
  readonly site: string;
  readonly direction: GoalDirection;
  readonly minutes: number;
  readonly measure: GoalMeasure;
  readonly weekdays: readonly number[];
  readonly sinceDay: string;
  readonly words?: string;
}

/** The same goal with its terms; one that has them already stays as it is. */
export function upgradeGoal(goal: OldGoal | Goal): Goal {
  if ('terms' in goal) return goal;
  const { id, site, words, direction, minutes, measure, weekdays, sinceDay } = goal;
  const scope = { type: 'sites', sites: [site] } as const;
  return {
    id,
    terms: [{ direction, minutes, period: 'day', measure, scope, weekdays, hours: null, sinceDay }],
    pauses: [],
    endedDay: null,
    toldFor: null,
    ...(words === undefined ? {} : { words }),
  };
}
