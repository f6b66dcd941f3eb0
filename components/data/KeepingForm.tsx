import type { Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';

type Keeping = Pick<Settings, 'keepDaysYears' | 'backupOn'>;

interface KeepingFormProps {
  readonly settings: Keeping & Pick<Settings, 'keepSpansDays'>;
  readonly onSave: (patch: Partial<Keeping>) => void;
}

/** So many years can be chosen; 0 is for ever. */
const YEARS = [0, 1, 2, 3, 5, 10];

/** How long day totals are kept, and whether a backup is offered. */
export function KeepingForm({ settings, onSave }: KeepingFormProps) {
  const { keepDaysYears, keepSpansDays, backupOn } = settings;
  const yearsText = (years: number) => {
    if (years === 0) return t('keepForEver');
    return years === 1 ? t('keepOneYear') : t('keepYears', years);
  };
  const years = [...new Set([...YEARS, keepDaysYears])].toSorted((left, right) => left - right);
  return (
    <>
      <ChoiceField
        id="keep-days"
        label={t('keepDays')}
        value={String(keepDaysYears)}
        choices={years.map((each) => [String(each), yearsText(each)])}
        onChange={(value) => onSave({ keepDaysYears: Number(value) })}
      />
      {keepDaysYears > 0 && <p class="small quiet">{t('keepDaysOlder')}</p>}
      <p class="small quiet">{t('keepSpansAbout', keepSpansDays)}</p>
      <label class="check">
        <input
          type="checkbox"
          id="backup-on"
          checked={backupOn}
          onChange={(event) => onSave({ backupOn: event.currentTarget.checked })}
        />
        <span>{t('backupOn')}</span>
      </label>
    </>
  );
}
