import { totalMs, type Balance } from '../../utils/domain/balance.ts';
import { SHOWN_CLASSES } from './class-words.ts';

interface BalanceBarProps {
  /** `null` where nothing was measured: a dot, not a bar of nothing. */
  readonly balance: Balance | null;
  /** The time that the whole width stands for; left out, the balance's own. */
  readonly scaleMs?: number;
  readonly size?: 'large' | 'small';
  /** Where the part with people usually ends, 0 to 1 of the width. */
  readonly tickShare?: number;
}

/**
 * The signature: one stacked bar in fixed order. It is a picture only; every use has the same facts as text
 * beside it, so assistive technology is told of the text.
 */
export function BalanceBar({ balance, scaleMs, size = 'large', tickShare }: BalanceBarProps) {
  const total = balance ? totalMs(balance) : 0;
  const width = scaleMs && scaleMs > 0 ? (total / scaleMs) * 100 : 100;
  return (
    <div class={`balance-bar is-${size} ${stateOf(balance)}`} aria-hidden="true">
      {balance && total > 0 && (
        <div class="balance-bar-parts" style={{ inlineSize: `${width}%` }}>
          {SHOWN_CLASSES.filter((name) => balance[name] > 0).map((name) => (
            <span
              key={name}
              class={`balance-bar-part part-${name}`}
              style={{ flexGrow: String(balance[name] / total) }}
            />
          ))}
        </div>
      )}
      {tickShare !== undefined && (
        <span class="balance-bar-tick" style={{ insetInlineStart: `${tickShare * 100}%` }} />
      )}
    </div>
  );
}

function stateOf(balance: Balance | null): string {
  if (!balance) return 'is-unmeasured';
  return totalMs(balance) > 0 ? '' : 'is-empty';
}
