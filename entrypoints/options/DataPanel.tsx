import { useState } from 'preact/hooks';
import { eraseHere } from '../../components/hooks/erase-here.ts';
import { usePassing } from '../../components/hooks/use-passing.ts';
import { downloadCsv, downloadExport } from '../../components/hooks/download-export.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { UndoErase } from '../../components/data/UndoErase.tsx';
import { DataSection, type EraseTarget } from '../../components/settings/DataSection.tsx';
import { EraseEverythingDialog } from '../../components/settings/EraseEverythingDialog.tsx';
import { t } from '../../utils/platform/messages.ts';
import { ErasePicker } from './ErasePicker.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { StoredPanel } from './StoredPanel.tsx';

interface DataPanelProps {
  readonly run: RunCommand;
  readonly announce: (text: string, isProblem?: boolean) => void;
}

/** How long an erasure can be taken back. */
const UNDO_MS = 10_000;

/** Exporting, importing and erasing. */
export function DataPanel({ run, announce }: DataPanelProps) {
  const [target, setTarget] = useState<EraseTarget | null>(null);
  const [erased, setErased] = usePassing<{ what: string; undo: () => Promise<boolean> }>(UNDO_MS);
  const close = () => setTarget(null);
  const save = async (saving: Promise<boolean>) => {
    const done = await saving;
    announce(t(done ? 'exportDone' : 'problemReading'), !done);
  };
  const eraseEverything = () => {
    close();
    void run({ type: 'eraseEverything' }, t('erasedEverything'));
  };
  const erase = async (what: string, work: () => Promise<void>) => {
    close();
    const undo = await eraseHere(work);
    announce(undo ? t('erasedOne', what) : t('problemSaving'), !undo);
    setErased(undo && { what, undo });
  };
  const takeBack = async () => {
    setErased(null);
    const done = await erased?.undo();
    announce(t(done ? 'undoEraseDone' : 'problemSaving'), !done);
  };
  return (
    <>
      <DataSection
        onExport={(withPeople) => void save(downloadExport(withPeople))}
        onCsv={(kind) => void save(downloadCsv(kind))}
        onErase={setTarget}
        stored={<StoredPanel />}
        undo={<UndoErase what={erased?.what ?? null} onUndo={() => void takeBack()} />}
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
