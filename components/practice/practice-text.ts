import type { Practice, PracticeMoment, PracticeType } from '../../utils/domain/practice.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { clockText } from '../shared/locale.ts';

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

/** What is new, in words: which part it is, when to come back, that it is over. The time is not in it. */
export function statusText({ type }: Practice, { part, isOver, isHeld, endsAt }: PracticeMoment): string {
  if (isOver) return t(type === 'pause' ? 'pauseOver' : 'minutesOver');
  if (isHeld) return t('practiceHeld');
  if (type === 'pause') return t('pauseBack', clockText(endsAt));
  const { title, prompt } = MINUTES_PARTS[part] ?? MINUTES_PARTS[0];
  return `${t(title)}. ${t(prompt)}`;
}
