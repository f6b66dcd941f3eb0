import { seededRandom } from './chance.ts';
import { isWithheld } from './experiment.ts';
import { isWithin } from './hours.ts';
import type { NudgeKind } from './nudge-kinds.ts';
import { MOMENT_VETOES, momentVeto, surfaceVeto, type Moment } from './nudge-moment.ts';
import type { NudgeOutcome } from './nudge-outcome.ts';
import type { Surface } from './place.ts';
import { keepsQuiet, type QuietRule } from './quiet-rules.ts';
import { chooseKind, type KindRecord } from './rotation.ts';
import type { Run } from './run.ts';
import { isOnBreak, isPaused, isQuiet, type Settings } from './settings.ts';

/**
 * What the person did with a nudge: left, turned to a person, kept going, put it off, said that this is a break on purpose or the
 * wrong moment; `ignored` is no answer within 20 s.
 */
export const NUDGE_ANSWERS = ['leave', 'turn', 'keep', 'later', 'break', 'wrongMoment', 'ignored'] as const;
export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/** One nudge that was shown, or that the experiment withheld. */
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
  /** Part of the experiment: whether it was shown was drawn by chance. */
  readonly isDrawn: boolean;
  /** Due, and not shown for the sake of the experiment. */
  readonly isWithheld: boolean;
  /** Whether the page said that it is there (or, withheld, would be); one that stays unconfirmed was never seen and is forgotten. */
  readonly isConfirmed: boolean;
  /** What happened next; `null` until it can be known. */
  readonly outcome: NudgeOutcome | null;
  /** An answer to its three questions was taken back. */
  readonly isUndone?: boolean;
}

