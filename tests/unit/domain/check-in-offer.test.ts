import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInSubject,
  decideOffer,
  offerChance,
  standingOffer,
  type OfferSituation,
  type OfferVeto,
} from '../../../utils/domain/check-in-offer.ts';
import { SURFACES } from '../../../utils/domain/place.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { feedSpan } from '../../support/nudges.ts';
import { offerRow } from '../../support/offers.ts';
import { MINUTE_MS, NOW, TODAY } from '../../support/reports.ts';

const HOUR_MS = 60 * MINUTE_MS;
const later = { from: NOW, to: NOW + HOUR_MS };

const situation = (part: Partial<OfferSituation> = {}): OfferSituation => ({
  place: { site: 'reddit.com', surface: 'feed' },
  episode: { from: NOW - 9 * MINUTE_MS, to: NOW - MINUTE_MS, ms: 8 * MINUTE_MS },
  settings: DEFAULT_SETTINGS,
  isBusy: false,
  asked: [],
  occasions: [],
  today: TODAY,
  now: NOW,
  ...part,
});

const episode = (ms: number, endedMsAgo: number) => ({
  episode: { from: NOW - HOUR_MS, to: NOW - endedMsAgo, ms },
});

describe('checkInSubject', () => {
  it('is the preferred site where it was used today, else the one used last', () => {
    const spans = [feedSpan(-6, 0, { site: 'b.example' }), feedSpan(-15, -9, { site: 'a.example' })];
    expect(checkInSubject(spans, 'a.example')?.site).toBe('a.example');
    expect(checkInSubject(spans, 'c.example')?.site).toBe('b.example');
    expect(checkInSubject(spans, null)?.site).toBe('b.example');
    expect(checkInSubject([], 'a.example')).toBeNull();
  });
});

describe('the test is not offered', () => {
  it.each<[OfferVeto, Partial<OfferSituation>]>([
    ['switchedOff', { settings: { ...DEFAULT_SETTINGS, offersOn: false } }],
    ['paused', { settings: { ...DEFAULT_SETTINGS, pause: later } }],
    ['quiet', { settings: { ...DEFAULT_SETTINGS, quiet: later } }],
    ['noPlace', { place: { site: 'garden.example', surface: 'page' } }],
    ['tooShort', { episode: null }],
    ['tooShort', episode(5 * MINUTE_MS - 1, 0)],
    ['tooLate', episode(9 * MINUTE_MS, 2 * MINUTE_MS + 1)],
    // A clock was set back into it.
    ['tooLate', episode(9 * MINUTE_MS, -1)],
    ['busy', { isBusy: true }],
    ['decided', { occasions: [offerRow(-8, { isShown: false })] }],
    ['tooSoon', { asked: [{ id: 'a', at: NOW - HOUR_MS, day: TODAY, surface: 'mail', isAnswered: true }] }],
  ])('%s', (reason, part) => {
    expect(decideOffer(situation(part))).toEqual({ type: 'wait', reason });
  });

  it.each<[string, Partial<OfferSituation>]>([
    ['five minutes, two minutes ago', episode(5 * MINUTE_MS, 2 * MINUTE_MS)],
    ['an earlier episode there was drawn for', { occasions: [offerRow(-10, { isShown: false })] }],
    ['one of a future that a clock set back has left was', { occasions: [offerRow(1)] }],
    ['another place was', { occasions: [offerRow(-8, { isShown: false, surface: 'thread' })] }],
    ['a quiet time is over', { settings: { ...DEFAULT_SETTINGS, quiet: { from: 0, to: NOW } } }],
  ])('for nothing: %s', (_name, part) => {
    expect(decideOffer(situation(part)).type).not.toBe('wait');
  });
});

describe('an offer', () => {
  it('stands for two minutes, until it is answered or another takes its place', () => {
    const offers = [offerRow(-1.5), offerRow(-1), offerRow(0, { isShown: false }), offerRow(1)];
    const standing = (...rows: typeof offers) => standingOffer(rows, DEFAULT_SETTINGS, NOW);
    expect(standing(...offers)?.at).toBe(NOW - MINUTE_MS);
    expect(standing(...offers, offerRow(-0.5, { answer: 'skipped' }))).toBeNull();
    expect(standing(offerRow(-2))).toBeNull();
    expect(standing(offerRow(-1.99))).not.toBeNull();
    expect(standingOffer(offers, { ...DEFAULT_SETTINGS, quiet: later }, NOW)).toBeNull();
  });

  it('is decided alike by everyone, and by when the episode began alone', () => {
    fc.assert(
      fc.property(fc.nat(NOW), fc.nat(110_000), (from, lateMs) => {
        const there = { from, to: NOW, ms: 9 * MINUTE_MS };
        const first = decideOffer(situation({ episode: there }));
        const told = { ...there, to: NOW - 1, ms: 6 * MINUTE_MS };
        expect(decideOffer(situation({ episode: told, now: NOW + lateMs })).type).toBe(first.type);
      }),
    );
  });
});

describe('the chance of an offer', () => {
  const surfaces = fc.array(fc.record({ surface: fc.constantFrom(...SURFACES) }), { maxLength: 60 });

  it('is higher for what was asked about less, as rare as it may be', () => {
    const occasions = [{ surface: 'feed' }, { surface: 'feed' }, { surface: 'mail' }] as const;
    const asked = [{ surface: 'feed' }, { surface: 'feed' }, { surface: 'feed' }] as const;
    expect(offerChance('mail', occasions, asked)).toBeCloseTo((4 / 5) * (2 / 3), 9);
    expect(offerChance('feed', [occasions[0], ...occasions.slice(2), occasions[2]], asked)).toBeCloseTo(
      (1 / 5) * (2 / 3),
      9,
    );
  });

  it('is one in three over the surfaces as they come up, and higher for what was asked about less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SURFACES), surfaces, surfaces, (surface, occasions, asked) => {
        const seen = [{ surface }, ...occasions];
        const chanceOf = (each: (typeof SURFACES)[number]) => {
          // The same surfaces, seen as often, whichever is asked for.
          const others = [...seen];
          others.splice(
            others.findIndex((other) => other.surface === each),
            1,
          );
          return offerChance(each, others, asked);
        };
        const chances = seen.map((each) => chanceOf(each.surface));
        expect(chances.reduce((sum, each) => sum + each, 0) / seen.length).toBeCloseTo(1 / 3, 9);
        expect(chances.every((each) => each > 0 && each <= 1)).toBe(true);
        const more = [...asked, { surface }];
        expect(offerChance(surface, occasions, more)).toBeLessThanOrEqual(
          offerChance(surface, occasions, asked) + 1e-9,
        );
      }),
    );
  });
});
