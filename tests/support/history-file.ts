/** An invented history as the product's own export file: to bring in, to look at, to measure with. */
import { NO_COUNTS } from '../../utils/domain/day-totals.ts';
import { EXPORT_VERSION } from '../../utils/data/export.ts';
import { inventCheckIns, inventHistory, inventSpans } from './history.ts';

/** As long as spans are kept by default. */
const SPAN_DAYS = 90;

/** The file of someone who began so many days before `today`. The same day and number give the same file. */
export function historyFile(today: string, days: number) {
  const history = inventHistory(today, days);
  return {
    format: 'quality-minutes',
    version: EXPORT_VERSION,
    exportedAt: new Date(`${today}T12:00:00`).toISOString(),
    days: history.flatMap(({ day, sites, counts }) =>
      Object.entries(sites).map(([site, ms]) => ({
        day,
        site,
        ms,
        counts: counts[site] ?? NO_COUNTS,
      })),
    ),
    spans: history.slice(-SPAN_DAYS).flatMap((row) => inventSpans(row)),
    checkins: inventCheckIns(history),
  };
}
