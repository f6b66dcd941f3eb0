import { compareNames } from '../../utils/domain/names.ts';
import { allSites } from '../../utils/sites/catalogue.ts';
import { originsOf, siteByKey, siteForHost } from '../../utils/sites/lookup.ts';
import { siteName } from './site-names.ts';

/** A granted place as the options page lists it. */
export interface GrantedPlace {
  readonly site: string;
  readonly name: string;
  /**
   * The granted patterns that belong to it; giving them back ends measuring there. Empty under "everywhere".
   */
  readonly origins: readonly string[];
}

/** Whether all websites are granted. Patterns for every host on one scheme count too. */
export function isEverywhere(origins: readonly string[]): boolean {
  return origins.some((pattern) => pattern === '<all_urls>' || /^(\*|https):\/\/\*\//.test(pattern));
}

/** The host of a match pattern without its wildcard; `null` for one that is about no single host. */
function hostOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? null;
}

/** Groups granted patterns by site, by name in order. */
export function grantedPlaces(origins: readonly string[]): GrantedPlace[] {
  const bySite = new Map<string, string[]>();
  for (const pattern of origins) {
    const host = hostOf(pattern);
    if (host === null) continue;
    const site = siteForHost(host)?.key ?? host;
    bySite.set(site, [...(bySite.get(site) ?? []), pattern]);
  }
  return [...bySite]
    .map(([site, patterns]) => ({ site, name: siteName(site), origins: patterns }))
    .toSorted((left, right) => compareNames(left.name, right.name));
}

/** The origins to ask for so that these catalogued sites can be measured. */
export function originsOfSites(keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => originsFor(key)))];
}

function originsFor(key: string): string[] {
  const site = siteByKey(key);
  return site ? originsOf(site) : [];
}

/** Keys of the catalogued sites that are granted as a whole. */
export function grantedSites(origins: readonly string[]): Set<string> {
  const granted = new Set(origins);
  const isAll = isEverywhere(origins);
  const isGranted = (key: string) => isAll || originsFor(key).every((pattern) => granted.has(pattern));
  return new Set(
    allSites()
      .map((site) => site.key)
      .filter(isGranted),
  );
}
