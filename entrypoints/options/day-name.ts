import { shortDayText } from '../../components/shared/locale.ts';
import { t } from '../../utils/platform/messages.ts';

/** "Today", or the day by its date. */
export function dayName(day: string, today: string): string {
  return day === today ? t('popupToday') : shortDayText(day);
}
