import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../utils/domain/asked.ts';
import { seededRandom, type Random } from '../../../utils/domain/chance.ts';
import { BALANCED_OVER_MS, decideOffer } from '../../../utils/domain/check-in-offer.ts';
import type { CheckIn, CheckInOffer } from '../../../utils/domain/check-in.ts';
import { dayOf, MIDNIGHT } from '../../../utils/domain/day.ts';
import type { Surface } from '../../../utils/domain/place.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { MINUTE_MS, NOW } from '../../support/reports.ts';

const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Life {
  readonly seed: number;
  readonly days: number;
  /** How often each surface comes up, in parts of all. */
  readonly shares: Partial<Record<Surface, number>>;
  /** Of what is offered, the share that is answered. */
  readonly answers: number;
  /** The clock is set back by so many hours after so many days. */
  readonly setBack?: { readonly afterDays: number; readonly hours: number };
}

function pick(shares: Life['shares'], random: Random): Surface {
  let left = random();
  for (const [surface, share] of Object.entries(shares)) {
    left -= share;
    // The keys are the table's own.
    if (left < 0) return surface as Surface;
  }
  return 'feed';
}

/** Lives through the days: an episode about every hour, from eight to eleven at night. @returns what was decided, in true order */
function live({ seed, days, shares, answers, setBack }: Life): CheckInOffer[] {
  const random = seededRandom(seed, 'life');
  const offers: CheckInOffer[] = [];
  const checkIns: CheckIn[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let at = 8 * HOUR_MS; at < 23 * HOUR_MS; at += (0.3 + 1.4 * random()) * HOUR_MS) {
      const shift = setBack && day >= setBack.afterDays ? setBack.hours * HOUR_MS : 0;
      const now = Math.round(NOW - 15 * HOUR_MS + day * DAY_MS + at - shift);
      const place = { site: 'a.example', surface: pick(shares, random) };
      const episode = { from: now - 8 * MINUTE_MS, to: now, ms: 7 * MINUTE_MS };
      const occasions = offers.filter((offer) => offer.at > now - BALANCED_OVER_MS);
      const asked = askedOf(occasions, [], checkIns);
      const decision = decideOffer({
        place,
        episode,
        settings: DEFAULT_SETTINGS,
        isBusy: false,
        asked,
        occasions,
        today: dayOf(now, MIDNIGHT),
        now,
      });
      if (decision.type === 'wait') continue;
      const isShown = decision.type === 'offer';
      const row = { id: `${offers.length}`, at: now, day: dayOf(now, MIDNIGHT), ...place };
      const isAnswered = isShown && random() < answers;
      offers.push({ ...row, episodeMs: episode.ms, isShown, answer: isAnswered ? 'answered' : null });
      if (isAnswered) checkIns.push({ ...row, answers: { settled: 0 } });
    }
  }
  return offers;
}

const shown = (offers: readonly CheckInOffer[]) => offers.filter(({ isShown }) => isShown);
const shareOf = (offers: readonly CheckInOffer[], surface: Surface) =>
  offers.filter((each) => each.surface === surface).length / offers.length;

describe('over many weeks of offers', () => {
  const THREE = { feed: 0.7, thread: 0.18, conversation: 0.12 };
  const lives = Array.from({ length: 12 }, (_, seed) =>
    live({ seed, days: 180, shares: THREE, answers: 0.7 }),
  );

  it('one episode in three is asked about, of those that may be', () => {
    const rates = lives.map((offers) => shown(offers).length / offers.length);
    const mean = rates.reduce((sum, each) => sum + each, 0) / rates.length;
    expect(Math.abs(mean - 1 / 3)).toBeLessThan(0.02);
    expect(Math.min(...rates)).toBeGreaterThan(0.29);
    expect(Math.max(...rates)).toBeLessThan(0.38);
  });

  it('each surface that is used is asked about as often, though one is used six times as much', () => {
    const all = lives.flatMap(shown);
    for (const surface of ['feed', 'thread', 'conversation'] as const)
      expect(Math.abs(shareOf(all, surface) - 1 / 3)).toBeLessThan(0.03);
    const used = lives.flat();
    expect(shareOf(used, 'feed')).toBeGreaterThan(0.65);
  });

  it('a surface that is taken up later catches up', () => {
    const before = live({ seed: 1, days: 28, shares: { feed: 1 }, answers: 1 });
    expect(shareOf(shown(before), 'feed')).toBe(1);
    const rare = live({ seed: 2, days: 180, shares: { feed: 0.95, mail: 0.05 }, answers: 1 });
    // As rare as that it is asked about each time, and still less than the other.
    const mails = rare.filter(({ surface }) => surface === 'mail');
    expect(shown(mails).length / mails.length).toBeGreaterThan(0.95);
  });

  it('twelve lives are not the same', () => {
    expect(new Set(lives.map((offers) => offers.map(({ isShown }) => Number(isShown)).join(''))).size).toBe(
      12,
    );
  });
});

describe('in any life', () => {
  const anyLife = fc.record({
    seed: fc.nat(),
    days: fc.constant(20),
    shares: fc.constantFrom<Life['shares']>(
      { feed: 1 },
      { feed: 0.5, mail: 0.5 },
      { video: 0.2, thread: 0.8 },
    ),
    answers: fc.constantFrom(0, 0.3, 1),
  });

  it('three a day at most, two hours apart', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const offers = shown(live(life));
        const days = Map.groupBy(offers, ({ day }) => day);
        expect(Math.max(...[...days.values()].map((each) => each.length))).toBeLessThanOrEqual(3);
        const apart = offers.slice(1).map(({ at }, index) => at - (offers[index]?.at ?? 0));
        expect(Math.min(...apart)).toBeGreaterThanOrEqual(2 * HOUR_MS);
      }),
      { numRuns: 40 },
    );
  });

  it('three in a row without an answer are followed by a day of quiet', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const offers = shown(live(life));
        const early = offers.filter(({ at }, index) => {
          const before = offers.slice(Math.max(0, index - 3), index);
          const areIgnored = before.length === 3 && before.every(({ answer }) => answer === null);
          return areIgnored && at - (before.at(-1)?.at ?? 0) < DAY_MS;
        });
        expect(early).toEqual([]);
        expect(offers.length).toBeGreaterThan(2);
      }),
      { numRuns: 40 },
    );
  });

  it('a clock that is set back brings neither a burst nor an end', () => {
    const setBack = fc.record({ afterDays: fc.constant(10), hours: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(anyLife, setBack, (life, back) => {
        // Days that have had their three have no more, so it may take as long as the clock was set back.
        const days = back.afterDays + Math.ceil(back.hours / 24) + 10;
        const offers = live({ ...life, days, setBack: back });
        const jump = offers.findIndex(({ at }, index) => at < (offers[index - 1]?.at ?? 0));
        const after = shown(offers.slice(jump === -1 ? 0 : jump));
        expect(after.length).toBeGreaterThan(0);
        const byDay = Map.groupBy(shown(offers), ({ day }) => day);
        expect(Math.max(...[...byDay.values()].map((each) => each.length))).toBeLessThanOrEqual(3);
        const apart = after.slice(1).map(({ at }, index) => at - (after[index]?.at ?? 0));
        expect(Math.min(...apart)).toBeGreaterThanOrEqual(2 * HOUR_MS);
      }),
      { numRuns: 60 },
    );
  });
});
