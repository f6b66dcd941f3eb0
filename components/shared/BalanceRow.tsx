import type { ComponentChildren } from 'preact';
import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { t } from '../../utils/platform/messages.ts';
import { BalanceBar } from './BalanceBar.tsx';
import { balanceText } from './balance-text.ts';
import { durationText } from './duration-text.ts';

interface BalanceRowProps {
  readonly label: ComponentChildren;
  /** `null` where nothing was measured. */
  readonly balance: Balance | null;
  /** The time that the full width stands for, the same in every row of a list. */
  readonly scaleMs: number;
  /** How it is counted, where that can be asked. */
  readonly children?: ComponentChildren;
}

/** One of several balances on one scale, with its parts in words below. */
export function BalanceRow({ label, balance, scaleMs, children }: BalanceRowProps) {
  return (
    <li class="balance-row">
      <span class="balance-row-label">{label}</span>
      <BalanceBar balance={balance} scaleMs={scaleMs} size="small" />
      <span class="balance-row-total">{balance ? durationText(totalMs(balance)) : ''}</span>
      <span class="balance-row-parts">{balance ? balanceText(balance) : t('dayNothing')}</span>
      {children}
    </li>
  );
}
