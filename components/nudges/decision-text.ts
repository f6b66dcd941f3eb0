import type { KeptDecision } from '../../utils/domain/nudge-decision.ts';
import type { WaitReason } from '../../utils/domain/nudge.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { KIND_NAME } from './kind-text.ts';

const REASON = {
  switchedOff: 'whySwitchedOff',
  paused: 'whyPaused',
  nudgesPaused: 'whyNudgesPaused',
  quiet: 'whyQuiet',
  outsideHours: 'whyOutsideHours',
  noRun: 'whyNoRun',
  belowLimit: 'whyBelowLimit',
  notAFeed: 'whyNotAFeed',
  call: 'whyCall',
  composing: 'whyComposing',
  draft: 'whyDraft',
  fullscreen: 'whyFullscreen',
  notFocused: 'whyNotFocused',
  justOpened: 'whyJustOpened',
  wrongMoment: 'whyWrongMoment',
  breakOnPurpose: 'whyBreakOnPurpose',
  runCap: 'whyRunCap',
  dayCap: 'whyDayCap',
  quietForTheRun: 'whyQuietForTheRun',
  saidLater: 'whySaidLater',
  tooSoon: 'whyTooSoon',
  noKind: 'whyNoKind',
} satisfies Record<WaitReason, MessageName>;

/** Why a nudge was shown, or was not. */
export function decisionText({ type, kind, reason }: KeptDecision): string {
  if (type === 'wait') return t(reason === null ? 'whyNoRun' : REASON[reason]);
  if (type === 'seek') return t('whySeek');
  if (type === 'withhold') return t('whyWithhold');
  return type === 'show' ? t('whyShow', t(KIND_NAME[kind ?? 'mirror'])) : t('whyNotShown');
}

/** "25 min in feeds, limit 20 min"; `null` where there was no run. */
export function decisionRunText({ passiveMs, limitMinutes }: KeptDecision): string | null {
  return passiveMs === null
    ? null
    : t('decisionRun', durationText(passiveMs), durationText(limitMinutes * 60_000));
}