/** Why no nudge comes. */
export const WAIT_REASONS = [
  'switchedOff',
  'paused',
  'nudgesPaused',
  'quiet',
  'outsideHours',
  'noRun',
  'belowLimit',
  ...MOMENT_VETOES,
  'wrongMoment',
  'breakOnPurpose',
  'runCap',
  'dayCap',
  'quietForTheRun',
  'saidLater',
  'tooSoon',
  'noKind',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

export type NudgeDecision =
  | { readonly type: 'show' | 'withhold'; readonly kind: NudgeKind; readonly run: Run }
  | { readonly type: 'wait'; readonly reason: WaitReason };

/** All that a decision is made from. */
export interface NudgeSituation {
  /** The run going on at `now`. */
  readonly run: Run | null;
  /** What the page sees, or `null` to ask whether a page should look for a moment at all. */
  readonly moment: Moment | null;
  /** Nudges of this day and this run, in any order. */
  readonly history: readonly Nudge[];
  readonly settings: Settings;
  readonly site: string;
  /** What kind of place the page last was, `null` where that is not known; the moment knows better. */
  readonly surface: Surface | null;
  /** When the person last wrote or talked on the site, `null` where they did not lately. */
  readonly spokenAt: number | null;
  /** When a live call was last seen in another tab, `null` where there was none; of its own the page knows. */
  readonly callAt: number | null;
  /** The local day of `now`. */
  readonly today: string;
  readonly now: number;
  readonly quietRules: readonly QuietRule[];
  /** The kinds that the person keeps and that have something to say here, with what became of each so far. */
  readonly kinds: readonly KindRecord[];
}

const MINUTE_MS = 60_000;
/** Passive time beyond the limit at which the first, second and third nudge of a run come: +15, then +30 min. */
const REPEAT_AFTER_MS = [0, 15 * MINUTE_MS, 45 * MINUTE_MS];
const LEAST_APART_MS = 10 * MINUTE_MS;
/** A page with a live call tells of it every 15 s. */
const CALL_RECENT_MS = 20_000;

/**
 * Decides whether to show a nudge, and which. The defaults and vetoes are those of the research notes (breakpoints: Iqbal &
 * Bailey 2008; a reminder at a self-set limit: Mertens 2026; kinds that change from run to run: Kovacs 2018). Nothing is read
 * but the argument, and chance comes from when the run began: the same situation has the same decision.
 */
export function decideNudge(situation: NudgeSituation): NudgeDecision {
  const { run, moment, kinds } = situation;
  const veto =
    settingsVeto(situation) ??
    runVeto(situation) ??
    (run && historyVeto(run, situation)) ??
    callVeto(situation) ??
    (moment ? momentVeto(moment) : surfaceVeto(situation.surface)) ??
    quietVeto(situation) ??
    (kinds.length === 0 ? 'noKind' : null);
  if (veto) return { type: 'wait', reason: veto };
  return run ? speak(run, situation) : { type: 'wait', reason: 'noRun' };
}

function settingsVeto({ settings, now }: NudgeSituation): WaitReason | null {
  if (!settings.nudgesOn) return 'switchedOff';
  if (isPaused(settings, now)) return 'paused';
  if (isOnBreak(settings, now)) return 'nudgesPaused';
  if (isQuiet(settings, now)) return 'quiet';
  const { nudgeHours } = settings;
  return nudgeHours.length === 0 || nudgeHours.some((hours) => isWithin(hours, now)) ? null : 'outsideHours';
}

/** A call in another tab: the page in front cannot know of it. */
function callVeto({ callAt, now }: NudgeSituation): WaitReason | null {
  return callAt !== null && now - callAt < CALL_RECENT_MS ? 'call' : null;
}

function runVeto({ run, settings }: NudgeSituation): WaitReason | null {
  if (!run) return 'noRun';
  return run.passiveMs < settings.nudgeLimitMinutes * MINUTE_MS ? 'belowLimit' : null;
}

function quietVeto({ quietRules, site, moment, surface, spokenAt, now }: NudgeSituation): WaitReason | null {
  const sinceSpokenMs = Math.min(moment?.sinceComposedMs ?? Infinity, now - (spokenAt ?? -Infinity));
  const place = { site, surface: moment?.surface ?? surface, sinceSpokenMs };
  return quietRules.some((rule) => keepsQuiet(rule, place, now)) ? 'wrongMoment' : null;
}

function historyVeto(run: Run, situation: NudgeSituation): WaitReason | null {
  const { settings, today, now } = situation;
  const past = inOrder(situation);
  const inRun = past.filter((nudge) => belongsTo(nudge, run));
  const last = past.at(-1);
  const laters = latersIn(run, past);

  if (inRun.some(({ answer }) => answer === 'break')) return 'breakOnPurpose';
  if (past.filter((nudge) => nudge.day === today && !nudge.isWithheld).length >= settings.nudgesADay)
    return 'dayCap';
  if (last && belongsTo(last, run) && last.answer === 'later' && laters <= settings.latersARun)
    return now - last.at < laterMs(laters, settings) ? 'saidLater' : null;
  const afterMs = REPEAT_AFTER_MS[inRun.length - Math.min(laters, settings.latersARun)];
  if (afterMs === undefined) return 'runCap';
  if (wereIgnored(inRun, settings.ignoredInARow)) return 'quietForTheRun';
  if (last && now - last.at < LEAST_APART_MS) return 'tooSoon';
  return run.passiveMs < settings.nudgeLimitMinutes * MINUTE_MS + afterMs ? 'belowLimit' : null;
}

/** A chosen wait is exempt from the least distance between nudges, and from their number in a run. */
function laterMs(laters: number, settings: Settings): number {
  return (laters === 1 ? settings.laterFirstMinutes : settings.laterSecondMinutes) * MINUTE_MS;
}

function wereIgnored(inRun: readonly Nudge[], inARow: number): boolean {
  const shown = inRun.filter(({ isWithheld: wasWithheld }) => !wasWithheld).slice(-inARow);
  return shown.length === inARow && shown.every(({ answer }) => (answer ?? 'ignored') === 'ignored');
}

function inOrder({ history, now }: NudgeSituation): Nudge[] {
  return history.filter((nudge) => nudge.at <= now).toSorted((left, right) => left.at - right.at);
}

/** How often the person said "later" in the run. */
export function latersIn(run: Run, history: readonly Nudge[]): number {
  return history.filter((nudge) => belongsTo(nudge, run) && nudge.answer === 'later').length;
}

/** A run is named by its beginning; a correction or a late claim may move that, so any nudge since then is in it. */
function belongsTo(nudge: Nudge, run: Run): boolean {
  return nudge.at >= run.from;
}

/** The kind stays while the run lasts and changes with the next; which occasions are withheld is drawn one by one. */
function speak(run: Run, situation: NudgeSituation): NudgeDecision {
  const { kinds, settings } = situation;
  const past = inOrder(situation);
  const inRun = past.filter((nudge) => belongsTo(nudge, run));
  const sameRun = kinds.find(({ kind }) => kind === inRun.at(-1)?.kind);
  const previous = past.findLast((nudge) => !belongsTo(nudge, run))?.kind ?? null;
  const kind = sameRun?.kind ?? chooseKind(kinds, previous, seededRandom(run.from, 'kind'));
  const isHeldBack = settings.experimentOn && isWithheld(seededRandom(run.from, 'withhold', inRun.length));
  return { type: isHeldBack ? 'withhold' : 'show', kind, run };
}
