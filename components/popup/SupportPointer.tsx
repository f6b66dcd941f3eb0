import { t } from '../../utils/platform/messages.ts';

interface SupportPointerProps {
  readonly onOpen: () => void;
  readonly onPutAway: () => void;
}

/** A calm word on a heavy day, and where help is. It says nothing of the person. */
export function SupportPointer({ onOpen, onPutAway }: SupportPointerProps) {
  return (
    <section id="support" data-yields="7" class="popup-section support" role="status">
      <p>{t('supportText')}</p>
      <div class="actions">
        <button type="button" id="open-help" onClick={onOpen}>
          {t('supportHelp')}
        </button>
        <button type="button" id="put-away-support" class="quiet-button" onClick={onPutAway}>
          {t('supportDismiss')}
        </button>
      </div>
    </section>
  );
}
