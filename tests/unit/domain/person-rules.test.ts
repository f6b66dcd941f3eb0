import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitesByDay, emptyDay, type DayTotals } from '../../../utils/domain/day-totals.ts';
import {
  corrected,
  lensOf,
  seenDay,
  seenAt,
  type Correction,
  type PersonRule,
} from '../../../utils/domain/person-rules.ts';
import { ACTIVITIES, SURFACES } from '../../../utils/domain/place.ts';
import { settle } from '../../../utils/domain/settle.ts';
import { lengthMs, type Claim, type Span } from '../../../utils/domain/span.ts';

const DAY = '2026-11-22';
const sites = fc.constantFrom('a.example', 'b.example', 'c.example');
const surfaces = fc.constantFrom(...SURFACES);

const spans: fc.Arbitrary<Span> = fc
  .record({
    from: fc.integer({ min: 0, max: 100 }),
    length: fc.integer({ min: 1, max: 40 }),
    site: sites,
    surface: surfaces,
    activity: fc.constantFrom(...ACTIVITIES),
    attended: fc.boolean(),
  })
  .map(({ length, ...span }) => ({ ...span, to: span.from + length, day: DAY }));

const rules: fc.Arbitrary<PersonRule> = fc.oneof(
  fc.record({
    type: fc.constant('surface' as const),
    id: fc.uuid(),
    site: sites,
    from: surfaces,
    to: surfaces,
    at: fc.nat(),
  }),
  fc.record({ type: fc.constant('join' as const), id: fc.uuid(), site: sites, into: sites, at: fc.nat() }),
);

const corrections: fc.Arbitrary<Correction> = fc
  .record({
    id: fc.uuid(),
    site: sites,
    was: surfaces,
    surface: surfaces,
    from: fc.integer({ min: 0, max: 120 }),
    length: fc.integer({ min: 1, max: 60 }),
    at: fc.nat(),
  })
  .map(({ length, ...correction }) => ({ ...correction, to: correction.from + length }));

function dayOfSpans(all: readonly Span[]): DayTotals {
  return { ...emptyDay(DAY), sites: sitesByDay(all).get(DAY) ?? {} };
}

function totalOf({ sites: bySite }: DayTotals): number {
  return Object.values(bySite)
    .flatMap((places) => Object.values(places))
    .reduce((sum, ms) => sum + ms, 0);
}

const settled = (claims: readonly Claim[]) => claims.reduce<Span[]>(settle, []);

describe("the person's rules", () => {
  it('never add or lose time, and show spans and days alike', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), fc.array(rules, { maxLength: 6 }), (claims, said) => {
        const all = settled(claims);
        const lens = lensOf(said);
        const seen = seenDay(dayOfSpans(all), lens);
        expect(totalOf(seen)).toBe(all.reduce((sum, span) => sum + lengthMs(span), 0));
        expect(seen.sites).toEqual(dayOfSpans(all.map((span) => seenAt(span, lens))).sites);
      }),
      { numRuns: 3_000 },
    );
  });

  it('join sites through one another, the later rule first, and leave circles alone', () => {
    const join = (site: string, into: string, at: number): PersonRule => ({
      type: 'join',
      id: `${site}${into}`,
      site,
      into,
      at,
    });
    expect(lensOf([join('a', 'b', 1), join('b', 'c', 2)]).siteOf('a')).toBe('c');
    expect(lensOf([join('a', 'c', 2), join('a', 'b', 1)]).siteOf('a')).toBe('c');
    expect(lensOf([join('a', 'b', 1), join('b', 'a', 2)]).siteOf('a')).toBe('a');
    expect(lensOf([join('a', 'a', 1)]).siteOf('a')).toBe('a');
  });

  it('look at a surface as it was stored, not at what another rule made of it', () => {
    const rule = (from: 'feed' | 'page', to: 'feed' | 'page'): PersonRule => ({
      type: 'surface',
      id: from,
      site: 'a.example',
      from,
      to,
      at: 1,
    });
    const lens = lensOf([rule('feed', 'page'), rule('page', 'feed')]);
    expect([lens.surfaceOf('a.example', 'feed'), lens.surfaceOf('a.example', 'page')]).toEqual([
      'page',
      'feed',
    ]);
  });
});

describe('corrections', () => {
  it('change the surface within their interval and nothing else', () => {
    fc.assert(
      fc.property(spans, corrections, (span, correction) => {
        const pieces = corrected([span], [correction]);
        expect(pieces.reduce((sum, piece) => sum + lengthMs(piece), 0)).toBe(lengthMs(span));
        for (const piece of pieces) {
          const isInside = piece.from >= correction.from && piece.to <= correction.to;
          const isMeant = span.site === correction.site && span.surface === correction.was && isInside;
          expect(piece).toEqual({
            ...span,
            from: piece.from,
            to: piece.to,
            surface: isMeant ? correction.surface : span.surface,
          });
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('made before settling give the same as settling corrected claims in any order', () => {
    const histories = fc
      .array(spans, { maxLength: 6 })
      .chain((claims) =>
        fc.tuple(
          fc.constant(claims),
          fc.shuffledSubarray([...claims, ...claims], { minLength: claims.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(histories, corrections, ([claims, again], correction) => {
        fc.pre(correction.was !== correction.surface);
        expect(settled(corrected(again, [correction]))).toEqual(settled(corrected(claims, [correction])));
      }),
      { numRuns: 3_000 },
    );
  });
});
