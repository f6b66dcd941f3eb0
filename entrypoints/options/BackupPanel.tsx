import { BackupOffer } from '../../components/data/BackupOffer.tsx';
import { downloadExport } from '../../components/hooks/download-export.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { longDayText } from '../../components/shared/locale.ts';
import { dateOf } from '../../utils/domain/day.ts';
import { isBackupDue, type Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';

interface BackupPanelProps {
  readonly settings: Settings;
  readonly now: number;
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** Offers a backup where it is time for one. */
export function BackupPanel({ settings, now, run, announce }: BackupPanelProps) {
  if (!isBackupDue(settings, now)) return null;
  const { backupAt } = settings;
  const note = (text: string) => void run({ type: 'saveSettings', patch: { backupAt: Date.now() } }, text);
  const save = async () => {
    if (await downloadExport(false)) note(t('exportDone'));
    else announce(t('problemReading'), true);
  };
  return (
    <BackupOffer
      last={backupAt === 0 ? null : longDayText(dateOf(backupAt))}
      onExport={() => void save()}
      onLater={() => note(t('backupPutOff'))}
    />
  );
}
