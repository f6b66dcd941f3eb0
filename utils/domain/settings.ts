import { MIDNIGHT, type DayStarts } from './day.ts';
import type { Hours } from './hours.ts';
import type { WeeklyTime } from './look-back.ts';
import { NUDGE_KINDS, type NudgeKind } from './nudge-kinds.ts';
import type { Practice } from './practice.ts';
import { contains, type Interval } from './span.ts';
import { DEFAULT_TUNABLES, type Tunables } from './tunables.ts';

/** Bounds of the nudge limit, in minutes of a run. */
export const NUDGE_LIMIT_MIN = { least: 1, most: 240 } as const;
/** The longest if-then sentence, in characters. */
export const IF_THEN_LENGTH = 200;
/** Nudges may speak within so many stretches of hours at most. */
export const MOST_HOURS = 7;
/** The most that a weekly target may ask. */
export const MOST_A_WEEK = 50;
/** So long day totals can be kept at most, unless it is for ever. */
export const MOST_YEARS = 20;

/** Where "Leave" leads: the tab closes, and a new tab or the person's own place opens if they want one. */
export type LeaveTo =
  | { readonly type: 'close' }
  | { readonly type: 'newTab' }
  | { readonly type: 'site'; readonly url: string };

/** The person's settings. Each is stored and checked on its own, so that one bad value costs only itself. */
export interface Settings extends Tunables {
  readonly nudgesOn: boolean;
  /** Minutes of a run before the first nudge, 1 to 240. */
  readonly nudgeLimitMinutes: number;
  /** The kinds of nudge that the person keeps. */
  readonly nudgeKinds: readonly NudgeKind[];
  /** When nudges may speak; none means always. */
  readonly nudgeHours: readonly Hours[];
  /** No nudge comes within it; measuring goes on. `null` where nudges were never paused. */
  readonly nudgePause: Interval | null;
  /** Sites where a nudge lies over the page for a moment. */
  readonly strongSites: readonly string[];
  readonly leaveTo: LeaveTo;
  /** How the person's own if-then sentence goes on after "then I will"; empty where there is none. */
  readonly ifThen: string;
  /** One nudge in five is withheld, so that the person can see whether nudges change anything. */
  readonly experimentOn: boolean;
  /** When another limit was last suggested and answered; 0 for never. */
  readonly limitOfferedAt: number;
  /** Sites the person does not want measured although they are granted. */
  readonly ignoredSites: readonly string[];
  /** Nothing is measured within it; `null` when not paused. */
  readonly pause: Interval | null;
  /** The reciprocity test may be offered after an episode; it can always be asked for. */
  readonly offersOn: boolean;
  /** When the pointer to support was put away; 0 for never. */
  readonly supportSeenAt: number;
  /** Time alone, or with nobody asking: within it nothing is offered, suggested or due. `null` where there never was any. */
  readonly quiet: Interval | null;
  /** Quality minutes or a regulated pause, running or over; `null` where there is none. */
  readonly practice: Practice | null;
  /** Goals that may say a quiet word on the toolbar, by id. */
  readonly toldGoals: readonly string[];
  /** The goal whose minutes stand on the toolbar, by id; `null` for none. */
  readonly goalOnBadge: string | null;
  /** A neutral name on the toolbar and on pages, and a quick way out of them. */
  readonly discreetOn: boolean;
  /** The person's own targets for a week, 0 to 50; 0 means none. */
  readonly hellosAWeek: number;
  readonly conversationsAWeek: number;
  /** When there is a week to look back on; `null` where that is not wanted. */
  readonly lookBack: WeeklyTime | null;
  /** When the person last looked back; 0 for never. */
  readonly lookedBackAt: number;
  /** When days begin, and once began. */
  readonly dayStarts: DayStarts;
  /** Day totals are kept so many years; 0 for ever. */
  readonly keepDaysYears: number;
  /** A backup is offered once a week, when the options are opened; none is ever made unasked. */
  readonly backupOn: boolean;
  /** When a backup was last made or put off, while it is offered; 0 for never. */
  readonly backupAt: number;
}

export const DEFAULT_SETTINGS: Settings = {
  nudgesOn: true,
  nudgeLimitMinutes: 20,
  nudgeKinds: NUDGE_KINDS,
  nudgeHours: [],
  nudgePause: null,
  strongSites: [],
  leaveTo: { type: 'close' },
  ifThen: '',
  experimentOn: false,
  limitOfferedAt: 0,
  ignoredSites: [],
  pause: null,
  offersOn: true,
  supportSeenAt: 0,
  quiet: null,
  practice: null,
  // Being told is for those who ask for it.
  toldGoals: [],
  goalOnBadge: null,
  discreetOn: false,
  // The guide: at least one meaningful conversation a week and several micro-connections, as energy allows.
  hellosAWeek: 3,
  conversationsAWeek: 1,
  lookBack: null,
  lookedBackAt: 0,
  dayStarts: MIDNIGHT,
  keepDaysYears: 0,
  backupOn: false,
  backupAt: 0,
  ...DEFAULT_TUNABLES,
};

const WEEK_MS = 7 * 24 * 3_600_000;

/** Whether it is time to offer a backup. */
export function isBackupDue({ backupOn, backupAt }: Settings, now: number): boolean {
  return backupOn && now - backupAt >= WEEK_MS;
}

/** Whether measuring is paused at the instant. */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pause !== null && contains(settings.pause, now);
}

/** Whether it is quiet time at the instant. */
export function isQuiet({ quiet }: Settings, now: number): boolean {
  return quiet !== null && contains(quiet, now);
}

/** Whether nudges are paused at the instant: by the person, who takes a break on purpose. */
export function isOnBreak({ nudgePause }: Settings, now: number): boolean {
  return nudgePause !== null && contains(nudgePause, now);
}

/** Why a number of minutes was refused. */
export type MinutesProblem = 'empty' | 'notANumber' | 'tooSmall' | 'tooLarge' | 'notWhole';

/**
 * Reads minutes as a person types them.
 * @returns the number, or the reason why it was refused; nothing is rounded or clamped behind the person's back
 */
export function parseMinutes(
  text: string,
  bounds: { readonly least: number; readonly most: number },
): { readonly minutes: number } | { readonly problem: MinutesProblem } {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'empty' };
  if (!/^[+-]?\d+([.,]\d+)?$/.test(trimmed)) return { problem: 'notANumber' };
  const minutes = Number(trimmed.replace(',', '.'));
  if (minutes < bounds.least) return { problem: 'tooSmall' };
  if (minutes > bounds.most) return { problem: 'tooLarge' };
  return Number.isInteger(minutes) ? { minutes } : { problem: 'notWhole' };
}
