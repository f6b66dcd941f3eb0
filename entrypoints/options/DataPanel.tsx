import { useState } from 'preact/hooks';
import { downloadCsv, downloadExport } from '../../components/hooks/download-export.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { DataSection, type EraseTarget } from '../../components/settings/DataSection.tsx';
import { EraseEverythingDialog } from '../../components/settings/EraseEverythingDialog.tsx';
import { t } from '../../utils/platform/messages.ts';
import { ErasePicker } from './ErasePicker.tsx';
import { ImportPanel } from './ImportPanel.tsx';

interface DataPanelProps {
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** Exporting and erasing. */
export function DataPanel({ run, announce }: DataPanelProps) {
  const [target, setTarget] = useState<EraseTarget | null>(null);
  const close = () => setTarget(null);
  const save = async (saving: Promise<boolean>) => {
    const done = await saving;
    announce(t(done ? 'exportDone' : 'problemReading'), !done);
  };
  const eraseEverything = () => {
    close();
    void run({ type: 'eraseEverything' }, t('erasedEverything'));
  };
  return (
    <>
      <DataSection
        onExport={(withPeople) => void save(downloadExport(withPeople))}
        onCsv={(kind) => void save(downloadCsv(kind))}
        onErase={setTarget}
      >
        <ImportPanel announce={announce} />
      </DataSection>
      {target === 'everything' && <EraseEverythingDialog onErase={eraseEverything} onCancel={close} />}
      {(target === 'site' || target === 'day') && <ErasePicker target={target} run={run} onClose={close} />}
    </>
  );
}
