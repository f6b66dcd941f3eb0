import type { Goal, GoalTerms } from '../../utils/domain/goals.ts';

/** At most 30 min a day of feeds on Reddit, every day, for as long as anyone remembers. */
export const TERMS: GoalTerms = {
  sinceDay: '2026-01-01',
  direction: 'atMost',
  minutes: 30,
  period: 'day',
  measure: 'passive',
  scope: { type: 'sites', sites: ['reddit.com'] },
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  hours: null,
};

/** A goal with one set of terms. */
export function goalOf(terms: Partial<GoalTerms> = {}, part: Partial<Goal> = {}): Goal {
  return {
    id: 'g',
    terms: [{ ...TERMS, ...terms }],
    pauses: [],
    endedDay: null,
    toldFor: null,
    ...part,
  };
}

/** The same as the person sends it. */
export function draftOf(id: string, { sinceDay: _since, ...terms }: GoalTerms): object {
  return { id, terms };
}
