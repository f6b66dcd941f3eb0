import { GOAL_DIRECTIONS, GOAL_MEASURES, GOAL_PERIODS } from '../../utils/domain/goals.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { MEASURE_NAME } from '../shared/class-words.ts';
import { TextField } from '../shared/TextField.tsx';
import type { GoalFields } from './goal-fields.ts';

const DIRECTION_NAME = { atMost: 'goalDirectionAtMost', atLeast: 'goalDirectionAtLeast' } as const;
const PERIOD_NAME = { day: 'goalPeriodDay', week: 'goalPeriodWeek' } as const;

interface GoalTermsProps {
  readonly fields: GoalFields;
  readonly minutesProblem: string | null;
  readonly onChange: (patch: Partial<GoalFields>) => void;
}

/** At most or at least, how many minutes, a day or a week, of what: read as one sentence. */
export function GoalTerms({ fields, minutesProblem, onChange }: GoalTermsProps) {
  return (
    <div class="field-row goal-terms">
      <ChoiceField
        id="goal-direction"
        label={t('goalDirection')}
        value={fields.direction}
        choices={GOAL_DIRECTIONS.map((each) => [each, t(DIRECTION_NAME[each])])}
        onChange={(direction) => onChange({ direction })}
      />
      <TextField
        id="goal-minutes"
        label={t('goalMinutes')}
        inputMode="numeric"
        value={fields.minutesText}
        problem={minutesProblem}
        onInput={(minutesText) => onChange({ minutesText })}
      />
      <ChoiceField
        id="goal-period"
        label={t('goalPeriod')}
        value={fields.period}
        choices={GOAL_PERIODS.map((each) => [each, t(PERIOD_NAME[each])])}
        onChange={(period) => onChange({ period })}
      />
      <ChoiceField
        id="goal-measure"
        label={t('goalMeasure')}
        value={fields.measure}
        choices={GOAL_MEASURES.map((each) => [each, t(MEASURE_NAME[each])])}
        onChange={(measure) => onChange({ measure })}
      />
    </div>
  );
}
