import {
  GOAL_MINUTES,
  GOAL_WORDS_LENGTH,
  MOST_GOAL_SITES,
  newestTerms,
  type Goal,
  type GoalDirection,
  type GoalHours,
  type GoalMeasure,
  type GoalPeriod,
  type GoalScope,
} from '../../utils/domain/goals.ts';
import { DAY_MINUTES } from '../../utils/domain/hours.ts';
import { parseMinutes } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { siteByKey } from '../../utils/sites/lookup.ts';
import { readMinute } from '../nudges/hours-text.ts';
import { WEEKDAYS } from '../shared/locale.ts';
import { minutesProblemText } from '../shared/minutes-text.ts';

/** A goal as it is being typed. */
export interface GoalFields {
  readonly id: string;
  readonly isNew: boolean;
  readonly where: GoalScope['type'];
  /** Names or addresses with commas between them. */
  readonly siteText: string;
  readonly direction: GoalDirection;
  readonly minutesText: string;
  readonly period: GoalPeriod;
  readonly measure: GoalMeasure;
  readonly weekdays: readonly number[];
  /** "09:30", or empty. */
  readonly hoursFrom: string;
  readonly hoursTo: string;
  readonly words: string;
}

/** What is wrong with each field, as text; no keys where all is well. */
export type GoalProblems = Partial<Record<'site' | 'minutes' | 'weekdays' | 'hours', string>>;

/** A goal that can be stored; the background adds since when its terms hold. */
export interface GoalToSave {
  readonly id: string;
  readonly terms: {
    readonly direction: GoalDirection;
    readonly minutes: number;
    readonly period: GoalPeriod;
    readonly measure: GoalMeasure;
    readonly scope: { type: 'sites'; sites: string[] } | { type: 'all' };
    readonly weekdays: (typeof WEEKDAYS)[number][];
    readonly hours: { fromMinute: number; toMinute: number } | null;
  };
  readonly words?: string;
}

const NEW_GOAL = {
  isNew: true,
  where: 'sites',
  siteText: '',
  direction: 'atMost',
  minutesText: '',
  period: 'day',
  measure: 'passive',
  weekdays: WEEKDAYS,
  hoursFrom: '',
  hoursTo: '',
  words: '',
} as const;

/** The fields of a goal to edit, or of a new one. @param site where a new one is to hold */
export function fieldsOf(goal: Goal | null, site?: string): GoalFields {
  if (!goal) return { ...NEW_GOAL, id: crypto.randomUUID(), siteText: site ? shownName(site) : '' };
  const { direction, minutes, period, measure, weekdays, hours, scope } = newestTerms(goal);
  const sites = scope.type === 'all' ? [] : scope.sites;
  return {
    id: goal.id,
    isNew: false,
    where: scope.type,
    siteText: sites.map(shownName).join(', '),
    direction,
    minutesText: String(minutes),
    period,
    measure,
    weekdays,
    hoursFrom: hours ? clockOf(hours.fromMinute) : '',
    hoursTo: hours ? clockOf(hours.toMinute) : '',
    words: goal.words ?? '',
  };
}

function shownName(site: string): string {
  return siteByKey(site)?.name ?? site;
}

function clockOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** What was typed as places, one by one. */
export function sitesTyped({ siteText }: GoalFields): string[] {
  return siteText
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The hours, `null` for the whole day, or `undefined` where they make no sense. Midnight is an end as well as a beginning. */
export function hoursOf({ hoursFrom, hoursTo }: GoalFields): GoalHours | null | undefined {
  const [fromMinute, end] = [readMinute(hoursFrom), readMinute(hoursTo)];
  if (fromMinute === null && end === null) return null;
  if (fromMinute === null || end === null) return undefined;
  const toMinute = end || DAY_MINUTES;
  return fromMinute < toMinute ? { fromMinute, toMinute } : undefined;
}

/** Checks the fields. @param sites the keys of what was typed as places, `null` for each that is none */
export function checkGoal(fields: GoalFields, sites: readonly (string | null)[]): GoalToSave | GoalProblems {
  const { id, where, direction, measure, period, minutesText } = fields;
  const bounds = GOAL_MINUTES[period];
  const read = parseMinutes(minutesText, bounds);
  const hours = hoursOf(fields);
  const keys = [...new Set(sites.filter((site) => site !== null))];
  const isSomewhere =
    where === 'all' || (keys.length > 0 && !sites.includes(null) && keys.length <= MOST_GOAL_SITES);
  const weekdays = WEEKDAYS.filter((day) => fields.weekdays.includes(day));
  const problems: GoalProblems = {
    ...(isSomewhere ? {} : { site: t('goalSiteProblem') }),
    ...('problem' in read ? { minutes: minutesProblemText(read.problem, minutesText, bounds) } : {}),
    ...(weekdays.length > 0 ? {} : { weekdays: t('goalWeekdaysProblem') }),
    ...(hours === undefined ? { hours: t('goalHoursProblem') } : {}),
  };
  if (Object.keys(problems).length > 0 || 'problem' in read || hours === undefined) return problems;
  const scope = where === 'all' ? { type: where } : { type: where, sites: keys };
  const words = fields.words.trim().slice(0, GOAL_WORDS_LENGTH);
  const terms = { direction, minutes: read.minutes, period, measure, scope, weekdays, hours };
  return words === '' ? { id, terms } : { id, terms, words };
}
