import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';

/** The promises, in plain words. */
export function PrivacySection() {
  return (
    <Section id="privacy" title={t('optionsPrivacy')}>
      <ul class="plain-list">
        <li>{t('privacyStays')}</li>
        <li>{t('privacyStored')}</li>
        <li>{t('privacyNotStored')}</li>
        <li>{t('privacyPlaces')}</li>
        <li>{t('privacyKept')}</li>
      </ul>
    </Section>
  );
}
