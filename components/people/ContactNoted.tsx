import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';

interface ContactNotedProps {
  readonly text: string;
  /** Left out where there was no contact to feel anything after. */
  readonly onFelt?: () => void;
  readonly onUndo?: () => void;
}

/** Says what was noted and lets the person take it back. It takes the focus of the button it stands for. */
export function ContactNoted({ text, onFelt, onUndo }: ContactNotedProps) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), [text]);
  return (
    <section id="contact-noted" class="popup-section notice" role="status" tabIndex={-1} ref={notice}>
      <p title={text}>{text}</p>
      <div class="actions">
        {onFelt && (
          <button type="button" data-act="felt" onClick={onFelt}>
            {t('contactFelt')}
          </button>
        )}
        {onUndo && (
          <button type="button" data-act="undo" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
    </section>
  );
}
