import { useState } from 'preact/hooks';
import { REPAIR_TEXT_LENGTH, type Repair } from '../../utils/domain/repair.ts';
import { t } from '../../utils/platform/messages.ts';

/** The three short fields as they are being written. */
export type RepairTexts = Omit<Repair, 'id' | 'at'>;

const FIELDS = [
  ['explain', 'repairExplain'],
  ['apologise', 'repairApologise'],
  ['change', 'repairChange'],
] as const;
const EMPTY: RepairTexts = { explain: '', apologise: '', change: '' };

interface RepairFormProps {
  /** @returns whether they were kept */
  readonly onKeep: (texts: RepairTexts) => Promise<boolean>;
}

/** Explain, apologise, propose one change: lives in the page and nowhere else, until the person keeps it. */
export function RepairForm({ onKeep }: RepairFormProps) {
  const [texts, setTexts] = useState(EMPTY);
  const [isKept, setKept] = useState(false);
  const isEmpty = Object.values(texts).every((text) => text.trim() === '');
  const write = (patch: Partial<RepairTexts>) => {
    setTexts((before) => ({ ...before, ...patch }));
    setKept(false);
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!(await onKeep(texts))) return;
    setTexts(EMPTY);
    setKept(true);
  };
  return (
    <form id="repair" onSubmit={(event) => void keep(event)}>
      <h2>{t('repairTitle')}</h2>
      <p class="small quiet">{t('repairIntro')}</p>
      {FIELDS.map(([field, label]) => (
        <div key={field} class="field">
          <label for={`repair-${field}`}>{t(label)}</label>
          <textarea
            id={`repair-${field}`}
            rows={2}
            autocomplete="off"
            maxLength={REPAIR_TEXT_LENGTH}
            value={texts[field]}
            onInput={(event) => write({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="actions">
        <button type="submit" id="keep-repair" disabled={isEmpty}>
          {t('repairKeep')}
        </button>
      </div>
      <p role="status" class="small">
        {isKept && t('repairKept')}
      </p>
    </form>
  );
}
