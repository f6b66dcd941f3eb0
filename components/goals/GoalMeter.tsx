import { goalNotice, minutesLeft } from '../../utils/domain/goal-notice.ts';
import type { GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { MEASURE_NAME } from '../shared/class-words.ts';
import { goalProgressText } from './goal-text.ts';

interface GoalMeterProps {
  readonly progress: GoalProgress;
  /** Where it holds, if that is not said around it. */
  readonly place?: string;
  /** The person's own words go before the facts, where they are not said around it. */
  readonly hasWords?: boolean;
  /** The person asked to be told when a limit is near or a wish comes true. */
  readonly isTold?: boolean;
}

/** How a goal stands: a quiet bar with the same facts in words. Beyond an at-most goal the bar ends at a mark. */
export function GoalMeter({ progress, place, hasWords = false, isTold = false }: GoalMeterProps) {
  const { goal, terms, ms, limitMs } = progress;
  const scaleMs = Math.max(ms, limitMs);
  const name = t(MEASURE_NAME[terms.measure]);
  const notice = isTold ? goalNotice(progress) : null;
  return (
    <div class="goal-meter" data-state={progress.state} data-goal={goal.id} data-yields="4">
      {hasWords && goal.words !== undefined && <p class="goal-meter-words">{goal.words}</p>}
      <div class="goal-meter-text">
        <span>{place === undefined ? name : `${name} · ${place}`}</span>
        <span>{goalProgressText(progress)}</span>
      </div>
      <div class="goal-meter-track" aria-hidden="true">
        <span
          class={`goal-meter-fill part-${terms.measure}`}
          style={{ inlineSize: `${(ms / scaleMs) * 100}%` }}
        />
        {ms > limitMs && (
          <span class="goal-meter-limit" style={{ insetInlineStart: `${(limitMs / scaleMs) * 100}%` }} />
        )}
      </div>
      {notice !== null && (
        <p class="goal-meter-notice">
          {notice === 'near' ? t('goalNear', minutesLeft(progress)) : t('goalReached')}
        </p>
      )}
    </div>
  );
}
