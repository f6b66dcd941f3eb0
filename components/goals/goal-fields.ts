import {
  GOAL_MINUTES,
  GOAL_WORDS_LENGTH,
  type Goal,
  type GoalDirection,
  type GoalMeasure,
} from '../../utils/domain/goals.ts';
import { parseMinutes } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { WEEKDAYS } from '../shared/locale.ts';
import { minutesProblemText } from '../shared/minutes-text.ts';

/** A goal as it is being typed. */
export interface GoalFields {
  readonly id: string;
  readonly siteText: string;
  readonly direction: GoalDirection;
  readonly minutesText: string;
  readonly measure: GoalMeasure;
  readonly weekdays: readonly number[];
  readonly words: string;
}

/** What is wrong with each field, as text; no keys where all is well. */
export type GoalProblems = Partial<Record<'site' | 'minutes' | 'weekdays', string>>;

/** A goal that can be stored; the background adds since when it holds. */
export type GoalToSave = Omit<Goal, 'sinceDay' | 'weekdays'> & {
  readonly weekdays: (typeof WEEKDAYS)[number][];
};

/** The fields of a goal to edit, or of a new one. @param siteText the name of the goal's site */
export function fieldsOf(goal: Goal | null, siteText: string): GoalFields {
  if (!goal) {
    const id = crypto.randomUUID();
    return {
      id,
      siteText,
      direction: 'atMost',
      minutesText: '',
      measure: 'passive',
      weekdays: [...WEEKDAYS],
      words: '',
    };
  }
  const { id, direction, minutes, measure, weekdays, words = '' } = goal;
  return { id, siteText, direction, minutesText: String(minutes), measure, weekdays, words };
}

/** Checks the fields. @param site the key that the site's text stands for, `null` where it stands for none */
export function checkGoal(fields: GoalFields, site: string | null): GoalToSave | GoalProblems {
  const { id, direction, measure, weekdays, minutesText } = fields;
  const read = parseMinutes(minutesText, GOAL_MINUTES);
  const problems: GoalProblems = {};
  if (site === null) problems.site = t('goalSiteProblem');
  if ('problem' in read) problems.minutes = minutesProblemText(read.problem, minutesText, GOAL_MINUTES);
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (days.length === 0) problems.weekdays = t('goalWeekdaysProblem');
  if (site === null || 'problem' in read || days.length === 0) return problems;
  const words = fields.words.trim().slice(0, GOAL_WORDS_LENGTH);
  const goal = { id, site, direction, minutes: read.minutes, measure, weekdays: days };
  return words === '' ? goal : { ...goal, words };
}
