/**
 * Offers the reciprocity test after an episode: a quiet mark on the toolbar, and the form laid open in the popup. It owns the rows of
 * `offers` and the mark; nothing is kept in memory. A report that says that attention left a place is what it acts on, and any other
 * costs nothing: waiting for an episode to have ended would be polling.
 */
import { readAsked, readStandingOffer } from '../data/asked.ts';
import { readLens } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { newestSpans } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { decideOffer, OFFER_STANDS_MS, settingsVeto, type CheckInSubject } from '../domain/check-in-offer.ts';
import type { CheckInOffer, OfferAnswer } from '../domain/check-in.ts';
import { dayOf } from '../domain/day.ts';
import { lastEpisode, type Episode } from '../domain/episode.ts';
import { seenAt } from '../domain/person-rules.ts';
import { RUN_HORIZON_MS } from '../domain/run.ts';
import type { Settings } from '../domain/settings.ts';
import type { Report } from '../messaging/page-messages.ts';
import { siteKeyOf } from './places.ts';
import type { Ports } from './ports.ts';
import { showToolbar } from './toolbar.ts';

/** The alarm that takes the mark away. */
export const OFFER_ALARM = 'offer';

/** A page with a live call tells of it every 15 s; a card goes by itself after 20 s. */
const BUSY_MS = 20_000;

/** A place that attention has just left, and how it was left. */
interface Left {
  readonly site: string;
  readonly last: Report['stretches'][number];
  /** The page goes away, and with it what was written or said in it. */
  readonly isGone: boolean;
  readonly tabId: number;
}

/**
 * A settled report may be the end of an episode: decides whether to offer the test, keeps what was decided and marks the toolbar.
 * @param tabId `null` for a report that was found in the storage
 */
export async function considerOffer(
  db: Database,
  ports: Ports,
  report: Report,
  origin: string,
  tabId: number | null,
): Promise<void> {
  const last = report.stretches.findLast(({ surface, attended }) => attended && surface === report.left);
  if (!last) return;
  const site = siteKeyOf(new URL(origin).hostname, ports.registrableDomain);
  try {
    await offerAfter(db, ports, { site, last, isGone: report.isLast, tabId: tabId ?? -1 });
  } catch {
    // The report is settled all the same: its meter must not tell it again for the sake of a question.
  }
}

async function offerAfter(db: Database, ports: Ports, left: Left): Promise<void> {
  const settings = await readSettings(db);
  if (settingsVeto(settings, ports.now())) return;
  const offer = await ports.alone('ledger', () => addOffer(db, ports, settings, left));
  if (!offer?.isShown) return;
  await settleMark(db, ports);
}

async function addOffer(
  db: Database,
  ports: Ports,
  settings: Settings,
  left: Left,
): Promise<CheckInOffer | null> {
  const now = ports.now();
  const today = dayOf(now, settings.dayStarts);
  const { place, episode } = await readEpisode(db, { site: left.site, surface: left.last.surface }, now);
  const situation = { place, episode, settings, today, now };
  // Most of what is left was visited for a moment: no more is read for it.
  const first = decideOffer({ ...situation, isBusy: false, asked: [], occasions: [] });
  if (first.type === 'wait') return null;
  const [isBusy, known] = await Promise.all([isBusyNow(db, ports, left, now), readAsked(db, now)]);
  const decision = decideOffer({ ...situation, isBusy, ...known });
  if (decision.type === 'wait') return null;
  const offer: CheckInOffer = {
    id: crypto.randomUUID(),
    at: now,
    day: today,
    // As it is stored: what a rule makes of it, it makes when it is shown, and not when the rule is gone.
    site: left.site,
    surface: left.last.surface,
    episodeMs: decision.episode.ms,
    isShown: decision.type === 'offer',
    answer: null,
  };
  await db.offers.add(offer);
  return offer;
}

/** In the middle of a word, in a call, or asked something already. */
async function isBusyNow(
  db: Database,
  ports: Ports,
  { last, isGone, tabId }: Left,
  now: number,
): Promise<boolean> {
  if (!isGone && (last.activity === 'composing' || last.activity === 'talking')) return true;
  const callAt = await ports.callElsewhere(tabId);
  if (callAt !== null && Math.abs(now - callAt) < BUSY_MS) return true;
  const cards = db.nudges.where('at').between(now - BUSY_MS, now, true, true);
  return (await cards.filter(({ answer, isWithheld }) => answer === null && !isWithheld).count()) > 0;
}

/** The last episode in a place, and the place as the person's rules see it. @param place as it is stored */
export async function readEpisode(
  db: Database,
  { site, surface }: CheckInSubject,
  now: number,
): Promise<{ readonly place: CheckInSubject; readonly episode: Episode | null }> {
  const [lens, newest] = await Promise.all([readLens(db), newestSpans(db, now - RUN_HORIZON_MS, now)]);
  const place = { site: lens.siteOf(site), surface: lens.surfaceOf(site, surface) };
  // After a clock was set back, some of what was observed lies in the future.
  const spans = newest.filter(({ to }) => to <= now).map((span) => seenAt(span, lens));
  return { place, episode: lastEpisode(spans, place.site, place.surface) };
}

/** Where the person last was of what is shown as this place, as it is stored; the place itself where nothing is seen of that. */
export async function storedPlace(db: Database, shown: CheckInSubject, at: number): Promise<CheckInSubject> {
  const [lens, newest] = await Promise.all([readLens(db), newestSpans(db, at - RUN_HORIZON_MS, at)]);
  const last = newest.find((span) => {
    const { site, surface } = seenAt(span, lens);
    return site === shown.site && surface === shown.surface;
  });
  return last ? { site: last.site, surface: last.surface } : shown;
}

/** Keeps how an offer ended that has not yet. Not for an id that is no offer's. */
export async function endOffer(db: Database, id: string, answer: OfferAnswer): Promise<void> {
  const offer = await db.offers.get(id);
  if (offer?.answer === null) await db.offers.put({ ...offer, answer });
}

/** Shows on the toolbar whether an offer stands, and asks to be woken when it no longer does; after an answer, and when the browser has started anew. */
export async function settleMark(db: Database, ports: Ports): Promise<void> {
  const settings = await showToolbar(db, ports);
  const offer = await readStandingOffer(db, settings, ports.now());
  if (offer) await ports.wakeAt(OFFER_ALARM, offer.at + OFFER_STANDS_MS);
  else await ports.dropWake(OFFER_ALARM);
}
