import type { BalanceClass } from '../../utils/domain/balance.ts';

/** A small patch with a class's colour and texture; the name beside it carries the meaning. */
export function Swatch({ of }: { readonly of: BalanceClass }) {
  return <span class={`swatch part-${of}`} aria-hidden="true" />;
}
