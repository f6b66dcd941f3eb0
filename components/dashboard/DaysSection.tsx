import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { BalanceRow } from '../shared/BalanceRow.tsx';
import { percentText, shortDayText } from '../shared/locale.ts';
import { Section } from '../shared/Section.tsx';
import type { SiteOfDay } from './SiteDay.tsx';

interface DaysSectionProps {
  readonly today: string;
  readonly balance: Balance;
  /** The usual share of time with people, 0 to 1; `null` where it is too early to say. */
  readonly usualShare: number | null;
  /** The day whose places are shown. */
  readonly shownDay: string;
  /** The shown day's, longest first. */
  readonly sites: readonly SiteOfDay[];
  /** The days around it. */
  readonly children: ComponentChildren;
}

/** Today in full, the days around it, and the places of one of them by time. */
export function DaysSection(props: DaysSectionProps) {
  const { today, balance, usualShare, shownDay, sites, children } = props;
  return (
    <Section id="days" title={t('optionsDays')}>
      <Today balance={balance} usualShare={usualShare} />
      {children}
      {sites.length > 0 && (
        <>
          <h3 id="sites-title" tabIndex={-1}>
            {shownDay === today ? t('daysSites') : t('daysSitesOn', shortDayText(shownDay))}
          </h3>
          <ol class="balance-rows" id="sites-of-day" aria-labelledby="sites-title">
            {sites.map((each) => (
              <BalanceRow
                key={each.site}
                label={each.name}
                balance={each.balance}
                scaleMs={Math.max(...sites.map((other) => totalMs(other.balance)))}
              >
                {each.counted}
              </BalanceRow>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function Today({ balance, usualShare }: Pick<DaysSectionProps, 'balance' | 'usualShare'>) {
  const hasTime = totalMs(balance) > 0;
  return (
    <>
      <h3>{t('popupToday')}</h3>
      <BalanceBar balance={balance} {...(hasTime && usualShare !== null ? { tickShare: usualShare } : {})} />
      {hasTime ? <BalanceLegend balance={balance} /> : <p class="empty">{t('popupEmpty')}</p>}
      <p class="small">
        {hasTime && usualShare !== null && (
          <span id="usual" class="quiet">
            {t('usualShare', percentText(Math.round(usualShare * 100)))}{' '}
          </span>
        )}
        <a href="#what-counts">{t('howCounted')}</a>
      </p>
    </>
  );
}
