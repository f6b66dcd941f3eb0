import type { PracticeMoment, PracticeType } from '../../utils/domain/practice.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';

const MINUTE_MS = 60_000;

/** The three parts of quality minutes: what each is about, and one prompt. */
export const MINUTES_PARTS = [
  { title: 'partUpdates', prompt: 'partUpdatesPrompt' },
  { title: 'partFeelings', prompt: 'partFeelingsPrompt' },
  { title: 'partThanks', prompt: 'partThanksPrompt' },
] as const satisfies readonly { title: MessageName; prompt: MessageName }[];

/** What each practice is called. */
export const PRACTICE_NAME = {
  minutes: 'practiceMinutes',
  pause: 'practicePause',
} as const satisfies Record<PracticeType, MessageName>;

/** "8 min left": whole minutes, upward, so that the text changes once a minute. */
export function leftText(ms: number): string {
  return t('practiceLeft', durationText(Math.ceil(ms / MINUTE_MS) * MINUTE_MS));
}

/** How much of each part is done, 0 to 1. */
export function partShares({ part, parts, partLeftMs }: PracticeMoment, totalMs: number): number[] {
  const partMs = totalMs / parts;
  return Array.from({ length: parts }, (_, index) =>
    index === part ? 1 - partLeftMs / partMs : Number(index < part),
  );
}
