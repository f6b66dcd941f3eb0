import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CsvKind } from '../../utils/domain/csv.ts';
import { t } from '../../utils/platform/messages.ts';
import { CsvExport } from '../data/CsvExport.tsx';
import { Section } from '../shared/Section.tsx';

/** What can be erased. */
export type EraseTarget = 'site' | 'day' | 'everything';

interface DataSectionProps {
  readonly onExport: (withPeople: boolean) => void;
  readonly onCsv: (kind: CsvKind) => void;
  readonly onErase: (target: EraseTarget) => void;
  /** Bringing in a file. */
  readonly children: ComponentChildren;
  /** The way back from what was just erased. */
  readonly undo: ComponentChildren;
  /** How long it is kept. */
  readonly keeping: ComponentChildren;
  /** What is stored; made when it is to be seen. */
  readonly stored: ComponentChildren;
}

/** Everything that is stored belongs to the person: to take along, and to erase. */
export function DataSection({ onExport, onCsv, onErase, children, undo, keeping, stored }: DataSectionProps) {
  const [withPeople, setWithPeople] = useState(false);
  return (
    <Section id="data" title={t('optionsData')}>
      <h3>{t('dataExportTitle')}</h3>
      <p>{t('dataIntro')}</p>
      <label class="check">
        <input
          type="checkbox"
          id="export-people"
          checked={withPeople}
          onChange={(event) => setWithPeople(event.currentTarget.checked)}
        />
        <span>{t('dataWithPeople')}</span>
      </label>
      <div class="actions">
        <button type="button" id="export" onClick={() => onExport(withPeople)}>
          {t('dataExport')}
        </button>
      </div>
      <CsvExport onExport={onCsv} />
      <h3>{t('importTitle')}</h3>
      <p>{t('importIntro')}</p>
      {children}
      <h3>{t('dataEraseTitle')}</h3>
      <p>{t('dataEraseIntro')}</p>
      <div class="actions">
        <button type="button" id="erase-site" onClick={() => onErase('site')}>
          {t('eraseSite')}
        </button>
        <button type="button" id="erase-day" onClick={() => onErase('day')}>
          {t('eraseDay')}
        </button>
        <button type="button" id="erase-everything" onClick={() => onErase('everything')}>
          {t('eraseEverything')}
        </button>
      </div>
      {undo}
      <h3>{t('keepTitle')}</h3>
      {keeping}
      {stored}
    </Section>
  );
}
