import { TUNABLES, type Tunable, type TunableKey } from '../../utils/domain/tunables.ts';
import type { MessageName } from '../../utils/platform/messages.ts';

/** What each number is called, and what is known about it. */
export const TUNABLE_TEXT = {
  idleSeconds: ['tuneIdleSeconds', 'tuneIdleSecondsAbout'],
  runBreakMinutes: ['tuneRunBreakMinutes', 'tuneRunBreakMinutesAbout'],
  runResetSeconds: ['tuneRunResetSeconds', 'tuneRunResetSecondsAbout'],
  suggestLeastMinutes: ['tuneSuggestLeastMinutes', 'tuneSuggestLeastMinutesAbout'],
  suggestMostMinutes: ['tuneSuggestMostMinutes', 'tuneSuggestMostMinutesAbout'],
  nudgesADay: ['tuneNudgesADay', 'tuneNudgesADayAbout'],
  ignoredInARow: ['tuneIgnoredInARow', 'tuneIgnoredInARowAbout'],
  laterFirstMinutes: ['tuneLaterFirstMinutes', 'tuneLaterFirstMinutesAbout'],
  laterSecondMinutes: ['tuneLaterSecondMinutes', 'tuneLaterSecondMinutesAbout'],
  latersARun: ['tuneLatersARun', 'tuneLatersARunAbout'],
  keepSpansDays: ['tuneKeepSpansDays', 'tuneKeepSpansDaysAbout'],
} satisfies Record<TunableKey, [MessageName, MessageName]>;

const UNIT = {
  seconds: 'unitSeconds',
  minutes: 'unitMinutes',
  days: 'unitDays',
  times: 'unitTimes',
} satisfies Record<Tunable['unit'], MessageName>;

/** The unit of a number. */
export function unitOf(key: TunableKey): MessageName {
  return UNIT[TUNABLES[key].unit];
}
