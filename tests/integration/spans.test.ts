import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readToday } from '../../components/hooks/read-today.ts';
import { database } from '../../utils/data/connection.ts';
import { newestSpans, spansWithin } from '../../utils/data/ledger-store.ts';
import { dayOf, intervalOfDay } from '../../utils/domain/day.ts';
import type { Span } from '../../utils/domain/span.ts';
import { MINUTE_MS, TODAY } from '../support/reports.ts';

const HOUR_MS = 60 * MINUTE_MS;
const STARTS = [{ fromDay: '2026-01-01', hour: 4 }];

function span(from: number, to: number): Span {
  return {
    from,
    to,
    site: 'reddit.com',
    surface: 'feed',
    activity: 'scrolling',
    attended: true,
    day: dayOf(from, STARTS),
  };
}

/** Gaps, some of none, and lengths, in turn: spans that never overlap. */
const SPANS = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps) => {
    let at = 10;
    return steps.map(([gap, length]) => {
      const from = at + gap;
      at = from + length;
      return span(from, at);
    });
  });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => vi.unstubAllEnvs());

describe('spans of a time', () => {
  it('are those with some time in it, and those that begin in it newest first', async () => {
    await fc.assert(
      fc.asyncProperty(SPANS, fc.integer({ min: 0, max: 60 }), fc.nat(30), async (spans, from, length) => {
        const to = from + length;
        await database.spans.clear();
        await database.spans.bulkAdd(spans);
        const overlapping = spans.filter((each) => each.from < to && each.to > from);
        expect(await spansWithin(database, { from, to })).toEqual(overlapping);
        const beginning = spans.filter((each) => each.from >= from && each.from <= to);
        expect(await newestSpans(database, from, to)).toEqual(beginning.toReversed());
      }),
      { numRuns: 300 },
    );
  });
});

describe('the day’s spans', () => {
  it.each([0, 12, 23])('are all there in its hour %i, newest first, and no others', async (hours) => {
    await database.settings.put({ key: 'dayStarts', value: STARTS });
    const { from } = intervalOfDay(TODAY, STARTS);
    const before = span(from - 2 * MINUTE_MS, from - MINUTE_MS);
    const own = Array.from({ length: 400 }, (_, at) => span(from + at * 1000, from + at * 1000 + 900));
    await database.spans.bulkAdd([before, ...own]);
    const { spans } = await readToday(String(from + hours * HOUR_MS));
    expect(spans).toEqual(own.toReversed());
  });

  it.each(['Europe/Berlin', 'Antarctica/Troll'])(
    'are all there at the end of the longest day in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const { from, to } = intervalOfDay('2026-10-25', []);
      expect(to - from).toBeGreaterThan(24 * HOUR_MS);
      const first = { ...span(from, from + MINUTE_MS), day: '2026-10-25' };
      await database.spans.add(first);
      expect((await readToday(String(to - HOUR_MS))).spans).toEqual([first]);
    },
  );
});
