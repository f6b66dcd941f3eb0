import type { Surface } from '../domain/place.ts';
import type { CompiledRule } from './site.ts';

/**
 * What kind of surface an address is: the first rule that matches, else a plain page.
 * `address` is `pathname + search + hash`. Part of the meter's 6 kB: types are its only imports.
 */
export function surfaceOf(
  rules: readonly (readonly [...rule: CompiledRule, ...rest: unknown[]])[],
  address: string,
): { surface: Surface; swipe: boolean } {
  const rule = rules.find(([source]) => new RegExp(source).test(address));
  return { surface: rule?.[1] ?? 'page', swipe: rule?.[2] === 1 };
}
