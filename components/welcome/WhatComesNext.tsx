import { t } from '../../utils/platform/messages.ts';

/** What to expect after choosing. */
export function WhatComesNext() {
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{t('nextTitle')}</h2>
      <dl class="next">
        <dt>{t('nextPopup')}</dt>
        <dd>{t('nextPopupText')}</dd>
        <dt>{t('nextNudge')}</dt>
        <dd>{t('nextNudgeText')}</dd>
        <dt>{t('nextCheckIn')}</dt>
        <dd>{t('nextCheckInText')}</dd>
      </dl>
    </section>
  );
}
