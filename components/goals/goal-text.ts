import type { GoalProgress, GoalTerms } from '../../utils/domain/goals.ts';
import { readableDuration } from '../../utils/domain/duration.ts';
import { t } from '../../utils/platform/messages.ts';
import { MEASURE_NAME } from '../shared/class-words.ts';
import { durationText, exactDurationText } from '../shared/duration-text.ts';
import { listText, WEEKDAYS, weekdayText } from '../shared/locale.ts';

/** "12 of 30 min, at most", and beyond the limit by how much; a week says that it is one. */
export function goalProgressText(progress: GoalProgress): string {
  const text = standingText(progress);
  return progress.terms.period === 'week' ? t('goalThisWeek', text) : text;
}

function standingText({ terms, ms, limitMs, state }: GoalProgress): string {
  const done = doneText(ms, limitMs);
  if (state === 'met') return t('goalMet', done);
  if (state === 'over') return t('goalOver', done, durationText(ms - limitMs));
  return t(terms.direction === 'atMost' ? 'goalAtMostDone' : 'goalAtLeastDone', done);
}

function doneText(ms: number, limitMs: number): string {
  const done = readableDuration(ms);
  const limit = readableDuration(limitMs);
  const minutes = done.type === 'none' ? 0 : done.type === 'minutes' ? done.minutes : null;
  if (minutes === null || limit.type !== 'minutes')
    return t('goalDone', durationText(ms), exactDurationText(limitMs / 60_000));
  return t('goalDoneMinutes', minutes, limit.minutes);
}

/** "Feeds: at most 30 min a day", "At least 1 h 00 a week in all". */
export function goalText({
  direction,
  minutes,
  measure,
  period,
}: Omit<GoalTerms, 'sinceDay' | 'scope'>): string {
  const duration = t(period === 'week' ? 'goalAWeek' : 'goalADay', exactDurationText(minutes));
  if (measure === 'everything')
    return t(direction === 'atMost' ? 'goalAtMostAll' : 'goalAtLeastAll', duration);
  return t(direction === 'atMost' ? 'goalAtMost' : 'goalAtLeast', duration, t(MEASURE_NAME[measure]));
}

/** "every day", "Monday to Friday", or the days by name. */
export function weekdaysText(weekdays: readonly number[]): string {
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (days.length === 7) return t('everyDay');
  if (days.join() === '1,2,3,4,5') return t('workdays', weekdayText(1, 'long'), weekdayText(5, 'long'));
  return listText(days.map((day) => weekdayText(day, days.length > 2 ? 'short' : 'long')));
}
