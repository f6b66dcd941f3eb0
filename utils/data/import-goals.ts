import * as v from 'valibot';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import {
  GOAL_DIRECTIONS,
  GOAL_MEASURES,
  GOAL_MINUTES,
  GOAL_PERIODS,
  GOAL_WORDS_LENGTH,
  MOST_GOAL_SITES,
  type Goal,
  type GoalTerms,
} from '../domain/goals.ts';
import { DAY_MINUTES } from '../domain/hours.ts';
import { list } from '../domain/settings-schema.ts';
import { id, length, row, site, someDay } from './import-fields.ts';
import { upgradeGoal } from './old-goals.ts';

/** More changes than a life has. */
const MOST_GOAL_CHANGES = 1_000;
const weekdays = v.pipe(list(v.picklist([0, 1, 2, 3, 4, 5, 6]), 7), v.minLength(1));
const words = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(GOAL_WORDS_LENGTH)));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DAY_MINUTES));

const terms = v.pipe(
  row<GoalTerms>()({
    sinceDay: someDay,
    direction: v.picklist(GOAL_DIRECTIONS),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    period: v.picklist(GOAL_PERIODS),
    measure: v.picklist(GOAL_MEASURES),
    scope: v.variant('type', [
      v.object({
        type: v.literal('sites'),
        sites: v.pipe(list(site, MOST_GOAL_SITES), v.minLength(1)),
      }),
      v.object({ type: v.literal('all') }),
    ]),
    weekdays,
    hours: v.nullable(
      v.pipe(
        v.object({ fromMinute: minute, toMinute: minute }),
        v.check(({ fromMinute, toMinute }) => fromMinute < toMinute),
      ),
    ),
  }),
  v.check(({ minutes, period }) => minutes <= GOAL_MINUTES[period].most),
);

const goal = {
  id,
  terms: v.pipe(
    list(terms, MOST_GOAL_CHANGES),
    v.minLength(1),
    v.check((all) => areInOrder(all.map(({ sinceDay }) => sinceDay))),
  ),
  pauses: v.pipe(
    list(v.object({ fromDay: someDay, toDay: v.nullable(someDay) }), MOST_GOAL_CHANGES),
    v.check((all) => areInOrder(all.map(({ fromDay }) => fromDay))),
  ),
  endedDay: v.nullable(someDay),
  toldFor: v.nullable(someDay),
  words,
};

/** As version 1 of the file had it. */
const oldGoal = v.pipe(
  v.object({
    id,
    site,
    direction: v.picklist(GOAL_DIRECTIONS),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(GOAL_MINUTES.day.most)),
    measure: v.picklist(GOAL_MEASURES),
    weekdays,
    sinceDay: someDay,
    words,
  }),
  v.transform((old) => upgradeGoal(old)),
);

/** What an import may say of goals. @param at an instant that it may name */
export function goalSchemas(at: v.GenericSchema<unknown, number>) {
  return {
    goals: v.union([row<Goal>()({ ...goal, changedAt: v.exactOptional(at) }), oldGoal]),
    goalDays: row<KeptGoalDay>()({ goal: id, day: someDay, terms, ms: length }),
  };
}

function areInOrder(days: readonly string[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''));
}
