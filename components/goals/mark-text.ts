import type { GoalMark, GoalOutcome } from '../../utils/domain/goal-history.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { shortDayText } from '../shared/locale.ts';

const OUTCOME_NAME = {
  done: 'outcomeDone',
  not: 'outcomeNot',
  open: 'outcomeOpen',
  none: 'outcomeNone',
  unknown: 'outcomeUnknown',
} satisfies Record<GoalOutcome, MessageName>;

/** "Mon 23 Nov: done, 25 min". */
export function markText({ first, last, outcome, ms }: GoalMark): string {
  const when =
    first === last ? shortDayText(first) : t('goalMarkWhen', shortDayText(first), shortDayText(last));
  const said = t(OUTCOME_NAME[outcome]);
  return ms === null ? t('goalMarkText', when, said) : t('goalMarkTimed', when, said, durationText(ms));
}
