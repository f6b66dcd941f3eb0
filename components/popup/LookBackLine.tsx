import { t } from '../../utils/platform/messages.ts';

/** One quiet line: there is a week to look back on. */
export function LookBackLine({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <p id="look-back" data-yields="1" class="popup-section small">
      {t('lookBackReady')}{' '}
      <button type="button" class="link" onClick={onOpen}>
        {t('lookBackOpen')}
      </button>
    </p>
  );
}
