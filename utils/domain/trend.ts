import type { Balance } from './balance.ts';
import { addDays } from './day.ts';
import { medianOf } from './median.ts';
import { periodOf, type Days } from './period.ts';
import { LEAST_DAYS } from './usual.ts';

/** A measured day and what it came to. */
export interface MeasuredDay {
  readonly day: string;
  readonly balance: Balance;
}

/** The middle of some measured days, in milliseconds a day. */
export interface TrendPoint extends Days, Pick<Balance, 'passive' | 'reciprocal'> {}

/** So many measured days make a point. */
const WINDOW_DAYS = 7;
/** They lie within so many days: what was before a longer pause says nothing about after it. */
export const TREND_REACH_DAYS = 14;
/** Points further apart than this are not joined: nobody knows what was between them. */
const JOINED_DAYS = 7;

/**
 * For each measured day from `first` on, the middle of the last seven measured days up to it. Days that were not measured do not
 * count, and days with too few behind them have no point.
 * @param days oldest first, no two the same; with those of the 13 days before `first`
 */
export function trendByDay(days: readonly MeasuredDay[], first: string): TrendPoint[] {
  return days.flatMap(({ day }, index) => {
    if (day < first) return [];
    const since = addDays(day, 1 - TREND_REACH_DAYS);
    const latest = days.slice(Math.max(0, index + 1 - WINDOW_DAYS), index + 1);
    return pointOf(
      { first: day, last: day },
      latest.filter((each) => each.day >= since),
    );
  });
}

/**
 * The middle of each week's measured days, for long ranges; weeks with too few have no point.
 * @param days oldest first; whole weeks where the range begins within one
 * @param firstWeekday the day on which weeks begin, 0 for Sunday to 6 for Saturday
 */
export function trendByWeek(days: readonly MeasuredDay[], first: string, firstWeekday: number): TrendPoint[] {
  const weeks = Map.groupBy(days, ({ day }) => periodOf('week', day, firstWeekday).first);
  return [...weeks].flatMap(([begin, measured]) => {
    const last = addDays(begin, 6);
    return last < first ? [] : pointOf({ first: begin, last }, measured);
  });
}

function pointOf({ first, last }: Days, days: readonly MeasuredDay[]): TrendPoint[] {
  if (days.length < LEAST_DAYS) return [];
  const middle = (name: 'passive' | 'reciprocal') => medianOf(days.map(({ balance }) => balance[name]));
  return [{ first, last, passive: middle('passive'), reciprocal: middle('reciprocal') }];
}

/** The points as lines: they end where a time begins that was not measured. */
export function linesOf(points: readonly TrendPoint[]): TrendPoint[][] {
  const lines: TrendPoint[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && point.first <= addDays(before.first, JOINED_DAYS)) line.push(point);
    else lines.push([point]);
  }
  return lines;
}

/** Steps of an axis, in minutes, that people count in. */
const STEPS_MIN = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240];
/** Marks above nothing, at most. */
const MOST_MARKS = 3;
const MINUTE_MS = 60_000;

/** The marks of an axis that reaches over `mostMs`, in whole minutes from 0 on: two at least, evenly spaced, and few. */
export function marksUpTo(mostMs: number): number[] {
  const most = mostMs / MINUTE_MS;
  const step = STEPS_MIN.find((each) => each * MOST_MARKS >= most) ?? 480;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
