import { t } from '../../utils/platform/messages.ts';
import { Section } from '../shared/Section.tsx';
import { HELP } from './guide-parts.ts';

/** Where help is, with the warning that this device may be watched before anything else. */
export function HelpSection({ onClose }: { readonly onClose: () => void }) {
  return (
    <Section id="help" title={t('guideHelp')}>
      <p class="notice">{t('helpWatched')}</p>
      <div class="actions">
        <button type="button" id="close-page" onClick={onClose}>
          {t('helpClose')}
        </button>
      </div>
      <ul class="plain-list">
        <li>{t('helpEmergency')}</li>
        {HELP.map(([text, href]) => (
          <li key={href}>
            {t(text)}{' '}
            <a href={href} target="_blank" rel="noopener noreferrer">
              {href.replace(/^https:\/\/(www\.)?|\/$/g, '')}
            </a>
          </li>
        ))}
      </ul>
      <p class="small quiet">{t('helpDate')}</p>
    </Section>
  );
}
