import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';

const MINUTE_MS = 60_000;
const EXAMPLE = { reciprocal: 38 * MINUTE_MS, passive: 52 * MINUTE_MS, other: 24 * MINUTE_MS };

/** What this is, with an example of what it will show. */
export function WelcomeIntro() {
  return (
    <section class="intro">
      <p>{t('welcomeIntro')}</p>
      <figure class="panel">
        <BalanceBar balance={EXAMPLE} />
        <BalanceLegend balance={EXAMPLE} />
        <figcaption class="small quiet">{t('welcomeExample')}</figcaption>
      </figure>
    </section>
  );
}
