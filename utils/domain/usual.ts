import { totalMs, type Balance } from './balance.ts';
import { medianOf } from './median.ts';

/** Fewer days with time than this say nothing about what is usual. */
export const LEAST_DAYS = 3;

/**
 * The person's own usual share of time with people, 0 to 1: the median over the days that have time; their own days are the one
 * norm there is. @returns `null` where too few days have time
 */
export function usualPeopleShare(days: readonly Balance[]): number | null {
  const shares = days
    .filter((balance) => totalMs(balance) > 0)
    .map((balance) => balance.reciprocal / totalMs(balance));
  return shares.length < LEAST_DAYS ? null : medianOf(shares);
}
