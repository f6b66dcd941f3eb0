import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, intervalOfDay, MIDNIGHT, type DayStarts } from '../../../utils/domain/day.ts';
import { sitesByDay } from '../../../utils/domain/day-totals.ts';
import { holdsFor, measureOf, type GoalFacts } from '../../../utils/domain/goal-measure.ts';
import type { GoalTerms } from '../../../utils/domain/goals.ts';
import { minuteOf } from '../../../utils/domain/hours.ts';
import { lensOf } from '../../../utils/domain/person-rules.ts';
import type { Activity, Surface } from '../../../utils/domain/place.ts';
import type { Span } from '../../../utils/domain/span.ts';
import { TERMS } from '../../support/goals.ts';

const MINUTE_MS = 60_000;
const DAY = '2026-11-24';

/** Whole minutes one after another on any day, also those with 23 and 25 hours. */
const someDay = fc.record({
  day: fc.integer({ min: 0, max: 800 }).map((count) => addDays('2026-01-01', count)),
  parts: fc.array(
    fc.record({
      gap: fc.nat(200),
      minutes: fc.integer({ min: 1, max: 200 }),
      site: fc.constantFrom('reddit.com', 'x.com', 'garden.example'),
      surface: fc.constantFrom<Surface>('feed', 'conversation', 'page'),
      activity: fc.constantFrom<Activity>('reading', 'scrolling', 'composing'),
    }),
    { maxLength: 12 },
  ),
});

/** Days begin late around the day, perhaps for the first or the last time. */
const someStarts = fc
  .array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.nat(6)), { maxLength: 3 })
  .map((changes) => (day: string): DayStarts => {
    const hours = new Map(changes.map(([offset, hour]) => [addDays(day, offset), hour]));
    return [...hours]
      .map(([fromDay, hour]) => ({ fromDay, hour }))
      .toSorted((left, right) => (left.fromDay < right.fromDay ? -1 : 1));
  });

function spansOf(
  day: string,
  parts: readonly { gap: number; minutes: number }[],
  starts: DayStarts = MIDNIGHT,
): Span[] {
  const { from, to } = intervalOfDay(day, starts);
  let at = from;
  return parts
    .map(({ gap, minutes, ...place }) => {
      const begins = at + gap * MINUTE_MS;
      at = begins + minutes * MINUTE_MS;
      // What the generator above adds.
      return { from: begins, to: at, attended: true, day, ...place } as unknown as Span;
    })
    .filter((span) => span.to <= to);
}

function factsOf(spans: readonly Span[], part: Partial<GoalFacts> = {}): GoalFacts {
  const rows = new Map([...sitesByDay(spans)].map(([day, sites]) => [day, { day, sites, counts: {} }]));
  const byDay = new Map([...rows.keys()].map((day) => [day, spans.filter((span) => span.day === day)]));
  return { rows, spans: byDay, kept: [], lens: lensOf([]), ...part };
}

const everywhere: GoalTerms = { ...TERMS, measure: 'everything', scope: { type: 'all' } };
const hours = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute });

