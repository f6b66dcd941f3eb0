import type { Hours } from '../../utils/domain/hours.ts';
import { t } from '../../utils/platform/messages.ts';
import { weekdaysText } from '../goals/goal-text.ts';
import { clockText } from '../shared/locale.ts';

/** "Monday to Friday, 09:00 to 18:00". */
export function hoursText({ weekdays, fromMinute, toMinute }: Hours): string {
  return t('hoursText', weekdaysText(weekdays), minuteText(fromMinute), minuteText(toMinute));
}

/** A day in January has no change of the clock. */
function minuteText(minute: number): string {
  return clockText(new Date(2026, 0, 1, 0, minute).getTime());
}

/** Minutes since midnight of "09:30", as a time field gives it; `null` where nothing is chosen. */
export function readMinute(text: string): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}
