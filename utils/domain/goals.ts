import { totalMs, type Balance, type BalanceClass } from './balance.ts';
import { weekdayOf } from './day.ts';

/** Bounds of a goal, in minutes a day. "At most 0" would be a block, which this product is not. */
export const GOAL_MINUTES = { least: 1, most: 1_440 } as const;
export const GOAL_DIRECTIONS = ['atMost', 'atLeast'] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

/** What a goal is about: one class of the balance, or all time on the site. */
export const GOAL_MEASURES = ['passive', 'reciprocal', 'everything'] as const;
export type GoalMeasure = (typeof GOAL_MEASURES)[number];

/** The longest boundary in the person's own words, in characters. */
export const GOAL_WORDS_LENGTH = 140;

/** The person's own boundary for a site. */
export interface Goal {
  readonly id: string;
  readonly site: string;
  readonly direction: GoalDirection;
  readonly minutes: number;
  readonly measure: GoalMeasure;
  /** Weekdays on which it holds, 0 for Sunday to 6 for Saturday; at least one. */
  readonly weekdays: readonly number[];
  /** The first local day that it judges, so that it does not rewrite the past. */
  readonly sinceDay: string;
  /** The boundary in the person's own words, where they gave it some. */
  readonly words?: string;
}

/** How a day stands against a goal. */
export interface GoalProgress {
  readonly goal: Goal;
  readonly ms: number;
  readonly limitMs: number;
  /** `within` / `over` for at-most goals, `open` / `met` for at-least goals. */
  readonly state: 'within' | 'over' | 'open' | 'met';
}

/** Whether the goal says anything about the day. */
export function holdsOn(goal: Goal, day: string): boolean {
  return day >= goal.sinceDay && goal.weekdays.includes(weekdayOf(day));
}

/** The part of a balance that a goal measures, in milliseconds. */
export function measuredMs(measure: BalanceClass | 'everything', balance: Balance): number {
  return measure === 'everything' ? totalMs(balance) : balance[measure];
}

/** Judges one site's day. An at-most goal is over only beyond its last minute; an at-least goal is met on it. */
export function judgeGoal(goal: Goal, balance: Balance): GoalProgress {
  const ms = measuredMs(goal.measure, balance);
  const limitMs = goal.minutes * 60_000;
  if (goal.direction === 'atMost') return { goal, ms, limitMs, state: ms > limitMs ? 'over' : 'within' };
  return { goal, ms, limitMs, state: ms >= limitMs ? 'met' : 'open' };
}
