import * as v from 'valibot';
import { DAY_MINUTES } from '../domain/hours.ts';
import {
  GOAL_DIRECTIONS,
  GOAL_MEASURES,
  GOAL_MINUTES,
  GOAL_WORDS_LENGTH,
  MOST_GOAL_SITES,
} from '../domain/goals.ts';

const id = v.pipe(v.string(), v.uuid());
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DAY_MINUTES));

const terms = v.variant('period', [
  v.strictObject({ period: v.literal('day'), minutes: minutesA('day'), ...termsEntries() }),
  v.strictObject({ period: v.literal('week'), minutes: minutesA('week'), ...termsEntries() }),
]);

function minutesA(period: keyof typeof GOAL_MINUTES) {
  const { least, most } = GOAL_MINUTES[period];
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function termsEntries() {
  return {
    direction: v.picklist(GOAL_DIRECTIONS),
    measure: v.picklist(GOAL_MEASURES),
    scope: v.variant('type', [
      v.strictObject({
        type: v.literal('sites'),
        sites: v.pipe(v.array(site), v.minLength(1), v.maxLength(MOST_GOAL_SITES)),
      }),
      v.strictObject({ type: v.literal('all') }),
    ]),
    weekdays: v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1), v.maxLength(7)),
    hours: v.nullable(
      v.pipe(
        v.strictObject({ fromMinute: minute, toMinute: minute }),
        v.check(({ fromMinute, toMinute }) => fromMinute < toMinute),
      ),
    ),
  };
}

/** A goal as the person wrote it; the background adds since when its terms hold. */
const goal = v.strictObject({
  id,
  terms,
  words: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(GOAL_WORDS_LENGTH))),
});

/** What can be asked about goals. */
export const GOAL_COMMANDS = [
  // An edit changes a goal that is there, and brings none back.
  v.strictObject({ type: v.literal('saveGoal'), goal, isEdit: v.exactOptional(v.boolean()) }),
  v.strictObject({ type: v.literal('deleteGoal'), id }),
  v.strictObject({ type: v.literal('turnGoal'), id, to: v.picklist(['paused', 'resumed', 'ended']) }),
  v.strictObject({ type: v.literal('tellGoal'), id, isTold: v.boolean() }),
  v.strictObject({ type: v.literal('showGoal'), id: v.nullable(id) }),
] as const;
