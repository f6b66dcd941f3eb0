import { CHECK_IN_ROWS, type CheckIn } from './check-in.ts';
import { NO_COUNTS, type DayTotals } from './day-totals.ts';
import { parsePlaceKey } from './place.ts';
import type { Span } from './span.ts';

type Cell = string | number | boolean | undefined;

/** What can be had as a table. */
export const CSV_KINDS = ['days', 'spans', 'checkins'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

/**
 * A table as RFC 4180 has it. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): the names of sites come from the web.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row for each day, site and kind of time. Counts stand once for each day and site, so that a column adds up. */
export function daysTable(days: readonly DayTotals[]): Cell[][] {
  const rows = days.flatMap(({ day, sites, counts }) =>
    [...new Set([...Object.keys(sites), ...Object.keys(counts)])].flatMap((site) => {
      const { visits, steps, sends = 0 } = counts[site] ?? NO_COUNTS;
      const times = Object.entries(sites[site] ?? {}).flatMap(([key, ms]) => {
        const place = parsePlaceKey(key);
        return place ? [[place.surface, place.activity, ms] as const] : [];
      });
      const cells = times.length > 0 ? times : [[undefined, undefined, 0] as const];
      return cells.map((time, index) => [
        day,
        site,
        ...time,
        ...(index === 0 ? [visits, steps, sends] : ['', '', '']),
      ]);
    }),
  );
  return [['day', 'site', 'surface', 'activity', 'ms', 'visits', 'steps', 'sends'], ...rows];
}

/** One row for each span, its instants in UTC. */
export function spansTable(spans: readonly Span[]): Cell[][] {
  const rows = spans.map(({ from, to, day, site, surface, activity, attended, source }) => [
    new Date(from).toISOString(),
    new Date(to).toISOString(),
    day,
    site,
    surface,
    activity,
    attended,
    source,
  ]);
  return [['from', 'to', 'day', 'site', 'surface', 'activity', 'attended', 'source'], ...rows];
}

/** One row for each answer; what was not answered is empty. */
export function checkInsTable(checkIns: readonly CheckIn[]): Cell[][] {
  const rows = checkIns.map(({ at, day, site, surface, answers, episodeMs }) => [
    new Date(at).toISOString(),
    day,
    site,
    surface,
    ...CHECK_IN_ROWS.map((row) => answers[row]),
    episodeMs,
  ]);
  return [['at', 'day', 'site', 'surface', ...CHECK_IN_ROWS, 'episodeMs'], ...rows];
}
