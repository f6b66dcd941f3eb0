/** Situations in which to decide about a nudge: minutes into an unbroken run. */
import { NUDGE_KINDS } from '../../utils/domain/nudge-kinds.ts';
import type { Moment } from '../../utils/domain/nudge-moment.ts';
import { decideNudge, type Nudge, type NudgeAnswer, type NudgeSituation } from '../../utils/domain/nudge.ts';
import type { KindRecord } from '../../utils/domain/rotation.ts';
import type { Run } from '../../utils/domain/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';

export const MINUTE_MS = 60_000;
export const TODAY = '2026-11-22';
export const START = Date.UTC(2026, 10, 22, 12);

export const fit: Moment = {
  surface: 'feed',
  breakpoint: 'pause',
  sinceComposedMs: Number.MAX_SAFE_INTEGER,
  sinceOpenedMs: 10 * MINUTE_MS,
  hasDraft: false,
  isInCall: false,
  isFullscreen: false,
  isFocused: true,
};

export const runOf = (minutes: number): Run => ({
  from: START,
  to: START + minutes * MINUTE_MS,
  passiveMs: minutes * MINUTE_MS,
});

export function shown(atMinute: number, answer: NudgeAnswer | null, day = TODAY): Nudge {
  return {
    id: `${atMinute}`,
    at: START + atMinute * MINUTE_MS,
    day,
    kind: 'mirror',
    site: 'reddit.com',
    surface: 'feed',
    runFrom: START,
    passiveMs: 0,
    answer,
    isDrawn: false,
    isWithheld: false,
    isConfirmed: true,
    outcome: null,
  };
}

export const ALL: readonly KindRecord[] = NUDGE_KINDS.map((kind) => ({ kind, shown: 0, helped: 0 }));
const MIRROR: readonly KindRecord[] = ALL.slice(0, 1);

export const situationAfter = (minutes: number, part: Partial<NudgeSituation> = {}): NudgeSituation => ({
  run: runOf(minutes),
  moment: fit,
  history: [],
  settings: DEFAULT_SETTINGS,
  site: 'reddit.com',
  surface: 'feed',
  spokenAt: null,
  callAt: null,
  today: TODAY,
  now: START + minutes * MINUTE_MS,
  quietRules: [],
  kinds: MIRROR,
  ...part,
});

/** The reason to wait, or the kind of the nudge. */
export function said(situation: NudgeSituation) {
  const decision = decideNudge(situation);
  return decision.type === 'wait' ? decision.reason : decision.kind;
}

/** What is decided after so many minutes of an unbroken run. */
export function decide(
  minutes: number,
  history: Nudge[] = [],
  moment: Moment | null = fit,
  patch: Partial<Settings> = {},
) {
  return said(situationAfter(minutes, { history, moment, settings: { ...DEFAULT_SETTINGS, ...patch } }));
}
