import { CONTACT_KINDS, type ContactKind } from '../../utils/domain/contact.ts';
import { t } from '../../utils/platform/messages.ts';
import { CONTACT_NAME } from './person-text.ts';

/** Contact that no browser sees, noted with one tap. */
export function OfflineRow({ onContact }: { readonly onContact: (kind: ContactKind) => void }) {
  return (
    <section id="offline" data-yields="2" class="popup-section" aria-labelledby="offline-title">
      <p id="offline-title" class="small quiet">
        {t('offlineTitle')}
      </p>
      <div class="actions touchpoint-actions">
        {CONTACT_KINDS.map((kind) => (
          <button key={kind} type="button" data-kind={kind} onClick={() => onContact(kind)}>
            {t(CONTACT_NAME[kind])}
          </button>
        ))}
      </div>
    </section>
  );
}
