import type { GoalTerms } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { hoursText } from '../nudges/hours-text.ts';
import { goalText, weekdaysText } from './goal-text.ts';

/** "Feeds: at most 30 min a day, Monday to Friday, 09:00 to 18:00"; a week of all its days says nothing of them. */
export function termsText(terms: GoalTerms): string {
  const { weekdays, hours, period } = terms;
  if (hours) return t('goalWithDays', goalText(terms), hoursText({ weekdays, ...hours }));
  if (period === 'week' && weekdays.length === 7) return goalText(terms);
  return t('goalWithDays', goalText(terms), weekdaysText(weekdays));
}
