import { allSites } from './catalogue.ts';
import { compilePattern } from './pattern.ts';
import type { CompiledRule, PathRule, Site } from './site.ts';

// Made when they are first asked for: with thousands of hosts they would be a good part of what opening a page takes.
let byKey: ReadonlyMap<string, Site> | null = null;
let byHost: ReadonlyMap<string, Site> | null = null;

/** Labels, then perhaps the root's dot and a port. What has a slash, `@` or space is no host. */
const HOST = /^((?:[^\s/?#@\\:.]+\.)*[^\s/?#@\\:.]+)\.?(?::\d*)?$/;

function normalHost(host: string): string | null {
  return HOST.exec(host)?.[1]?.toLowerCase() ?? null;
}

/**
 * The catalogue entry a host belongs to; of several, the one with the most specific host. `null` if there is
 * none or if it is not a host. Upper case, a trailing dot and a port are accepted.
 */
export function siteForHost(host: string): Site | null {
  byHost ??= new Map(allSites().flatMap((site) => site.hosts.map((each) => [each, site] as const)));
  for (let rest = normalHost(host); rest;) {
    const site = byHost.get(rest);
    if (site) return site;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? null : rest.slice(dot + 1);
  }
  return null;
}

/** The catalogue entry of a stored key; `null` for a site that is not catalogued. */
export function siteByKey(key: string): Site | null {
  byKey ??= new Map(allSites().map((site) => [site.key, site]));
  return byKey.get(key) ?? null;
}

/** The catalogue entry that a text names or whose key it is, in whatever case; `null` where there is none. */
export function siteNamed(text: string): Site | null {
  const wanted = text.trim().toLowerCase();
  return allSites().find((site) => site.name.toLowerCase() === wanted || site.key === wanted) ?? null;
}

/**
 * The origins to ask for, one match pattern per host: the host and all its subdomains, http and https.
 * They can cover a more specific host of another entry (Yahoo covers Yahoo Mail).
 */
export function originsOf(site: Site): string[] {
  return site.hosts.map((host) => `*://*.${host}/*`);
}

/** Whether a site's origin (`*://*.google.com/*`) covers a host of another entry (`mail.google.com`). */
export function coversAnotherSite(origin: string, key: string): boolean {
  const suffix = origin.replace(/^.*?:\/\/\*?/, '').replace(/\/.*$/, '');
  return (
    suffix.startsWith('.') &&
    allSites().some((site) => site.key !== key && site.hosts.some((host) => host.endsWith(suffix)))
  );
}

/** The rules that can apply on this host, in order, ready for `surfaceOf`. */
export function compileRules(site: Site, host: string): CompiledRule[] {
  const bare = normalHost(host);
  return compileAll(site.rules.filter((rule) => isRuleOf(rule, bare)));
}

/** All of the rules, in order, ready for `surfaceOf`; which host they are of is left aside. */
export function compileAll(rules: readonly Omit<PathRule, 'examples'>[]): CompiledRule[] {
  return rules.map((rule) => [compilePattern(rule.path), rule.surface, rule.swipe ? 1 : 0] as const);
}

function isRuleOf(rule: PathRule, host: string | null): boolean {
  if (rule.host === undefined) return true;
  const wanted = typeof rule.host === 'string' ? [rule.host] : rule.host;
  return host !== null && wanted.some((each) => host === each || host.endsWith(`.${each}`));
}
