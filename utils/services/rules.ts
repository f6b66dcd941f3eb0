/** Which rules say what kind of place an address is: the person's own, then the catalogue's or those of the platform a site runs on. */
import type { Database } from '../data/database.ts';
import { NOT_COMPOSERS } from '../meter/composers.ts';
import type { ReportReply } from '../messaging/meter-protocol.ts';
import { isForSending } from '../domain/sending.ts';
import { isAssistant } from '../sites/assistants.ts';
import { compileAll, compileRules, siteForHost } from '../sites/lookup.ts';
import type { PlatformKey } from '../sites/platform.ts';
import { platformByKey } from '../sites/platforms.ts';
import type { CompiledRule } from '../sites/site.ts';

/** What a meter needs to know of its page. @param platform where the page's fingerprint said so; the catalogue goes before it */
export async function rulesReply(
  db: Database,
  host: string,
  site: string,
  platform: PlatformKey | null = null,
): Promise<Required<Pick<ReportReply, 'rules' | 'notComposers'>>> {
  // The first that matches counts, so the latest goes first.
  const own = (await db.rules.where('site').equals(site).toArray()).toSorted((a, b) => b.at - a.at);
  const rules = compileAll(own.flatMap((rule) => (rule.type === 'address' ? [rule] : [])));
  return { rules: [...rules, ...listedRules(host, platform)], notComposers: NOT_COMPOSERS };
}

function listedRules(host: string, platform: PlatformKey | null): CompiledRule[] {
  const known = siteForHost(host);
  if (known) return compileRules(known, host);
  return platform ? compileAll(platformByKey(platform)?.rules ?? []) : [];
}

/** Whether the catalogue knows places on this site in which messages are sent. */
export function hasPlacesToSend(origin: string): boolean {
  return Boolean(siteForHost(new URL(origin).hostname)?.rules.some(({ surface }) => isForSending(surface)));
}

/** Whether a page should be surveyed: nobody has said what it is, and what is talked to there is a person. */
export function isUnlisted(host: string): boolean {
  return siteForHost(host) === null && !isAssistant(host);
}
