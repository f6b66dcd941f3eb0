import { t } from '../../utils/platform/messages.ts';

interface UndoEraseProps {
  /** What was erased; `null` once there is nothing to take back. */
  readonly what: string | null;
  readonly onUndo: () => void;
}

/** The way back from an erasure, for as long as there is one. */
export function UndoErase({ what, onUndo }: UndoEraseProps) {
  return (
    <div role="status">
      {what !== null && (
        <p class="notice undo-erase">
          <span>{t('undoEraseOffer', what)}</span>
          <button type="button" id="undo-erase" onClick={onUndo}>
            {t('undoErase')}
          </button>
        </p>
      )}
    </div>
  );
}
