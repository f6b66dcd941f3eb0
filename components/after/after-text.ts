import type { Group, Part, RowAnswers } from '../../utils/domain/after.ts';
import {
  CHECK_IN_POINTS,
  CHECK_IN_ROWS,
  type CheckIn,
  type CheckInAnswers,
  type CheckInRow,
} from '../../utils/domain/check-in.ts';
import type { Difference } from '../../utils/domain/differences.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { POINT_TEXT, POLES } from '../shared/CheckInScale.tsx';
import { SURFACE_NAME } from '../shared/class-words.ts';
import { dayClockText, listText } from '../shared/locale.ts';

/** What people call a site. */
export type NameOf = (site: string) => string;

const PART_NAME = {
  morning: 'partMorning',
  afternoon: 'partAfternoon',
  evening: 'partEvening',
  night: 'partNight',
  short: 'partShort',
  middle: 'partMiddle',
  long: 'partLong',
} satisfies Record<Part, MessageName>;

/** The part of a place's answers, in a word. */
export function partText(part: Part): string {
  return t(PART_NAME[part]);
}

/** "Reddit · Feed", and of a part of it "Reddit · Feed (evening)". */
export function groupText({ site, surface, part }: Group, nameOf: NameOf): string {
  const place = t('afterPlace', nameOf(site), t(SURFACE_NAME[surface]));
  return part === null ? place : t('afterPart', place, partText(part));
}

/** "wound up or settled". */
export function scaleText(row: CheckInRow): string {
  const [from, to] = POLES[row];
  return t('scaleName', t(from), t(to));
}

/** "a little more settled", and where the middle lies between two points "between … and …". */
export function pointText(row: CheckInRow, point: number): string {
  if (!Number.isInteger(point))
    return t('afterBetween', pointText(row, Math.floor(point)), pointText(row, Math.ceil(point)));
  const [from, to] = POLES[row];
  return t(POINT_TEXT[point + 2]?.full ?? 'pointNoChange', t(point < 0 ? from : to));
}

/** "24 answers". */
export function answersText(count: number): string {
  return count === 1 ? t('afterOneAnswer') : t('afterAnswers', count);
}

/** "24 answers on 15 days". */
export function answersOnDaysText({ answers, days }: Pick<RowAnswers, 'answers' | 'days'>): string {
  const text = answersText(answers);
  return days === 1 ? t('afterOneDay', text) : t('afterDays', text, days);
}

/** "Median: a little more settled"; empty where there is not enough. */
export function medianText(row: CheckInRow, { median }: RowAnswers): string {
  return median === null ? '' : t('afterMedian', pointText(row, median));
}

/** What differs, as sentences about the person's own answers: one for each two places, with the rows that differ. */
export function differenceTexts(differences: readonly Difference[], nameOf: NameOf): string[] {
  const byPair = Map.groupBy(differences, ({ high, low }) => `${keyOf(high)} ${keyOf(low)}`);
  return [...byPair.values()].flatMap((of) => {
    const rows = CHECK_IN_ROWS.filter((row) => of.some((each) => each.row === row));
    const poles = listText(rows.map((row) => t(POLES[row][1])));
    return of.slice(0, 1).map(({ high, low, highAnswers, lowAnswers }) => {
      const names = [groupText(high, nameOf), poles, groupText(low, nameOf)];
      return t('afterDifference', ...names, highAnswers, lowAnswers);
    });
  });
}

function keyOf({ site, surface, part }: Group): string {
  return `${site} ${surface} ${part}`;
}

/** "Reddit · Feed, 22 Nov, 15:40: a little more settled and no change". */
export function checkInText({ site, surface, at, answers }: CheckIn, nameOf: NameOf): string {
  const place = groupText({ site, surface, part: null }, nameOf);
  return t('afterAnswerText', place, dayClockText(at), listText(pointTexts(answers)));
}

function pointTexts(answers: CheckInAnswers): string[] {
  return CHECK_IN_ROWS.flatMap((row) => {
    const point = CHECK_IN_POINTS.find((each) => each === answers[row]);
    return point === undefined ? [] : [pointText(row, point)];
  });
}
