import { open, scroll, type Place, type Script, type Step } from './script.ts';
import type { Vary } from './vary.ts';

/** What a trace says; the rest of its script is drawn. */
export interface Plot extends Partial<
  Pick<Script, 'limitMinutes' | 'startAt' | 'killEvery' | 'isSteadyInSleep'>
> {
  readonly steps: readonly Step[];
}

/** One of the traces of the research notes, with all its variations. */
export interface Family {
  readonly name: string;
  plot(vary: Vary): Plot;
}

/** Units of the scripts, in seconds. */
export const MINUTE = 60;
export const HOUR = 3_600;

/** A step, again and again, until the seconds are over; `make` draws each. */
export function repeated(seconds: number, make: () => { steps: readonly Step[]; seconds: number }): Step[] {
  const steps: Step[] = [];
  for (let left = seconds; left > 0;) {
    const next = make();
    steps.push(...next.steps);
    left -= Math.max(1, next.seconds);
  }
  return steps;
}

/**
 * Scrolled without a pause until the limit of 20 min is over by a few seconds: a nudge is due, or will be with the next report,
 * and has found no breakpoint yet.
 */
export function toTheLimit(vary: Vary, place: Place): Step[] {
  return [open('edge', place), scroll(20 * MINUTE + Math.floor(vary.around(9, 0.2, 1.8)), 1)];
}
