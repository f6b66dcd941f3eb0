/**
 * Reading of a file that the person chose. Nothing of it is trusted: it is refused whole, with the place of what is wrong in it, before
 * anything is stored. Rows are checked a few thousand at a time, so that the page stays alive and "Cancel" is heard.
 */
import * as v from 'valibot';
import { ownDay, sharesByDay, shareKey, type Share } from '../domain/share.ts';
import { emptyDay, NO_COUNTS, type DayTotals } from '../domain/day-totals.ts';
import { SETTING_SCHEMAS } from '../domain/settings-schema.ts';
import type { ForeignSpan } from '../domain/merge-spans.ts';
import type { Settings } from '../domain/settings.ts';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import type { KeptDecision } from '../domain/nudge-decision.ts';
import { EXPORT_VERSION, type ExportedDay } from './export.ts';
import {
  aheadOf,
  followedSchemas,
  measuredSchemas,
  peopleSchemas,
  saidSchemas,
  type Dated,
} from './import-schema.ts';
import { check, field, Refusal, refuseOverlap, refuseTwins } from './refusal.ts';
import { readTracker } from './trackers.ts';

const MOST_ROWS = 1_000_000;
const CHUNK = 2_000;
/** Clocks differ. */
const AHEAD_MS = 24 * 3_600_000;

/** The tables whose rows are known by an id that was made once. */
export const ID_TABLES = [
  'checkins',
  'offers',
  'nudges',
  'goals',
  'rules',
  'corrections',
  'quietRules',
  'people',
  'contacts',
  'repairs',
] as const;
export type IdTable = (typeof ID_TABLES)[number];
const LISTS = ['days', 'shares', 'spans', ...ID_TABLES, 'decisions', 'goalDays'] as const;
type IdRow = { readonly id: string };

/** What a file holds, checked. */
export interface ImportFile {
  /** Who wrote it. */
  readonly from: 'quality-minutes' | 'time-tracker' | 'web-activity-time-tracker';
  readonly exportedAt: number | null;
  /** All that it says of days, by who measured it; `null` for an unnamed installation, which is taken for this one: nothing counts twice. */
  readonly shares: readonly (Omit<Share, 'source'> & { readonly source: string | null })[];
  readonly spans: readonly (Omit<ForeignSpan, 'source'> & { readonly source: string | null })[];
  readonly rows: Readonly<Record<IdTable, readonly IdRow[]>>;
  readonly decisions: readonly KeptDecision[];
  readonly goalDays: readonly KeptGoalDay[];
  /** Those that the file has. */
  readonly settings: Partial<Settings>;
  /** Rows that are left out: of a time to come, as a clock that once ran ahead dates them; of other trackers, those that say nothing of a site, such as files. */
  readonly skipped: number;
}

export interface ReadOptions {
  readonly now: number;
  /** The site of a host; `null` for what is none. */
  readonly siteOf: (host: string) => string | null;
  readonly isPattern: (path: string) => boolean;
  /** Called again and again, with the share that is done; throws to give up. Resolves once the page has had its turn. */
  readonly step: (done: number) => Promise<void>;
}

/** Reads and checks what a file says, parsed. @throws Refusal, or what `step` threw */
export async function readImport(content: unknown, options: ReadOptions): Promise<ImportFile> {
  await options.step(0);
  const tracker = await readTracker(content, options);
  if (tracker) return { ...EMPTY, ...tracker };
  const head = v.safeParse(HEAD, content, { abortEarly: true });
  if (!head.success) throw new Refusal({ type: 'unknown' });
  if (head.output.version > EXPORT_VERSION) throw new Refusal({ type: 'newer' });
  return readOwn(head.output, content as Record<string, unknown>, options);
}

const HEAD = v.object({
  format: v.literal('quality-minutes'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  installation: v.exactOptional(v.pipe(v.string(), v.uuid())),
});

/** Taken as it stands: of all that it holds, the settings that are known are looked at. */
const SETTINGS = v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);

const EMPTY: ImportFile = {
  from: 'quality-minutes',
  exportedAt: null,
  shares: [],
  spans: [],
  rows: mapTables(() => []),
  decisions: [],
  goalDays: [],
  settings: {},
  skipped: 0,
};

