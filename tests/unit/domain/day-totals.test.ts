import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  addTime,
  changesBetween,
  emptyDay,
  isNothing,
  sumCounts,
  type DayTotals,
} from '../../../utils/domain/day-totals.ts';
import { ACTIVITIES, parsePlaceKey, placeKey, SURFACES } from '../../../utils/domain/place.ts';
import { settle } from '../../../utils/domain/settle.ts';
import type { Claim, Span } from '../../../utils/domain/span.ts';

const claims: fc.Arbitrary<Claim> = fc.record({
  from: fc.integer({ min: 0, max: 100 }),
  to: fc.integer({ min: 0, max: 100 }),
  site: fc.constantFrom('a.example', 'b.example'),
  surface: fc.constantFrom(...SURFACES),
  activity: fc.constantFrom(...ACTIVITIES),
  attended: fc.boolean(),
  day: fc.constantFrom('2026-01-01', '2026-01-02'),
});

function apply(days: Map<string, DayTotals>, before: readonly Span[], after: readonly Span[]): void {
  for (const { day, site, key, ms } of changesBetween(before, after)) {
    days.set(day, addTime(days.get(day) ?? emptyDay(day), site, key, ms));
  }
}

describe('day totals', () => {
  it('stay the sum of the spans while claims settle, and lose keys that come to nothing', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 10 }), (history) => {
        const days = new Map<string, DayTotals>();
        let spans: Span[] = [];
        for (const claim of history) {
          const next = settle(spans, claim);
          apply(days, spans, next);
          spans = next;
        }
        const rebuilt = new Map<string, DayTotals>();
        apply(rebuilt, [], spans);
        const filled = [...days.values()].filter((row) => Object.keys(row.sites).length > 0);
        expect(new Map(filled.map((row) => [row.day, row]))).toEqual(rebuilt);
      }),
      { numRuns: 3_000 },
    );
  });

  it('adds counts', () => {
    const once = addCounts(emptyDay('2026-01-01'), 'a.example', { visits: 1, steps: 4 });
    expect(addCounts(once, 'a.example', { visits: 0, steps: 2 }).counts).toEqual({
      'a.example': { visits: 1, steps: 6 },
    });
    expect(addCounts(once, 'a.example', { visits: 0, steps: 0 })).toBe(once);
    const sent = addCounts(once, 'a.example', { visits: 0, steps: 0, sends: 2 });
    expect(addCounts(sent, 'a.example', { visits: 1, steps: 0, sends: 3 }).counts).toEqual({
      'a.example': { visits: 2, steps: 4, sends: 5 },
    });
  });

  it('takes counts away again, down to nothing, and has no word for no messages', () => {
    const counts = fc.record(
      { visits: fc.nat(9), steps: fc.nat(9), sends: fc.integer({ min: 1, max: 9 }) },
      { requiredKeys: ['visits', 'steps'] },
    );
    fc.assert(
      fc.property(counts, counts, (left, right) => {
        expect(sumCounts(sumCounts(left, right), right, -1)).toEqual(left);
        expect(isNothing(sumCounts(left, sumCounts(left, right), -1))).toBe(true);
      }),
    );
  });
});

describe('place keys', () => {
  it('can be read back, and nothing else can', () => {
    for (const surface of SURFACES) {
      for (const activity of ACTIVITIES) {
        expect(parsePlaceKey(placeKey(surface, activity))).toEqual({ surface, activity });
      }
    }
    expect(['feed', 'feed/', '/reading', 'feed/reading/x', 'constructor/reading'].map(parsePlaceKey)).toEqual(
      Array(5).fill(null),
    );
  });
});