describe('what a goal measures', () => {
  it('within hours is what the clock on the wall says, minute by minute', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.nat(1_439),
        fc.integer({ min: 1, max: 1_440 }),
        fc.nat(6),
        (some, a, b, hour) => {
          const { day, parts } = some;
          const starts = [{ fromDay: addDays(day, -5), hour }];
          const { from, to } = intervalOfDay(day, starts);
          fc.pre(to - from === 24 * 60 * MINUTE_MS && a !== b);
          const spans = spansOf(day, parts, starts);
          const within = hours(Math.min(a, b), Math.max(a, b));
          let minutes = 0;
          for (const span of spans)
            for (let at = span.from; at < span.to; at += MINUTE_MS) {
              const isMeant = span.site !== 'garden.example' && span.surface === 'feed';
              const minute = minuteOf(at);
              if (
                isMeant &&
                minute >= within.fromMinute &&
                minute < within.toMinute &&
                span.activity !== 'composing'
              )
                minutes += 1;
            }
          const terms: GoalTerms = {
            ...TERMS,
            scope: { type: 'sites', sites: ['reddit.com', 'x.com'] },
            hours: within,
          };
          expect(measureOf(factsOf(spans), 'g')(terms, day)).toBe(minutes * MINUTE_MS);
        },
      ),
    );
  });

  it('before and after any minute makes up the day, however long it is', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 1_439 }),
        someStarts,
        ({ day, parts }, minute, startsOf) => {
          const measure = measureOf(factsOf(spansOf(day, parts, startsOf(day))), 'g');
          const part = (fromMinute: number, toMinute: number) =>
            measure({ ...everywhere, hours: hours(fromMinute, toMinute) }, day);
          expect(Number(part(0, minute)) + Number(part(minute, 1_440))).toBe(measure(everywhere, day));
        },
      ),
    );
  });

  it('of several places is their sum, each once where the person joined them', () => {
    const parts = [
      { gap: 0, minutes: 10, site: 'reddit.com', surface: 'feed', activity: 'reading' },
      { gap: 0, minutes: 5, site: 'x.com', surface: 'feed', activity: 'reading' },
    ];
    const spans = spansOf(DAY, parts);
    const both: GoalTerms = { ...TERMS, scope: { type: 'sites', sites: ['reddit.com', 'x.com'] } };
    expect(measureOf(factsOf(spans), 'g')(both, DAY)).toBe(15 * MINUTE_MS);
    const lens = lensOf([{ type: 'join', id: 'j', site: 'x.com', into: 'reddit.com', at: 1 }]);
    const joined = spans.map((span) => ({ ...span, site: 'reddit.com' }));
    expect(measureOf(factsOf(joined, { lens }), 'g')(both, DAY)).toBe(15 * MINUTE_MS);
  });

  it('within hours is not known once spans are gone, but for what was kept by the same terms', () => {
    const parts = [{ gap: 600, minutes: 10, site: 'reddit.com', surface: 'feed', activity: 'reading' }];
    const facts = factsOf(spansOf(DAY, parts));
    const terms = { ...TERMS, hours: hours(540, 605) };
    expect(measureOf(facts, 'g')(terms, DAY)).toBe(5 * MINUTE_MS);
    const gone = { ...facts, spans: new Map() };
    expect(measureOf(gone, 'g')(terms, DAY)).toBeNull();
    expect(measureOf(gone, 'g')(TERMS, DAY)).toBe(10 * MINUTE_MS);
    const kept = [{ goal: 'g', day: DAY, terms, ms: 5 * MINUTE_MS }];
    expect(measureOf({ ...gone, kept }, 'g')({ ...terms, minutes: 3 }, DAY)).toBe(5 * MINUTE_MS);
    expect(measureOf({ ...gone, kept }, 'g')({ ...terms, hours: hours(0, 605) }, DAY)).toBeNull();
    expect(measureOf({ ...gone, kept }, 'other')(terms, DAY)).toBeNull();
    expect(measureOf(gone, 'g')(terms, '2026-11-23')).toBe(0);
    expect(measureOf(gone, 'g')({ ...terms, scope: { type: 'sites', sites: ['x.com'] } }, DAY)).toBe(0);
  });
});

describe('a goal', () => {
  it.each([
    ['by name', ['reddit.com'], 'reddit.com', true],
    ['in a group', ['x.com', 'reddit.com'], 'reddit.com', true],
    ['that is part of it', ['old.example'], 'reddit.com', true],
    ['of its own alone', ['x.com'], 'reddit.com', false],
    ['that it is part of', ['reddit.com'], 'old.example', false],
  ])('holds for a site %s', (_, sites, site, holds) => {
    const lens = lensOf([{ type: 'join', id: 'r', at: 0, site: 'old.example', into: 'reddit.com' }]);
    expect(holdsFor({ scope: { type: 'sites', sites } }, site, lens)).toBe(holds);
    expect(holdsFor({ scope: { type: 'all' } }, site, lens)).toBe(true);
  });
});
