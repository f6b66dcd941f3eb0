import { LATEST_DAY_START } from '../../utils/domain/day.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Folded } from '../shared/Folded.tsx';
import { longDayText, minuteText } from '../shared/locale.ts';

const HOURS = Array.from({ length: LATEST_DAY_START + 1 }, (_, hour) => hour);

interface DayStartProps {
  /** The hour that was chosen last. */
  readonly hour: number;
  /** The first day that begins with it, where that is still to come; `null` where it holds. */
  readonly fromDay: string | null;
  readonly onChoose: (hour: number) => void;
}

/** When days begin, for whoever is up past midnight. */
export function DayStart({ hour, fromDay, onChoose }: DayStartProps) {
  return (
    <Folded id="day-start" title={t('dayStartTitle')}>
      <ChoiceField
        id="day-start-hour"
        label={t('dayStartLabel')}
        value={String(hour)}
        choices={HOURS.map((each) => [String(each), minuteText(each * 60)])}
        onChange={(value) => onChoose(Number(value))}
      />
      <p class="small quiet">{t('dayStartHint')}</p>
      {fromDay !== null && (
        <p id="day-start-from" class="small">
          {t('dayStartFrom', longDayText(fromDay))}
        </p>
      )}
    </Folded>
  );
}
