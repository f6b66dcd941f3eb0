import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';

/** Today over all places; an empty day says what will stand here and when. */
export function TodayBalance({ balance }: { readonly balance: Balance }) {
  const isEmpty = totalMs(balance) === 0;
  return (
    <section id="today" class="popup-section" aria-label={t('popupToday')}>
      <BalanceBar balance={balance} />
      {isEmpty ? <p class="empty">{t('popupEmpty')}</p> : <BalanceLegend balance={balance} />}
    </section>
  );
}
