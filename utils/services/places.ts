import type { Database } from '../data/database.ts';
import { readLens } from '../data/corrections.ts';
import { readSettings } from '../data/settings-store.ts';
import type { PlaceView } from '../messaging/commands.ts';
import { coversAnotherSite, originsOf, siteByKey, siteForHost } from '../sites/lookup.ts';
import { surfaceOf } from '../sites/surface-of.ts';
import type { Ports } from './ports.ts';
import { rulesReply } from './rules.ts';

/** The key under which a host's time is stored: the catalogue's, else the registrable domain, else the host itself. */
export function siteKeyOf(host: string, registrableDomain: Ports['registrableDomain']): string {
  return siteForHost(host)?.key ?? registrableDomain(host) ?? host;
}

/** What people call a site. */
export function nameOf(site: string): string {
  return siteByKey(site)?.name ?? site;
}

/** The match patterns that cover a site. An address or a single label has no subdomains. */
export function originsOfSite(site: string): string[] {
  const known = siteByKey(site);
  if (known) return originsOf(known);
  const hasSubdomains = /[a-z]/i.test(site) && site.includes('.');
  return [hasSubdomains ? `*://*.${site}/*` : `*://${site}/*`];
}

/**
 * The patterns by which an ignored site can be left out. Those that would leave out another site below it (Gmail below Google) are
 * not among them: there the ledger refuses.
 */
export function excludableOriginsOf(site: string): string[] {
  return originsOfSite(site).filter((pattern) => !coversAnotherSite(pattern, site));
}

/** The match pattern of one origin. Patterns know no ports, so that of a host covers all of them. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** @returns what the popup says of a page, or `null` for one that can never be measured (the browser's own, a file) */
export async function describePlace(db: Database, ports: Ports, address: string): Promise<PlaceView | null> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const site = siteKeyOf(url.hostname, ports.registrableDomain);
  const known = siteByKey(site);
  const [settings, lens, { rules }] = await Promise.all([
    readSettings(db),
    readLens(db),
    rulesReply(db, url.hostname, site),
  ]);
  const countedAs = lens.siteOf(site);
  return {
    site,
    countedAs,
    name: nameOf(countedAs),
    origins: originsOfSite(site),
    isGranted: await ports.isGranted([patternOf(url.origin)]),
    isIgnored: settings.ignoredSites.includes(site),
    isKnown: known !== null,
    surface: lens.surfaceOf(site, surfaceOf(rules, url.pathname + url.search + url.hash).surface),
  };
}
