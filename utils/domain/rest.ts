import { nextDayStart, type DayStarts } from './day.ts';

/** How long a rest may last: a pause of measuring, quiet time, or a break on purpose. */
export const RESTS = ['anHour', 'tomorrow'] as const;
export type RestUntil = (typeof RESTS)[number];

const HOUR_MS = 3_600_000;

/** When a rest that begins now is over. */
export function endOfRest(until: RestUntil, now: number, starts: DayStarts): number {
  return until === 'anHour' ? now + HOUR_MS : nextDayStart(now, starts);
}
