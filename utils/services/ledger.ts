/**
 * The ledger: turns reports into settled claims. It keeps nothing in memory, so a killed worker loses nothing that had arrived.
 * A report is judged when it arrives: its sender must still be granted and not ignored, and time within a pause, an
 * erasure or the future is cut away.
 */
import type { Database } from '../data/database.ts';
import { settleReport } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { NO_COUNTS } from '../domain/day-totals.ts';
import { dayOf, splitByDay } from '../domain/day.ts';
import type { Settings } from '../domain/settings.ts';
import { isPaused } from '../domain/settings.ts';
import { cutOut, type Claim } from '../domain/span.ts';
import type { ReportReply } from '../messaging/meter-protocol.ts';
import { parsePendingReport, type Report } from '../messaging/page-messages.ts';
import type { Ports } from './ports.ts';
import { watchGoals } from './goals.ts';
import { patternOf, siteKeyOf } from './places.ts';
import { considerOffer } from './offers.ts';
import { rulesReply } from './rules.ts';

/** Claims for longer ago than this are not believed. */
const OLDEST_MS = 7 * 24 * 3_600_000;
/** No page is attended for longer than this without a report. */
const LONGEST_MS = 6 * 3_600_000;

/** The time of a report that counts, cut and named by day. */
export function claimsFrom(report: Report, site: string, settings: Settings, now: number): Claim[] {
  const holes = settings.pause ? [settings.pause] : [];
  return report.stretches
    .map((stretch) => ({ ...stretch, site, to: Math.min(stretch.to, now) }))
    .filter(({ from, to }) => from < to && from >= now - OLDEST_MS && to - from <= LONGEST_MS)
    .flatMap((stretch) => cutOut(stretch, holes))
    .flatMap((stretch) => splitByDay(stretch, settings.dayStarts));
}

/** Whether time on a page of `origin` counts now: it is allowed, not ignored, and measuring is not paused. */
export async function isMeasured(db: Database, ports: Ports, origin: string): Promise<boolean> {
  const site = siteKeyOf(new URL(origin).hostname, ports.registrableDomain);
  const [settings, isGranted] = await Promise.all([readSettings(db), ports.isGranted([patternOf(origin)])]);
  return isGranted && !settings.ignoredSites.includes(site) && !isPaused(settings, ports.now());
}

/** Settles a report from a page of `origin`. @returns what the meter should know; `stop` where nothing is measured there */
export async function acceptReport(
  db: Database,
  ports: Ports,
  report: Report,
  origin: string,
): Promise<ReportReply> {
  const host = new URL(origin).hostname;
  const site = siteKeyOf(host, ports.registrableDomain);
  const [settings, isGranted] = await Promise.all([readSettings(db), ports.isGranted([patternOf(origin)])]);
  if (!isGranted || settings.ignoredSites.includes(site)) return { stop: true };

  const now = ports.now();
  const madeAt = Math.max(now - OLDEST_MS, Math.min(report.until, now));
  await settleReport(db, {
    claims: claimsFrom(report, site, settings, now),
    document: report.document,
    site,
    counts: isPaused(settings, madeAt) ? NO_COUNTS : report.counts,
    at: now,
    madeAt,
    today: dayOf(madeAt, settings.dayStarts),
  });
  // Where it cannot be said, the report is settled all the same.
  await watchGoals(db, ports, settings).catch(() => undefined);
  if (isPaused(settings, now)) return { stop: true };
  return {
    ...(report.needsRules ? await rulesReply(db, host, site) : {}),
    ...((await ports.isLocked()) ? { locked: true as const } : {}),
  };
}

/** A page that went away may have ended an episode with it, and its message may have been lost. */
async function settlePending(
  db: Database,
  ports: Ports,
  { report, origin }: { readonly report: Report; readonly origin: string },
): Promise<void> {
  const { stop } = await acceptReport(db, ports, report, origin);
  if (!stop) await considerOffer(db, ports, report, origin, null);
}

/** Settles what pages left in `storage.local` when they went away, one by one. Reports that had arrived change nothing. */
export async function drainPending(db: Database, ports: Ports): Promise<void> {
  for (const [key, value] of await ports.readPending()) {
    const parsed = parsePendingReport(value);
    try {
      if (parsed) await settlePending(db, ports, parsed);
      await ports.removePending([key]);
    } catch {
      // It stays for the next start, and keeps no other from being settled.
    }
  }
}
