import { MOMENT_VETOES, momentVeto, type Moment } from './nudge-moment.ts';
import type { Surface } from './place.ts';
import type { Run } from './run.ts';
import { isPaused, type Settings } from './settings.ts';

/** What the person did with a nudge; `ignored` is no answer within 20 s. */
export const NUDGE_ANSWERS = ['leave', 'keep', 'later', 'ignored'] as const;
export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/** What may be shown; more kinds come with rotation. */
export const NUDGE_KINDS = ['mirror'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** One shown nudge. */
export interface Nudge {
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly kind: NudgeKind;
  readonly site: string;
  readonly surface: Surface;
  /** The run it belongs to, by its beginning, and its passive time when the nudge was shown. */
  readonly runFrom: number;
  readonly passiveMs: number;
  /** `null` while it is shown, and for ever where its page went away under it: that too is no answer. */
  readonly answer: NudgeAnswer | null;
}

export const WAIT_REASONS = [
  'switchedOff',
  'paused',
  'noRun',
  'belowLimit',
  ...MOMENT_VETOES,
  'runCap',
  'dayCap',
  'quietForTheRun',
  'saidLater',
  'tooSoon',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

export type NudgeDecision =
  | { readonly type: 'show'; readonly kind: NudgeKind; readonly run: Run }
  | { readonly type: 'wait'; readonly reason: WaitReason };

const MINUTE_MS = 60_000;
/** Passive time beyond the limit at which the first, second and third nudge of a run come: +15, then +30 min. */
const REPEAT_AFTER_MS = [0, 15 * MINUTE_MS, 45 * MINUTE_MS];
const LEAST_APART_MS = 10 * MINUTE_MS;
/** Own judgement. */
const MOST_A_DAY = 6;
const IGNORED_IN_A_ROW = 2;
/** "Later" means 5 and then 15 min, twice a run; own judgement. */
export const MOST_LATERS = 2;
const LATER_MS = [5 * MINUTE_MS, 15 * MINUTE_MS];

/**
 * Decides whether to show a nudge. The defaults and vetoes are those of the research notes (breakpoints: Iqbal & Bailey
 * 2008; a reminder at a self-set limit: Mertens 2026); nothing is read but the arguments.
 *
 * @param run the run going on at `now`
 * @param moment what the page sees, or `null` to ask whether a page should look for a moment at all
 * @param history nudges shown today and in this run, in any order
 */
export function decideNudge(
  run: Run | null,
  moment: Moment | null,
  history: readonly Nudge[],
  settings: Settings,
  today: string,
  now: number,
): NudgeDecision {
  const veto =
    settingsVeto(settings, now) ??
    runVeto(run, settings) ??
    (run && historyVeto(run, history, settings, today, now)) ??
    (moment && momentVeto(moment));
  if (veto) return { type: 'wait', reason: veto };
  return run ? { type: 'show', kind: 'mirror', run } : { type: 'wait', reason: 'noRun' };
}

function settingsVeto(settings: Settings, now: number): WaitReason | null {
  if (!settings.nudgesOn) return 'switchedOff';
  return isPaused(settings, now) ? 'paused' : null;
}

function runVeto(run: Run | null, settings: Settings): WaitReason | null {
  if (!run) return 'noRun';
  return run.passiveMs < settings.nudgeLimitMinutes * MINUTE_MS ? 'belowLimit' : null;
}

function historyVeto(
  run: Run,
  history: readonly Nudge[],
  settings: Settings,
  today: string,
  now: number,
): WaitReason | null {
  const shown = history.filter((nudge) => nudge.at <= now).toSorted((left, right) => left.at - right.at);
  const inRun = shown.filter((nudge) => belongsTo(nudge, run));
  const last = shown.at(-1);
  const laters = inRun.filter((nudge) => nudge.answer === 'later').length;
  const chosenWaitMs =
    last && belongsTo(last, run) && last.answer === 'later' ? LATER_MS[laters - 1] : undefined;

  if (shown.filter((nudge) => nudge.day === today).length >= MOST_A_DAY) return 'dayCap';
  if (chosenWaitMs !== undefined && last) return now - last.at < chosenWaitMs ? 'saidLater' : null;
  const repeats = inRun.length - Math.min(laters, LATER_MS.length);
  const afterMs = REPEAT_AFTER_MS[repeats];
  if (afterMs === undefined) return 'runCap';
  const lastAnswers = inRun.slice(-IGNORED_IN_A_ROW).map((nudge) => nudge.answer ?? 'ignored');
  if (lastAnswers.length === IGNORED_IN_A_ROW && lastAnswers.every((each) => each === 'ignored'))
    return 'quietForTheRun';
  if (last && now - last.at < LEAST_APART_MS) return 'tooSoon';
  return run.passiveMs < settings.nudgeLimitMinutes * MINUTE_MS + afterMs ? 'belowLimit' : null;
}

/** A run is named by its beginning; a correction or a late claim may move that, so any nudge since then is in it. */
function belongsTo(nudge: Nudge, run: Run): boolean {
  return nudge.at >= run.from;
}
