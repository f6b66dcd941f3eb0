import { dateOf, weekdayOf } from './day.ts';
import { DAY_MINUTES, isWithin, minuteOf, type Hours } from './hours.ts';
import type { Surface } from './place.ts';

/** Why a nudge came at the wrong moment, as the person said. */
export const WRONG_MOMENTS = ['reading', 'talking', 'working'] as const;
export type WrongMoment = (typeof WRONG_MOMENTS)[number];

interface About {
  readonly id: string;
  /** When the person said it. */
  readonly at: number;
  readonly site: string;
}

/**
 * What follows from "wrong moment", for one site: no nudge in that kind of place (reading), none soon after writing
 * (talking), none at that time of the working week or the weekend (working).
 */
export type QuietRule =
  | (About & { readonly reason: 'reading'; readonly surface: Surface })
  | (About & { readonly reason: 'talking' })
  | (About & { readonly reason: 'working'; readonly hours: Hours });

const HALF_HOUR = 30;
const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 0];
/** After the person said "talking", this long without a word has to pass (own judgement). */
export const TALKING_QUIET_MS = 10 * 60_000;

/** The rule that the person's reason becomes. */
export function quietRuleFor(about: About, surface: Surface, reason: WrongMoment): QuietRule {
  if (reason === 'reading') return { ...about, reason, surface };
  if (reason === 'talking') return { ...about, reason };
  return { ...about, reason, hours: hoursAround(about.at) };
}

/** An hour before and after, to the half hour, on days like this one; not past midnight. */
function hoursAround(at: number): Hours {
  const minute = minuteOf(at);
  const fromMinute = Math.max(0, Math.floor((minute - 60) / HALF_HOUR) * HALF_HOUR);
  const toMinute = Math.min(DAY_MINUTES, Math.ceil((minute + 60) / HALF_HOUR) * HALF_HOUR);
  const weekdays = WORKDAYS.includes(weekdayOf(dateOf(at))) ? WORKDAYS : WEEKEND;
  return { weekdays, fromMinute, toMinute };
}

/** Where and when a nudge would come. */
export interface Place {
  readonly site: string;
  /** `null` where it is not known. */
  readonly surface: Surface | null;
  /** How long ago the person last wrote or talked on the site; `Infinity` for never. */
  readonly sinceSpokenMs: number;
}

/** Whether a rule keeps nudges away from the place now. */
export function keepsQuiet(rule: QuietRule, { site, surface, sinceSpokenMs }: Place, now: number): boolean {
  if (rule.site !== site) return false;
  if (rule.reason === 'working') return isWithin(rule.hours, now);
  return rule.reason === 'reading' ? surface === rule.surface : sinceSpokenMs < TALKING_QUIET_MS;
}
