import { readableDuration } from '../../utils/domain/duration.ts';
import { t } from '../../utils/platform/messages.ts';

/** A duration in words: "under 1 min", "42 min", "1 h 05", above two hours "about 3 h 10". */
export function durationText(ms: number): string {
  const duration = readableDuration(ms);
  switch (duration.type) {
    case 'none':
      return t('durationMinutes', 0);
    case 'underAMinute':
      return t('durationUnderMinute');
    case 'minutes':
      return t('durationMinutes', duration.minutes);
    case 'hours': {
      const minutes = String(duration.minutes).padStart(2, '0');
      return t(duration.isAbout ? 'durationAbout' : 'durationHours', duration.hours, minutes);
    }
  }
}

/** "30 min", "3 h 00": what was set, or marks an axis, is never "about" so much. */
export function exactText(minutes: number): string {
  if (minutes < 60) return t('durationMinutes', minutes);
  return t('durationHours', Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}
