import { t } from '../../utils/platform/messages.ts';

interface BackupOfferProps {
  /** When the last one was made or put off, in words; `null` for never. */
  readonly last: string | null;
  readonly onExport: () => void;
  readonly onLater: () => void;
}

/** A quiet line, once a week, where the person asked for it. */
export function BackupOffer({ last, onExport, onLater }: BackupOfferProps) {
  return (
    <div id="backup-offer" class="notice backup-offer">
      <p>{last === null ? t('backupFirst') : t('backupDue', last)}</p>
      <div class="actions">
        <button type="button" id="backup" onClick={onExport}>
          {t('dataExport')}
        </button>
        <button type="button" id="backup-later" class="quiet-button" onClick={onLater}>
          {t('backupLater')}
        </button>
      </div>
    </div>
  );
}
