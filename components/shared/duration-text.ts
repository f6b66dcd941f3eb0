import { readableDuration } from '../../utils/domain/duration.ts';
import { t } from '../../utils/platform/messages.ts';
import { textDirection } from './locale.ts';

/** A duration in words: "under 1 min", "42 min", "1 h 05", above two hours "about 3 h 10". */
export function durationText(ms: number): string {
  return isolated(wordsOf(ms));
}

/** "30 min", "3 h 00": what was set, or marks an axis, is never "about" so much. */
export function exactDurationText(minutes: number): string {
  return isolated(minutes < 60 ? t('durationMinutes', minutes) : hoursText('durationHours', minutes));
}

/** From right to left numbers and words beside each other would change places, "05 h 1": together they go by the words. */
function isolated(text: string): string {
  return textDirection() === 'rtl' ? `\u2068${text}\u2069` : text;
}

function hoursText(name: 'durationHours' | 'durationAbout', minutes: number): string {
  return t(name, Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}

function wordsOf(ms: number): string {
  const duration = readableDuration(ms);
  switch (duration.type) {
    case 'none':
      return t('durationMinutes', 0);
    case 'underAMinute':
      return t('durationUnderMinute');
    case 'minutes':
      return t('durationMinutes', duration.minutes);
    case 'hours':
      return hoursText(
        duration.isAbout ? 'durationAbout' : 'durationHours',
        duration.hours * 60 + duration.minutes,
      );
  }
}
