import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from '../shared/BalanceBar.tsx';
import { BalanceLegend } from '../shared/BalanceLegend.tsx';
import { BalanceRow } from '../shared/BalanceRow.tsx';
import { shortDayText } from '../shared/locale.ts';
import { Section } from '../shared/Section.tsx';

interface DaysSectionProps {
  /** Today first. */
  readonly days: readonly { readonly day: string; readonly balance: Balance }[];
  /** Today's, longest first. */
  readonly sites: readonly {
    readonly site: string;
    readonly name: string;
    readonly balance: Balance;
    /** How it is counted. */
    readonly counted: ComponentChildren;
  }[];
}

/** Today in full, the last seven days on one scale, and today's places by time. */
export function DaysSection({ days, sites }: DaysSectionProps) {
  const [today] = days;
  if (!today) return null;
  return (
    <Section id="days" title={t('optionsDays')}>
      <h3>{t('popupToday')}</h3>
      <BalanceBar balance={today.balance} />
      {totalMs(today.balance) > 0 ? (
        <BalanceLegend balance={today.balance} />
      ) : (
        <p class="empty">{t('popupEmpty')}</p>
      )}
      <p class="small">
        <a href="#what-counts">{t('howCounted')}</a>
      </p>
      <h3 id="week-title">{t('daysWeek')}</h3>
      <ol class="balance-rows" id="week" aria-labelledby="week-title">
        {days.map(({ day, balance }, index) => (
          <BalanceRow
            key={day}
            label={<time dateTime={day}>{index === 0 ? t('popupToday') : shortDayText(day)}</time>}
            balance={balance}
            scaleMs={longestOf(days)}
          />
        ))}
      </ol>
      {sites.length > 0 && (
        <>
          <h3 id="sites-title">{t('daysSites')}</h3>
          <ol class="balance-rows" id="sites-today" aria-labelledby="sites-title">
            {sites.map(({ site, name, balance, counted }) => (
              <BalanceRow key={site} label={name} balance={balance} scaleMs={longestOf(sites)}>
                {counted}
              </BalanceRow>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function longestOf(rows: readonly { readonly balance: Balance }[]): number {
  return Math.max(...rows.map((row) => totalMs(row.balance)));
}
