import { t } from '../../utils/platform/messages.ts';

/** The way to the reciprocity test when it is not laid open. */
export function CheckInButton({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  return (
    <section data-yields="5" class="popup-section">
      <button type="button" id="open-check-in" class="wide" onClick={onOpen}>
        {t('checkInOpen', name)}
      </button>
    </section>
  );
}
