import { CSV_KINDS, type CsvKind } from '../../utils/domain/csv.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';

const CSV_TEXT = {
  days: 'csvDays',
  spans: 'csvSpans',
  checkins: 'csvCheckIns',
} as const satisfies Record<CsvKind, MessageName>;

/** The same as tables, for a spreadsheet. */
export function CsvExport({ onExport }: { readonly onExport: (kind: CsvKind) => void }) {
  return (
    <>
      <p class="small quiet">{t('csvIntro')}</p>
      <div class="actions">
        {CSV_KINDS.map((kind) => (
          <button key={kind} type="button" id={`csv-${kind}`} onClick={() => onExport(kind)}>
            {t(CSV_TEXT[kind])}
          </button>
        ))}
      </div>
    </>
  );
}
