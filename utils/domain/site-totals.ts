import { addBalances, balanceOfSite, NO_TIME, totalMs, type Balance } from './balance.ts';
import { countedParts, type CountedPart } from './counted.ts';
import { addDays } from './day.ts';
import { NO_COUNTS, sumCounts, type Counts, type DayTotals } from './day-totals.ts';

/** One site over some days. */
export interface SiteTotals extends Counts {
  readonly site: string;
  readonly balance: Balance;
}

/**
 * Every site that has time on one of the days, the longest first.
 * @param rows those of the days and of the day before each, in any order
 */
export function siteTotals(rows: readonly DayTotals[], days: readonly string[]): SiteTotals[] {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const sums = new Map<string, SiteTotals>();
  for (const day of days) {
    const row = byDay.get(day);
    for (const site of Object.keys(row?.sites ?? {})) {
      if (!row) continue;
      const sum = sums.get(site) ?? { site, balance: NO_TIME, ...NO_COUNTS };
      sums.set(site, {
        site,
        balance: addBalances(sum.balance, balanceOfSite(site, row, byDay.get(addDays(day, -1)))),
        ...sumCounts(sum, row.counts[site] ?? NO_COUNTS),
      });
    }
  }
  return [...sums.values()].toSorted((left, right) => totalMs(right.balance) - totalMs(left.balance));
}

/** How one site is counted over some days, the longest part first; the parts add up to its balance. */
export function sitePartsOver(
  site: string,
  rows: readonly DayTotals[],
  days: readonly string[],
): CountedPart[] {
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const parts = days.flatMap((day) => {
    const row = byDay.get(day);
    return row ? countedParts(site, row, byDay.get(addDays(day, -1))) : [];
  });
  const sums = new Map<string, CountedPart>();
  for (const part of parts) {
    const key = `${part.surface}/${part.activity}/${part.counts}`;
    sums.set(key, { ...part, ms: part.ms + (sums.get(key)?.ms ?? 0) });
  }
  return [...sums.values()].toSorted((left, right) => right.ms - left.ms);
}

/** The days with nothing in them but the site. */
export function rowsOfSite(site: string, rows: readonly DayTotals[]): DayTotals[] {
  return rows.map(({ day, sites, counts }) => ({
    day,
    sites: sites[site] ? { [site]: sites[site] } : {},
    counts: counts[site] ? { [site]: counts[site] } : {},
  }));
}
