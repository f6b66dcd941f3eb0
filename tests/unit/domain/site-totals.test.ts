import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBalances, balanceByDay, NO_TIME, totalMs } from '../../../utils/domain/balance.ts';
import { daysUntil } from '../../../utils/domain/day.ts';
import { rowsOfSite, sitePartsOver, siteTotals } from '../../../utils/domain/site-totals.ts';
import { inventHistory } from '../../support/history.ts';

const LAST = '2026-11-24';

/** Invented days, and how many of the last are looked at. */
const looked = fc
  .record({ seed: fc.nat({ max: 200 }), count: fc.integer({ min: 1, max: 20 }) })
  .map(({ seed, count }) => ({
    rows: inventHistory(LAST, count + 1, seed),
    days: daysUntil(LAST, count),
  }));

describe('sites over some days', () => {
  it('add up to the days', () => {
    fc.assert(
      fc.property(looked, ({ rows, days }) => {
        const sites = siteTotals(rows, days);
        const whole = balanceByDay(rows, days).map(({ balance }) => balance);
        expect(sites.map(({ balance }) => balance).reduce(addBalances, NO_TIME)).toEqual(
          whole.reduce(addBalances, NO_TIME),
        );
        const visits = rows
          .filter(({ day }) => days.includes(day))
          .flatMap(({ counts }) => Object.values(counts))
          .reduce((sum, each) => sum + each.visits, 0);
        expect(sites.reduce((sum, each) => sum + each.visits, 0)).toBe(visits);
      }),
    );
  });

  it('each is its parts, and its days without the others', () => {
    fc.assert(
      fc.property(looked, ({ rows, days }) => {
        for (const { site, balance } of siteTotals(rows, days)) {
          const parts = sitePartsOver(site, rows, days);
          expect(parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(totalMs(balance));
          const alone = balanceByDay(rowsOfSite(site, rows), days).map((each) => each.balance);
          expect(alone.reduce(addBalances, NO_TIME)).toEqual(balance);
        }
      }),
    );
  });

  it('come the longest first', () => {
    fc.assert(
      fc.property(looked, ({ rows, days }) => {
        const lengths = siteTotals(rows, days).map(({ balance }) => totalMs(balance));
        expect(lengths).toEqual(lengths.toSorted((left, right) => right - left));
      }),
    );
  });
});
