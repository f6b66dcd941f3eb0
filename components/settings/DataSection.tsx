import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';

/** What can be erased. */
export type EraseTarget = 'site' | 'day' | 'everything';

interface DataSectionProps {
  readonly onExport: () => void;
  readonly onErase: (target: EraseTarget) => void;
}

/** Everything that is stored belongs to the person: to take along, and to erase. */
export function DataSection({ onExport, onErase }: DataSectionProps) {
  return (
    <Section id="data" title={t('optionsData')}>
      <p>{t('dataIntro')}</p>
      <div class="actions">
        <button type="button" id="export" onClick={onExport}>
          {t('dataExport')}
        </button>
      </div>
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
    </Section>
  );
}
