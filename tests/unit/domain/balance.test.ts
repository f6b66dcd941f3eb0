import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceByDay,
  balanceBySite,
  balanceOfDay,
  balanceOfSite,
  classOf,
  hasSpoken,
  NO_TIME,
  sharesOf,
  totalMs,
  WHAT_COUNTS,
} from '../../../utils/domain/balance.ts';
import { emptyDay, type DayTotals } from '../../../utils/domain/day-totals.ts';
import { ACTIVITIES, SURFACES } from '../../../utils/domain/place.ts';

const day = (label: string, sites: DayTotals['sites']): DayTotals => ({ ...emptyDay(label), sites });

describe('the table of what counts as what', () => {
  it('is the one of the design, word for word', () => {
    const letters = { passive: 'P', reciprocal: 'R', other: 'o', listening: 'L' };
    const drawn = SURFACES.map(
      (surface) =>
        `${surface} ${ACTIVITIES.toReversed()
          .map((activity) => letters[WHAT_COUNTS[surface][activity]])
          .join('')}`,
    );
    expect(drawn).toEqual([
      'feed RRPPP',
      'thread RRPoo',
      'conversation RRLLL',
      'mail RRooo',
      'call RRRRR',
      'video RRooo',
      'page Roooo',
    ]);
  });

  it('counts listening with people only where the person spoke', () => {
    expect(classOf('conversation', 'reading', true)).toBe('reciprocal');
    expect(classOf('conversation', 'reading', false)).toBe('other');
  });
});

describe('balance', () => {
  const chat = day('2026-11-22', { 'chat.example': { 'conversation/reading': 60_000 } });

  it('counts listening after speaking on the day or the day before, on that site only', () => {
    const spoke = day('2026-11-21', { 'chat.example': { 'conversation/composing': 5_000 } });
    const spokeElsewhere = day('2026-11-21', { 'mail.example': { 'mail/composing': 5_000 } });
    expect(balanceOfDay(chat, spoke)).toEqual({ ...NO_TIME, reciprocal: 60_000 });
    expect(balanceOfDay(chat, spokeElsewhere)).toEqual({ ...NO_TIME, other: 60_000 });
    expect(balanceOfDay(chat, undefined)).toEqual({ ...NO_TIME, other: 60_000 });
    expect(hasSpoken('chat.example', chat, spoke)).toBe(true);
  });

  it('skips keys that are no place', () => {
    // A row as a corrupted database could hold it.
    const row = day('2026-11-22', { 'a.example': { 'feed/scrolling': 5, 'feed/dancing': 7 } as never });
    expect(balanceOfSite('a.example', row, undefined)).toEqual({ ...NO_TIME, passive: 5 });
  });

  it('looks a week up by calendar days and fills in empty ones', () => {
    const rows = [day('2026-11-21', { 'chat.example': { 'conversation/talking': 1 } }), chat];
    expect(
      balanceByDay(rows, ['2026-11-20', '2026-11-21', '2026-11-22']).map((each) => each.balance),
    ).toEqual([NO_TIME, { ...NO_TIME, reciprocal: 1 }, { ...NO_TIME, reciprocal: 60_000 }]);
  });

  it('lists the longest site first', () => {
    const row = day('2026-11-22', {
      'a.example': { 'feed/reading': 10 },
      'b.example': { 'feed/reading': 30 },
    });
    expect(balanceBySite(row, undefined).map((each) => each.site)).toEqual(['b.example', 'a.example']);
  });
});

describe('sharesOf', () => {
  it('adds up to 100 and stays within one of the exact share', () => {
    const parts = fc.integer({ min: 0, max: 86_400_000 });
    fc.assert(
      fc.property(parts, parts, parts, (passive, reciprocal, other) => {
        const balance = { passive, reciprocal, other };
        const shares = sharesOf(balance);
        const total = totalMs(balance);
        expect(shares.passive + shares.reciprocal + shares.other).toBe(total > 0 ? 100 : 0);
        if (total > 0) expect(Math.abs(shares.passive - (passive / total) * 100)).toBeLessThan(1);
      }),
    );
  });
});
