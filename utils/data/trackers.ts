/**
 * The exports of two other trackers: Time Tracker (sheepzh/time-tracker-4-browser: `src/background/service/components/immigration.ts`)
 * and Web Activity Time Tracker (Stigmatoz/web-activity-time-tracker: `src/entity/tab.ts`). They know how long a site was in front, not
 * what was done there, so their time is `page/reading`.
 */
import * as v from 'valibot';
import { addDays, dateOf, isDay } from '../domain/day.ts';
import { addCounts, addTime, emptyDay, NO_COUNTS, type DayTotals } from '../domain/day-totals.ts';
import type { ImportFile, ReadOptions } from './import-file.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 3_600_000;

/** Time on one host on one day. */
interface Row {
  readonly host: string;
  readonly day: string;
  readonly ms: number;
  readonly visits: number;
}

const amount = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0);
const statRow = v.object({ host: v.string(), date: v.string(), focus: amount, time: amount });
const STAT = '__stat__';
const timeTracker = v.object({
  ['__meta__']: v.object({ version: v.string() }),
  [STAT]: v.exactOptional(v.array(statRow)),
});
const legacyValue = v.object({ focus: amount, time: amount });
const watt = v.array(
  v.object({
    url: v.string(),
    days: v.array(v.object({ date: v.string(), summary: amount, counter: amount })),
  }),
);

/** @returns what the file holds, or `null` for one that is of neither */
export function readTracker(
  content: unknown,
  options: Pick<ReadOptions, 'now' | 'siteOf'>,
): Pick<ImportFile, 'from' | 'shares' | 'skipped'> | null {
  const time = v.safeParse(timeTracker, content);
  if (time.success) {
    const rows = time.output[STAT]?.map(({ host, date, focus, time: visits }) => ({
      host,
      day: dashed(date),
      ms: focus,
      visits,
    }));
    return sharesOf('time-tracker', rows ?? legacyRows(content as object), options);
  }
  const activity = v.safeParse(watt, content);
  if (!activity.success || activity.output.length === 0) return null;
  const rows = activity.output.flatMap(({ url, days }) =>
    days.map(({ date, summary, counter }) => ({
      host: url,
      day: americanDay(date),
      ms: summary * SECOND_MS,
      visits: counter,
    })),
  );
  return sharesOf('web-activity-time-tracker', rows, options);
}

/** Before its version 4, Time Tracker wrote what it stored: `20230102example.org`. */
function legacyRows(content: object): Row[] {
  return Object.entries(content).flatMap(([key, value]) => {
    const [, date, host] = /^(\d{8})(.+)$/.exec(key) ?? [];
    const parsed = v.safeParse(legacyValue, value);
    if (date === undefined || host === undefined || !parsed.success) return [];
    return [{ host, day: dashed(date), ms: parsed.output.focus, visits: parsed.output.time }];
  });
}

function dashed(date: string): string {
  return date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/** "7/22/2023". */
function americanDay(date: string): string {
  const [month = '', day = '', year = ''] = date.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function sharesOf(
  from: 'time-tracker' | 'web-activity-time-tracker',
  rows: readonly Row[],
  { now, siteOf }: Pick<ReadOptions, 'now' | 'siteOf'>,
) {
  const days = new Map<string, DayTotals>();
  const last = addDays(dateOf(now), 1);
  let skipped = 0;
  for (const { host, day, ms, visits } of rows) {
    const site = siteOf(host);
    const isRight = isDay(day) && day >= '2000-01-01' && day <= last && ms <= DAY_MS;
    if (site === null || !isRight) {
      skipped += 1;
      continue;
    }
    const had = days.get(day) ?? emptyDay(day);
    const timed = addTime(had, site, 'page/reading', Math.round(ms));
    days.set(day, addCounts(timed, site, { visits: Math.round(visits), steps: 0 }));
  }
  const shares = [...days.values()].flatMap(({ day, sites, counts }) =>
    Object.entries(sites).map(([site, ms]) => ({
      source: from,
      day,
      site,
      ms,
      counts: counts[site] ?? NO_COUNTS,
      // Such a file does not say when it was written; time grows, so the longer of two holds.
      asOf: 0,
    })),
  );
  return { from, shares, skipped };
}
