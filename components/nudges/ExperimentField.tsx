import type { ExperimentResult } from '../../utils/domain/experiment.ts';
import { t } from '../../utils/platform/messages.ts';
import { percentText } from '../shared/locale.ts';

interface ExperimentFieldProps {
  readonly isOn: boolean;
  readonly result: ExperimentResult;
  readonly onSwitch: (isOn: boolean) => void;
}

/** The opt-in experiment, and what it says so far. */
export function ExperimentField({ isOn, result, onSwitch }: ExperimentFieldProps) {
  const hasBegun = isOn || result.type === 'judged' || result.withheld > 0;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          id="experiment-on"
          checked={isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>
          {t('experimentOn')}
          <span class="explained small">{t('experimentAbout')}</span>
        </span>
      </label>
      {hasBegun && <p id="experiment-result">{resultText(result)}</p>}
    </>
  );
}

const VERDICT = {
  more: 'experimentMore',
  less: 'experimentLess',
  unclear: 'experimentUnclear',
} as const;

function resultText(result: ExperimentResult): string {
  if (result.type === 'tooEarly') return t('experimentEarly', result.withheld, result.needed);
  const { shown, withheld, low, high, verdict } = result;
  const counts = [shown.successes, shown.trials, withheld.successes, withheld.trials];
  return `${t('experimentCounts', ...counts)} ${t(VERDICT[verdict], differenceOf(low), differenceOf(high))}`;
}

const differenceOf = (difference: number) => percentText(Math.round(difference * 100));
