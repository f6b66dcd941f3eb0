/**
 * What it costs to look up an address among all catalogued sites (`node tests/bench/lookup.ts`): the host in the worker, then
 * the surface by that site's rules, as the meter does at each change of route. All examples of the catalogue, over and over.
 */
import { SITES } from '../../utils/sites/catalogue.ts';
import { compileRules, siteForHost } from '../../utils/sites/lookup.ts';
import type { CompiledRule } from '../../utils/sites/site.ts';
import { surfaceOf } from '../../utils/sites/surface-of.ts';

interface Lookup {
  readonly host: string;
  readonly address: string;
  readonly rules: readonly CompiledRule[];
}

const LOOKUPS = 300_000;

const lookups: readonly Lookup[] = SITES.flatMap((site) =>
  site.rules.flatMap(({ examples }) =>
    examples.map((example) => {
      const { host, pathname, search, hash } = new URL(example);
      return { host, address: pathname + search + hash, rules: compileRules(site, host) };
    }),
  ),
);

/** Mean microseconds of one call; what it returns is used, so that it cannot be optimized away. */
function meanUs(look: (lookup: Lookup) => unknown): number {
  const rounds = Math.ceil(LOOKUPS / lookups.length);
  let missed = 0;
  const round = () => {
    for (const lookup of lookups) missed += Number(!look(lookup));
  };
  round();
  const start = performance.now();
  for (let done = 0; done < rounds; done++) round();
  const us = ((performance.now() - start) * 1_000) / (rounds * lookups.length);
  if (missed > 0) throw new Error(`${missed} lookups found nothing`);
  return us;
}

const hostUs = meanUs(({ host }) => siteForHost(host));
const surfaceUs = meanUs(({ rules, address }) => surfaceOf(rules, address));
console.log(`${SITES.length} sites, ${lookups.length} addresses, at least ${LOOKUPS} lookups each:`);
console.log(`host lookup  ${hostUs.toFixed(2)} µs`);
console.log(`surface      ${surfaceUs.toFixed(2)} µs`);
console.log(`both         ${(hostUs + surfaceUs).toFixed(2)} µs`);
