import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';

/**
 * Says that an answer was stored and lets the person take it back. It takes the focus of the form it stands
 * for.
 */
export function CheckInSaved({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <section id="check-in-saved" class="popup-section notice" role="status" tabIndex={-1} ref={notice}>
      <p>{t('checkInSaved', name)}</p>
      <button type="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </section>
  );
}
