import { t } from '../../utils/platform/messages.ts';

/** What is counted and what never is, side by side. */
export function WhatIsCounted() {
  return (
    <div class="columns">
      <section aria-labelledby="counted-title">
        <h2 id="counted-title">{t('countedTitle')}</h2>
        <ul class="plain-list">
          <li>{t('countedTime')}</li>
          <li>{t('countedSurface')}</li>
          <li>{t('countedDoing')}</li>
          <li>{t('countedSends')}</li>
          <li>{t('countedAttention')}</li>
        </ul>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{t('neverTitle')}</h2>
        <ul class="plain-list">
          <li>{t('neverContent')}</li>
          <li>{t('neverAddresses')}</li>
          <li>{t('neverElsewhere')}</li>
          <li>{t('neverSent')}</li>
        </ul>
      </section>
    </div>
  );
}
