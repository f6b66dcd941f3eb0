import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { percentText } from '../shared/locale.ts';

interface TodayBalanceProps {
  readonly balance: Balance;
  /** The usual share of time with people, 0 to 1; `null` where it is too early to say. */
  readonly usualShare: number | null;
}

/** Today over all places, beside what is usual; an empty day says what will stand here and when. */
export function TodayBalance({ balance, usualShare }: TodayBalanceProps) {
  const isEmpty = totalMs(balance) === 0;
  const tickShare = isEmpty ? null : usualShare;
  return (
    <section id="today" class="popup-section" aria-label={t('popupToday')}>
      <BalanceBar balance={balance} {...(tickShare === null ? {} : { tickShare })} />
      {isEmpty ? <p class="empty">{t('popupEmpty')}</p> : <BalanceLegend balance={balance} />}
      {tickShare !== null && (
        <p id="usual" class="small quiet">
          {t('popupUsual', percentText(Math.round(tickShare * 100)))}
        </p>
      )}
    </section>
  );
}
