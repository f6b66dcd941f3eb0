import { t } from '../../utils/platform/messages.ts';

/** The quick way out of a page in discreet mode. @param onClose `null` where there is none */
export function CloseButton({ onClose }: { readonly onClose: (() => void) | null }) {
  if (onClose === null) return null;
  return (
    <button type="button" id="quick-close" title={t('quickCloseTitle')} onClick={onClose}>
      {t('practiceClose')}
    </button>
  );
}
