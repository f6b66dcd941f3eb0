import type { GoalProgress } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { MEASURE_NAME } from '../shared/class-words.ts';
import { goalProgressText } from './goal-text.ts';

interface GoalMeterProps {
  readonly progress: GoalProgress;
  /** Whether it begins with the person's own words, where there are some. */
  readonly hasWords?: boolean;
}

/** A goal's day: a quiet bar with the same facts in words. Beyond an at-most goal the bar ends at a mark. */
export function GoalMeter({ progress, hasWords = false }: GoalMeterProps) {
  const { goal, ms, limitMs } = progress;
  const scaleMs = Math.max(ms, limitMs);
  return (
    <div class="goal-meter" data-state={progress.state}>
      {hasWords && goal.words !== undefined && (
        <p>
          <q>{goal.words}</q>
        </p>
      )}
      <div class="goal-meter-text">
        <span>{t(MEASURE_NAME[goal.measure])}</span>
        <span>{goalProgressText(progress)}</span>
      </div>
      <div class="goal-meter-track" aria-hidden="true">
        <span
          class={`goal-meter-fill part-${goal.measure}`}
          style={{ inlineSize: `${(ms / scaleMs) * 100}%` }}
        />
        {ms > limitMs && (
          <span class="goal-meter-limit" style={{ insetInlineStart: `${(limitMs / scaleMs) * 100}%` }} />
        )}
      </div>
    </div>
  );
}
