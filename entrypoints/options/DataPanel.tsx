import { useState } from 'preact/hooks';
import { eraseHere } from '../../components/hooks/erase-here.ts';
import { wasDone } from '../../components/hooks/send-command.ts';
import { usePassing } from '../../components/hooks/use-passing.ts';
import { downloadCsv, downloadExport } from '../../components/hooks/download-export.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { KeepingForm } from '../../components/data/KeepingForm.tsx';
import { UndoErase } from '../../components/data/UndoErase.tsx';
import { DataSection, type EraseTarget } from '../../components/settings/DataSection.tsx';
import { EraseEverythingDialog } from '../../components/settings/EraseEverythingDialog.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import { t } from '../../utils/platform/messages.ts';
import { ErasePicker } from './ErasePicker.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { StoredPanel } from './StoredPanel.tsx';

interface DataPanelProps {
  readonly settings: Settings;
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** How long an erasure can be taken back. */
const UNDO_MS = 10_000;

/** Erases, and takes back what was erased last, for a while. */
function useErasing(announce: DataPanelProps['announce']) {
  const [erased, setErased] = usePassing<{ what: string; undo: () => Promise<boolean> }>(UNDO_MS);
  const erase = async (what: string, work: () => Promise<void>) => {
    const undo = await eraseHere(work);
    announce(undo ? t('erasedOne', what) : t('problemSaving'), !undo);
    setErased(undo && { what, undo });
  };
  const takeBack = async () => {
    setErased(null);
    const done = await erased?.undo();
    announce(t(done ? 'undoEraseDone' : 'problemSaving'), !done);
  };
  return { erased: erased?.what ?? null, erase, takeBack };
}

/** Exporting, importing and erasing. */
export function DataPanel({ settings, run, announce }: DataPanelProps) {
  const [target, setTarget] = useState<EraseTarget | null>(null);
  const { erased, erase, takeBack } = useErasing(announce);
  const close = () => setTarget(null);
  const save = async (saving: Promise<boolean>) => {
    const done = await saving;
    announce(t(done ? 'exportDone' : 'problemReading'), !done);
    return done;
  };
  const saveExport = async (withPeople: boolean) => {
    const done = await save(downloadExport(withPeople));
    // What is made unasked is a backup as well.
    if (done && settings.backupOn) await wasDone({ type: 'saveSettings', patch: { backupAt: Date.now() } });
  };
  const eraseEverything = () => {
    close();
    void run({ type: 'eraseEverything' }, t('erasedEverything'));
  };
  return (
    <>
      <DataSection
        onExport={(withPeople) => void saveExport(withPeople)}
        onCsv={(kind) => void save(downloadCsv(kind))}
        onErase={setTarget}
        keeping={
          <KeepingForm
            settings={settings}
            onSave={(patch) => void run({ type: 'saveSettings', patch }, t('keepSaved'))}
          />
        }
        stored={<StoredPanel />}
        undo={<UndoErase what={erased} onUndo={() => void takeBack()} />}
      >
        <ImportPanel announce={announce} />
      </DataSection>
      {target === 'everything' && <EraseEverythingDialog onErase={eraseEverything} onCancel={close} />}
      {(target === 'site' || target === 'day') && (
        <ErasePicker target={target} onErase={(what, work) => void erase(what, work)} onClose={close} />
      )}
    </>
  );
}
