import { browser } from '../../utils/platform/browser.ts';
import { siteForHost } from '../../utils/sites/lookup.ts';

/** The key under which a host's time is stored; `null` for what is no host, such as a file or a part of a site. */
export function siteOfHost(host: string): string | null {
  const hostname = /[/*@\s]/.test(host) ? '' : (URL.parse(`https://${host}`)?.hostname ?? '');
  if (!/^[^.]+(\.[^.]+)+$/.test(hostname)) return null;
  try {
    return siteForHost(hostname)?.key ?? browser.publicSuffix.getDomain(hostname) ?? hostname;
  } catch {
    return hostname;
  }
}