async function readOwn(
  head: v.InferOutput<typeof HEAD>,
  content: Record<string, unknown>,
  { now, isPattern, step }: ReadOptions,
): Promise<ImportFile> {
  const exportedAt = Date.parse(head.exportedAt);
  if (exportedAt > now + AHEAD_MS) throw field('exportedAt', head.exportedAt);
  const rows = rowReader(content, step);
  const measured = measuredSchemas(now);
  const days = await rows('days', measured.days);
  const others = await rows('shares', measured.shares);
  const spans = await rows('spans', measured.spans);
  refuseTwins('days', days, ({ day, site }) => shareKey({ source: '', day, site }));
  refuseTwins('shares', others, shareKey);
  refuseOverlap(spans);
  const source = head.installation ?? null;
  const [followed, said, people] = [followedSchemas(), saidSchemas(isPattern), peopleSchemas()];
  const tables = {
    checkins: await rows('checkins', followed.checkins),
    offers: await rows('offers', followed.offers),
    nudges: await rows('nudges', followed.nudges),
    goals: await rows('goals', said.goals),
    rules: await rows('rules', said.rules),
    corrections: (await rows('corrections', said.corrections)).map((row) => ({
      ...row,
      moved: row.moved.map((change) => (source === null ? change : { source, ...change })),
    })),
    quietRules: await rows('quietRules', said.quietRules),
    people: await rows('people', people.people),
    contacts: await rows('contacts', people.contacts),
    repairs: await rows('repairs', people.repairs),
  } satisfies ImportFile['rows'];
  for (const table of ID_TABLES) refuseTwins<IdRow>(table, tables[table], ({ id }) => id);
  const { timely, left } = timeliness(now);
  const theirs = timely(others);
  const own = ownShares(timely(days), theirs);
  return {
    from: 'quality-minutes',
    exportedAt,
    shares: [...own.map((share) => ({ ...share, source, asOf: exportedAt })), ...theirs],
    spans: timely(spans).map((span) => ({ ...span, source: span.source ?? source })),
    // Those of rules, whose `to` is a kind of place, are not asked.
    rows: mapTables((table) =>
      TIMELESS.has(table) ? tables[table] : timely(tables[table] as readonly (IdRow & Dated)[]),
    ),
    decisions: timely(await rows('decisions', followed.decisions)),
    goalDays: await rows('goalDays', said.goalDays),
    settings: readSettings(content['settings']),
    skipped: left(),
  };
}

/** What the person said holds from when it comes in; when they said it puts these rows in order, and no more. */
const TIMELESS: ReadonlySet<IdTable> = new Set(['rules', 'quietRules']);

/** Leaves out what is of a time to come, and counts it: one clock that once ran ahead must not cost the whole file. */
function timeliness(now: number) {
  const isAhead = aheadOf(now);
  let count = 0;
  const timely = <Row extends Dated>(rows: readonly Row[]) => {
    const kept = rows.filter((row) => !isAhead(row));
    count += rows.length - kept.length;
    return kept;
  };
  return { timely, left: () => count };
}

function mapTables(rowsOf: (table: IdTable) => readonly IdRow[]): ImportFile['rows'] {
  // Each of the tables has its rows.
  return Object.fromEntries(ID_TABLES.map((table) => [table, rowsOf(table)])) as ImportFile['rows'];
}

/** What the installation that wrote the file measured itself: all, but for what it had from others. */
function ownShares(days: readonly ExportedDay[], others: readonly Share[]) {
  const theirs = sharesByDay(others);
  const byDay = Map.groupBy(days, ({ day }) => day);
  return [...byDay].flatMap(([day, rows]) => {
    const totals: DayTotals = {
      ...emptyDay(day),
      sites: Object.fromEntries(rows.map(({ site, ms }) => [site, ms])),
      counts: Object.fromEntries(rows.map(({ site, counts }) => [site, counts])),
    };
    const own = ownDay(totals, theirs.get(day) ?? []);
    return [...new Set([...Object.keys(own.sites), ...Object.keys(own.counts)])].map((site) => ({
      day,
      site,
      ms: own.sites[site] ?? {},
      counts: own.counts[site] ?? NO_COUNTS,
    }));
  });
}

type RowReader = <Schema extends v.GenericSchema>(
  place: (typeof LISTS)[number],
  schema: Schema,
) => Promise<v.InferOutput<Schema>[]>;

/** Reads one list of the file after the other; one that is not there is empty. */
function rowReader(content: Record<string, unknown>, step: ReadOptions['step']): RowReader {
  // By name: to look at all that stands in the file may be to look at a million things.
  const lists = LISTS.map((name) => content[name]).filter(Array.isArray);
  const total = Math.max(
    1,
    lists.reduce((sum, list) => sum + list.length, 0),
  );
  let done = 0;
  return async (place, schema) => {
    const list = Object.hasOwn(content, place) ? content[place] : [];
    if (!Array.isArray(list) || list.length > MOST_ROWS) throw field(place, list);
    const rows: v.InferOutput<typeof schema>[] = [];
    for (const [index, row] of list.entries()) {
      rows.push(check(`${place}[${index}]`, row, schema));
      done += 1;
      if (index % CHUNK === CHUNK - 1) await step(done / total);
    }
    await step(done / total);
    return rows;
  };
}

function readSettings(value: unknown): Partial<Settings> {
  if (value === undefined) return {};
  const stored = check('settings', value, SETTINGS);
  return Object.fromEntries(
    Object.entries(SETTING_SCHEMAS)
      .filter(([key]) => Object.hasOwn(stored, key))
      .map(([key, schema]) => [key, check(`settings.${key}`, stored[key], schema)]),
  );
}
