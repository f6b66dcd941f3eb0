/**
 * The exports of two other trackers: Time Tracker (sheepzh/time-tracker-4-browser: `src/background/service/components/immigration.ts`)
 * and Web Activity Time Tracker (Stigmatoz/web-activity-time-tracker: `src/entity/tab.ts`). They know how long a site was in front, not
 * what was done there, so their time is `page/reading`.
 */
import * as v from 'valibot';
import { addDays, dateOf, isDay } from '../domain/day.ts';
import { shareKey, sumMs, type Share } from '../domain/share.ts';
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
const STAT = '__stat__';
/** Taken as it stands: there may be millions in it, which are looked at one after the other. */
const list = v.custom<readonly unknown[]>(Array.isArray);
const timeTracker = v.object({
  ['__meta__']: v.object({ version: v.string() }),
  [STAT]: v.exactOptional(list),
});
/** No date is longer. */
const date = v.pipe(v.string(), v.maxLength(20));
const statRow = v.object({ host: v.string(), date, focus: amount, time: amount });
const legacyValue = v.object({ focus: amount, time: amount });
const watt = v.pipe(list, v.minLength(1));
const wattSite = v.object({ url: v.string(), days: list });
const wattDay = v.object({ date, summary: amount, counter: amount });

/** What is wrong with a row is told to nobody. */
const EARLY = { abortEarly: true };

/** So many rows are read before the page has its turn. */
const CHUNK = 2_000;

type Options = Pick<ReadOptions, 'now' | 'siteOf' | 'step'>;
type TrackerFile = Pick<ImportFile, 'from' | 'shares' | 'skipped'>;
type From = 'time-tracker' | 'web-activity-time-tracker';

/** @returns what the file holds, or `null` for one that is of neither, or not in all of its rows. @throws what `step` threw */
export async function readTracker(content: unknown, options: Options): Promise<TrackerFile | null> {
  if (v.is(timeTracker, content)) {
    const { [STAT]: stat } = content;
    return sharesOf('time-tracker', stat ? statRows(stat) : legacyRows(content), options);
  }
  return v.is(watt, content) ? sharesOf('web-activity-time-tracker', wattRows(content), options) : null;
}

/** A row, `null` for one that is none, or `undefined` for what stands between rows: one after the other, since there may be a million. */
type Rows = Generator<Row | null | undefined>;

function* statRows(stat: readonly unknown[]): Rows {
  for (const each of stat) {
    const parsed = v.safeParse(statRow, each, EARLY);
    if (!parsed.success) return yield null;
    const { host, date: day, focus, time } = parsed.output;
    yield { host, day: dashed(day), ms: focus, visits: time };
  }
}

/** Before its version 4, Time Tracker wrote what it stored: `20230102example.org`. */
function* legacyRows(content: Record<string, unknown>): Rows {
  for (const key of Object.keys(content)) {
    const [, day, host] = /^(\d{8})(.+)$/.exec(key) ?? [];
    const parsed = v.safeParse(legacyValue, content[key], EARLY);
    yield day !== undefined && host !== undefined && parsed.success
      ? { host, day: dashed(day), ms: parsed.output.focus, visits: parsed.output.time }
      : undefined;
  }
}

function* wattRows(sites: readonly unknown[]): Rows {
  for (const each of sites) {
    if (!v.is(wattSite, each)) return yield null;
    // It may have no days.
    yield undefined;
    for (const one of each.days) {
      const parsed = v.safeParse(wattDay, one, EARLY);
      if (!parsed.success) return yield null;
      const { date: day, summary, counter } = parsed.output;
      yield { host: each.url, day: americanDay(day), ms: summary * SECOND_MS, visits: counter };
    }
  }
}

function dashed(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/** "7/22/2023". */
function americanDay(text: string): string {
  const [month = '', day = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

async function sharesOf(from: From, rows: Rows, { now, siteOf, step }: Options): Promise<TrackerFile | null> {
  const shares = new Map<string, Share>();
  const last = addDays(dateOf(now), 1);
  let [read, skipped] = [0, 0];
  for (const row of rows) {
    if (row === null) return null;
    read += 1;
    if (read % CHUNK === 0) await step(0);
    if (!row) continue;
    const { host, day, ms, visits } = row;
    const site = siteOf(host);
    const isRight = isDay(day) && day >= '2000-01-01' && day <= last && ms <= DAY_MS;
    if (site === null || !isRight) {
      skipped += 1;
      continue;
    }
    // Such a file does not say when it was written; time grows, so the longer of two holds.
    const fresh: Share = { source: from, day, site, ms: {}, counts: { visits: 0, steps: 0 }, asOf: 0 };
    const had = shares.get(shareKey(fresh)) ?? fresh;
    const total = (had.ms['page/reading'] ?? 0) + Math.round(ms);
    const counts = { visits: had.counts.visits + Math.round(visits), steps: 0 };
    shares.set(shareKey(fresh), { ...had, ms: { 'page/reading': total }, counts });
  }
  return { from, shares: [...shares.values()].filter((share) => sumMs(share.ms) > 0), skipped };
}
