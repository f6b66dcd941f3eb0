import { sharesOf, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME, SHOWN_CLASSES } from './class-words.ts';
import { durationText } from './duration-text.ts';
import { percentText } from './locale.ts';
import { Swatch } from './Swatch.tsx';

/** The balance in words: each class with its time and share. */
export function BalanceLegend({ balance }: { readonly balance: Balance }) {
  const shares = sharesOf(balance);
  return (
    <ul class="balance-legend" aria-label={t('balanceLabel')}>
      {SHOWN_CLASSES.map((name) => (
        <li key={name} data-class={name}>
          <Swatch of={name} />
          <span class="balance-legend-name">{t(CLASS_NAME[name])}</span>
          <span class="balance-legend-time">{durationText(balance[name])}</span>
          <span class="balance-legend-share">{percentText(shares[name])}</span>
        </li>
      ))}
    </ul>
  );
}
