import { countDone, type GoalMark } from '../../utils/domain/goal-history.ts';
import { t } from '../../utils/platform/messages.ts';
import { markText } from './mark-text.ts';

/** The last four weeks of a goal: a row of small marks, and how often it was done. */
export function GoalHistory({ marks }: { readonly marks: readonly GoalMark[] }) {
  const days = countDone(marks, 'day');
  const weeks = countDone(marks, 'week');
  return (
    <>
      <div class="goal-marks" aria-hidden="true">
        {marks.map((mark) => (
          <span
            key={`${mark.period} ${mark.first}`}
            class={mark.period === 'week' ? 'goal-mark is-week' : 'goal-mark'}
            data-outcome={mark.outcome}
            title={markText(mark)}
          />
        ))}
      </div>
      <p class="small goal-done">
        {days.judged > 0 && <span>{t('goalDoneDays', days.done, days.judged)} </span>}
        {weeks.judged > 0 && <span>{t('goalDoneWeeks', weeks.done, weeks.judged)}</span>}
        {days.judged + weeks.judged === 0 && t('goalNothingJudged')}
      </p>
    </>
  );
}

/** The same in words, newest first; days before the goal was there are left out. */
export function GoalDays({ marks }: { readonly marks: readonly GoalMark[] }) {
  const since = marks.findIndex(({ outcome }) => outcome !== 'none');
  if (since === -1) return null;
  return (
    <ul class="goal-days small">
      {marks
        .slice(since)
        .toReversed()
        .map((mark) => (
          <li key={`${mark.period} ${mark.first}`}>{markText(mark)}</li>
        ))}
    </ul>
  );
}
