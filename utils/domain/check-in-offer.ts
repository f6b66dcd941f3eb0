import { askedVeto, type Asked, type AskedVeto } from './asked.ts';
import { seededRandom } from './chance.ts';
import type { CheckInOffer } from './check-in.ts';
import type { Episode } from './episode.ts';
import type { Surface } from './place.ts';
import { isPaused, type Settings } from './settings.ts';
import { contains, type Span } from './span.ts';

/** What the reciprocity test is about. */
export interface CheckInSubject {
  readonly site: string;
  readonly surface: Surface;
}

const MINUTE_MS = 60_000;
/** The defaults of the research notes: soon after an episode that is long enough, one in three. */
export const OFFER_STANDS_MS = 2 * MINUTE_MS;
const EPISODE_MS = 5 * MINUTE_MS;
const OFFERED_SHARE = 1 / 3;
/** What was asked within this long says which surfaces were asked about less. */
export const BALANCED_OVER_MS = 28 * 24 * 60 * MINUTE_MS;

/**
 * The place just used: the preferred site where it was used, else the one used last.
 * @param newestFirst today's spans
 */
export function checkInSubject(
  newestFirst: readonly Span[],
  preferredSite: string | null,
): CheckInSubject | null {
  const span = newestFirst.find((each) => each.site === preferredSite) ?? newestFirst[0];
  return span ? { site: span.site, surface: span.surface } : null;
}

/** The offer that stands at `now`, or `null`: the latest one, neither answered nor skipped, not too old and still welcome. */
export function standingOffer(
  offers: readonly CheckInOffer[],
  settings: Settings,
  now: number,
): CheckInOffer | null {
  const shown = offers.filter(({ at, isShown }) => isShown && at <= now);
  const latest = shown.toSorted((left, right) => right.at - left.at)[0];
  const isStanding = latest?.answer === null && now - latest.at < OFFER_STANDS_MS;
  if (!isStanding || settings.ignoredSites.includes(latest.site)) return null;
  return settingsVeto(settings, now) ? null : latest;
}

/** Why the test is not offered; `decided` says that the episode has had its draw. */
export type OfferVeto =
  | 'switchedOff'
  | 'paused'
  | 'quiet'
  | 'noPlace'
  | 'tooShort'
  | 'tooLate'
  | 'busy'
  | 'decided'
  | AskedVeto;

/** `pass` is an episode that might have been asked about and was not drawn; it is kept, so that it is drawn once. */
export type OfferDecision =
  | { readonly type: 'offer' | 'pass'; readonly episode: Episode }
  | { readonly type: 'wait'; readonly reason: OfferVeto };

/** All that a decision is made from: attention has just left `place`. */
export interface OfferSituation {
  /** As the person's rules see it. */
  readonly place: CheckInSubject;
  /** The last episode there, `null` where there was none. */
  readonly episode: Episode | null;
  readonly settings: Settings;
  /** A nudge is shown, a call goes on, or the person is in the middle of writing. */
  readonly isBusy: boolean;
  /** Each time the questions were asked in the last weeks, in any order. */
  readonly asked: readonly Asked[];
  /** Episodes of the last weeks that were drawn for or offered, in any order. */
  readonly occasions: readonly CheckInOffer[];
  /** The local day of `now`. */
  readonly today: string;
  readonly now: number;
}

/**
 * Decides whether to offer the test after an episode. Chance comes from when the episode began: the same situation has the same
 * decision, also after the worker was killed.
 */
export function decideOffer(situation: OfferSituation): OfferDecision {
  const { place, episode, settings, asked, occasions, isBusy, today, now } = situation;
  const veto =
    settingsVeto(settings, now) ?? episodeVeto(place, episode, now) ?? (isBusy ? 'busy' : null) ?? null;
  if (veto || !episode) return { type: 'wait', reason: veto ?? 'tooShort' };
  const isDecided = occasions.some(
    ({ site, surface, at }) =>
      site === place.site && surface === place.surface && at >= episode.from && at <= now,
  );
  const reason = isDecided ? 'decided' : askedVeto(asked, today, now);
  if (reason) return { type: 'wait', reason };
  const isDrawn = seededRandom(episode.from, 'offer')() < offerChance(place.surface, occasions, asked);
  return { type: isDrawn ? 'offer' : 'pass', episode };
}

/** What forbids every offer now, whatever the place; asked first, so that nothing else is read. */
export function settingsVeto(settings: Settings, now: number): OfferVeto | null {
  if (!settings.offersOn) return 'switchedOff';
  if (isPaused(settings, now)) return 'paused';
  return settings.quiet && contains(settings.quiet, now) ? 'quiet' : null;
}

/** A `page` is a place of which nothing is known: also one that is not known well enough. */
function episodeVeto({ surface }: CheckInSubject, episode: Episode | null, now: number): OfferVeto | null {
  if (surface === 'page') return 'noPlace';
  if (!episode || episode.ms < EPISODE_MS) return 'tooShort';
  return episode.to <= now && now - episode.to <= OFFER_STANDS_MS ? null : 'tooLate';
}

/**
 * How likely an episode on the surface is to be asked about: one in three over all surfaces as the person uses them, and so that each
 * is asked about as often. A surface is the likelier the rarer it is and the less it was asked about; one that is rare enough is
 * always asked about, and what it leaves is shared by the others.
 */
export function offerChance(
  surface: Surface,
  occasions: readonly Pick<CheckInOffer, 'surface'>[],
  asked: readonly Pick<Asked, 'surface'>[],
): number {
  const seen = [surface, ...occasions.map((each) => each.surface)];
  const all = [...new Set(seen)].map((each) => {
    const share = seen.filter((other) => other === each).length / seen.length;
    const times = asked.filter((other) => other.surface === each).length;
    return { surface: each, share, weight: 1 / (share * (times + 1)) };
  });
  let open = all;
  let left = OFFERED_SHARE;
  for (;;) {
    const factor = left / open.reduce((sum, { share, weight }) => sum + share * weight, 0);
    const certain = open.filter(({ weight }) => weight * factor >= 1);
    if (certain.some((each) => each.surface === surface)) return 1;
    const own = open.find((each) => each.surface === surface);
    if (certain.length === 0 || !own) return (own?.weight ?? 0) * factor;
    open = open.filter((each) => !certain.includes(each));
    left -= certain.reduce((sum, { share }) => sum + share, 0);
  }
}
