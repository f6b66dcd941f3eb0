import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { BalanceRow } from '../shared/BalanceRow.tsx';

/** A site on one day. */
export interface SiteOfDay {
  readonly site: string;
  readonly name: string;
  readonly balance: Balance;
  /** How it is counted. */
  readonly counted: ComponentChildren;
}

interface SiteDayProps {
  /** The day's name. */
  readonly day: string;
  /** The site on that day, or nothing. */
  readonly sites: readonly SiteOfDay[];
}

/** One site on the day that was chosen, and how it was counted then. */
export function SiteDay({ day, sites }: SiteDayProps) {
  return (
    <ol class="balance-rows" id="site-day" aria-label={day} tabIndex={-1}>
      {sites.map(({ site, balance, counted }) => (
        <BalanceRow key={site} label={day} balance={balance} scaleMs={totalMs(balance)}>
          {counted}
        </BalanceRow>
      ))}
    </ol>
  );
}
