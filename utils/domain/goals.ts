import type { Balance, BalanceClass } from './balance.ts';
import { totalMs } from './balance.ts';
import { weekdayOf } from './day.ts';
import type { Editable } from './merge-rows.ts';
import { periodOf, daysIn } from './period.ts';

/** Bounds of a goal, in minutes. "At most 0" would be a block, which this product is not. */
export const GOAL_MINUTES = {
  day: { least: 1, most: 1_440 },
  week: { least: 1, most: 10_080 },
} as const;
export const GOAL_DIRECTIONS = ['atMost', 'atLeast'] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];
export const GOAL_PERIODS = ['day', 'week'] as const;
export type GoalPeriod = (typeof GOAL_PERIODS)[number];

/** What a goal is about: one class of the balance, or all time there. */
export const GOAL_MEASURES = ['passive', 'reciprocal', 'everything'] as const;
export type GoalMeasure = (typeof GOAL_MEASURES)[number];

/** The longest boundary in the person's own words, in characters. */
export const GOAL_WORDS_LENGTH = 140;
/** More places than this are everywhere. */
export const MOST_GOAL_SITES = 30;

/** Where a goal holds: on these sites taken together, or everywhere. */
export type GoalScope =
  | { readonly type: 'sites'; readonly sites: readonly string[] }
  | { readonly type: 'all' };

/** Hours within one day, in minutes since midnight on the wall; `toMinute` is exclusive, and after `fromMinute`. */
export interface GoalHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What a goal asks, from a day on until other terms take their place. */
export interface GoalTerms {
  /** The first local day that they judge. */
  readonly sinceDay: string;
  readonly direction: GoalDirection;
  /** Minutes a day, or a week. */
  readonly minutes: number;
  readonly period: GoalPeriod;
  readonly measure: GoalMeasure;
  readonly scope: GoalScope;
  /** Weekdays whose time counts, 0 for Sunday to 6 for Saturday; at least one. */
  readonly weekdays: readonly number[];
  /** `null` for the whole day. */
  readonly hours: GoalHours | null;
}

/** Days on which a goal rests. */
export interface GoalPause {
  readonly fromDay: string;
  /** The first day on which it holds again; `null` while it rests. */
  readonly toDay: string | null;
}

/** The person's own boundary. What it once asked is kept, so that each day is judged by what held on it. */
export interface Goal extends Editable {
  readonly id: string;
  /** Oldest first, at least one; no two begin on the same day. */
  readonly terms: readonly GoalTerms[];
  /** Oldest first; they do not overlap. */
  readonly pauses: readonly GoalPause[];
  /** The first day on which it holds no more; `null` while it goes on. */
  readonly endedDay: string | null;
  /** The first day of the day or week for which a quiet word was said last; `null` where none was since its terms changed. */
  readonly toldFor: string | null;
  /** The boundary in the person's own words, where they gave it some. */
  readonly words?: string;
}

/** Time that the terms measure on a day, in milliseconds; `null` where nothing that is left can tell. */
export type Measure = (terms: GoalTerms, day: string) => number | null;

/** Days that are judged together, by the terms in force on the last of them. */
export interface GoalUnit {
  readonly terms: GoalTerms;
  /** In order, at least one: those whose time counts. */
  readonly days: readonly string[];
  /** The day, or the first and last of the week. */
  readonly first: string;
  readonly last: string;
  /** It did not hold on all the days that its terms name: the week in which it began, rested or ended. */
  readonly isPart: boolean;
}

/** How a unit stands. */
export interface GoalProgress {
  readonly goal: Pick<Goal, 'id' | 'words'>;
  readonly terms: GoalTerms;
  readonly ms: number;
  readonly limitMs: number;
  /** `within` / `over` for at-most goals, `open` / `met` for at-least goals. */
  readonly state: 'within' | 'over' | 'open' | 'met';
}

/** The newest terms. */
export function newestTerms(goal: Goal): GoalTerms {
  const newest = goal.terms.at(-1);
  if (!newest) throw new Error('A goal without terms');
  return newest;
}

/** Whether the goal rests now: `toDay` is not known yet. */
export function isResting(goal: Goal): boolean {
  return goal.pauses.at(-1)?.toDay === null;
}

/** The terms in force on the day; `null` before the first, within a pause and from the end on. */
export function termsOn(goal: Goal, day: string): GoalTerms | null {
  if (goal.endedDay !== null && day >= goal.endedDay) return null;
  const rests = goal.pauses.some(({ fromDay, toDay }) => day >= fromDay && (toDay === null || day < toDay));
  return rests ? null : (goal.terms.findLast(({ sinceDay }) => sinceDay <= day) ?? null);
}

/**
 * What the day is judged as part of: itself, or its week. `null` where the goal says nothing about it; a weekday that a week's terms
 * leave out still has its week.
 * @param firstWeekday the day on which weeks begin, 0 for Sunday to 6 for Saturday
 * @param today nothing after it counts yet
 */
export function unitOf(goal: Goal, day: string, firstWeekday: number, today: string): GoalUnit | null {
  const own = day <= today ? termsOn(goal, day) : null;
  if (!own) return null;
  if (own.period === 'day') {
    if (!own.weekdays.includes(weekdayOf(day))) return null;
    return { terms: own, days: [day], first: day, last: day, isPart: false };
  }
  const { first, last } = periodOf('week', day, firstWeekday);
  const week = daysIn({ first, last });
  const held = week.filter((each) => each <= today && termsOn(goal, each)?.period === 'week');
  const terms = termsOn(goal, held.at(-1) ?? day) ?? own;
  const isMeant = (each: string) => terms.weekdays.includes(weekdayOf(each));
  const days = held.filter(isMeant);
  const isPart = week.some((each) => isMeant(each) && each <= today && !held.includes(each));
  return days.length === 0 ? null : { terms, days, first, last, isPart };
}

/** The part of a balance that a goal measures, in milliseconds. */
export function measuredMs(measure: BalanceClass | 'everything', balance: Balance): number {
  return measure === 'everything' ? totalMs(balance) : balance[measure];
}

/** An at-most goal is over only beyond its last minute; an at-least goal is met on it. */
export function judgeTerms(goal: Pick<Goal, 'id' | 'words'>, terms: GoalTerms, ms: number): GoalProgress {
  const limitMs = terms.minutes * 60_000;
  const named = goal.words === undefined ? { id: goal.id } : { id: goal.id, words: goal.words };
  const state =
    terms.direction === 'atMost' ? (ms > limitMs ? 'over' : 'within') : ms >= limitMs ? 'met' : 'open';
  return { goal: named, terms, ms, limitMs, state };
}

/** How the unit stands; `null` where the time of one of its days is not known. */
export function judgeUnit(goal: Goal, { terms, days }: GoalUnit, measure: Measure): GoalProgress | null {
  let sum = 0;
  for (const day of days) {
    const ms = measure(terms, day);
    if (ms === null) return null;
    sum += ms;
  }
  return judgeTerms(goal, terms, sum);
}

/** Whether two terms measure the same time, whatever they ask of it. */
export function measuresSame(left: GoalTerms, right: GoalTerms): boolean {
  const what = ({ measure, scope, hours }: GoalTerms) => JSON.stringify([measure, scope, hours]);
  return what(left) === what(right);
}
