import { allSites } from '../../utils/sites/catalogue.ts';
import { siteForHost, siteNamed } from '../../utils/sites/lookup.ts';
import { sendCommand } from './send-command.ts';
import { siteName } from './site-names.ts';

/** Names and addresses to choose a site from, most familiar first. */
export function siteSuggestions(measured: readonly string[]): string[] {
  const known = allSites().toSorted(
    (left, right) => Number(right.common ?? false) - Number(left.common ?? false),
  );
  const names = [...measured.map(siteName), ...known.map((site) => site.name)];
  return [...new Set(names)];
}

/** The site's key for a name or an address as a person types it; `null` where it is neither. */
export async function resolveSite(text: string): Promise<string | null> {
  const wanted = text.trim().toLowerCase();
  const named = siteNamed(text);
  if (named) return named.key;
  const url = URL.parse(/^https?:\/\//.test(wanted) ? wanted : `https://${wanted}`);
  if (!url || !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) return null;
  const known = siteForHost(url.hostname);
  if (known) return known.key;
  const reply = await sendCommand({ type: 'describePlace', url: url.origin });
  return reply.ok ? (reply.value?.site ?? null) : null;
}
