/**
 * Merging a file into what is stored. What others measured is kept beside what was measured here, as shares, each by who said it and
 * when: of two words of one source about the same site and day the later holds. So merging files is commutative, associative and
 * idempotent, nothing counts twice, and the ledger of this installation is never changed. `days` is the sum of both.
 *
 * The plan is made and carried out in one transaction; the preview is the same plan, not carried out.
 */
import { changesBetween, emptyDay, type DayTotals } from '../domain/day-totals.ts';
import { isSame } from '../domain/merge-rows.ts';
import { isForeign, outside, settleForeign, type ForeignSpan } from '../domain/merge-spans.ts';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import { corrected } from '../domain/person-rules.ts';
import { addShare, laterShare, ownDay, shareKey, sharesByDay, yields, type Share } from '../domain/share.ts';
import { compareObservations, type Interval, type Span } from '../domain/span.ts';
import type { Database, StoredCorrection } from './database.ts';
import { bringBack, type Kept } from './erased.ts';
import { ID_TABLES, type IdTable, type ImportFile } from './import-file.ts';
import { readInstallation } from './installation.ts';
import { followMet, planDecisions, planGoalDays, planRows, type RowPlan } from './import-rows.ts';

export interface MergeOptions {
  /** Bring back what was erased here in the last days, where the file has it. */
  readonly withErased: boolean;
  /** Called between steps; throws to give up, and nothing is changed. */
  readonly step: () => void;
}

/** What a merge would change, or has changed. */
export interface ImportCounts {
  readonly newDays: number;
  readonly changedDays: number;
  readonly spans: number;
  readonly added: Readonly<Record<IdTable, number>>;
  readonly changed: Readonly<Record<IdTable, number>>;
  readonly decisions: number;
  /** Days and sites that were left out: they were measured here. */
  readonly measuredHere: number;
  /** Rows that were left out: they were erased here. */
  readonly erased: number;
}

interface SharePlan {
  readonly put: readonly Share[];
  readonly days: readonly DayTotals[];
  readonly newDays: number;
  readonly changedDays: number;
  readonly measuredHere: number;
  /** Whose spans are not taken. */
  readonly refused: ReadonlySet<string>;
}

interface SpanPlan {
  readonly gone: readonly number[];
  readonly come: readonly ForeignSpan[];
}

const CHUNK = 1_000;

/** Merges a file, in one transaction. @returns what changed; what `step` threw goes on, and then nothing has changed */
export function mergeImport(db: Database, file: ImportFile, options: MergeOptions): Promise<ImportCounts> {
  return db.transaction('rw', db.tables, async () => {
    const plan = await makePlan(db, file, options);
    await carryOut(db, plan, options.step);
    return countsOf(plan);
  });
}

/** What merging the file would change now. */
export function previewImport(db: Database, file: ImportFile, options: MergeOptions): Promise<ImportCounts> {
  return db.transaction('r', db.tables, async () => countsOf(await makePlan(db, file, options)));
}

interface Plan {
  readonly shares: SharePlan;
  readonly spans: SpanPlan;
  readonly rows: RowPlan;
  readonly decisions: Awaited<ReturnType<typeof planDecisions>>;
  readonly goalDays: readonly KeptGoalDay[];
  readonly erased: number;
}

async function makePlan(db: Database, file: ImportFile, { withErased, step }: MergeOptions): Promise<Plan> {
  const installation = await readInstallation(db);
  const named = {
    shares: file.shares.map((share) => ({ ...share, source: share.source ?? installation })),
    spans: file.spans.map((span) => ({ ...span, source: span.source ?? installation })),
  };
  const kept: Kept = await bringBack(db, { ...file, ...named }, withErased);
  step();
  const rows = await planRows(db, kept.rows, installation);
  const corrections = await allCorrections(db, rows);
  const spans = corrected(kept.spans, corrections.here);
  const shares = await planShares(db, installation, moved(kept.shares, kept.spans, spans));
  step();
  const taken = spans.filter((span) => !shares.refused.has(shareKey(span)));
  const spanPlan = await planSpans(db, taken, corrections.all);
  step();
  const decisions = await planDecisions(db, kept.decisions);
  const goalDays = await planGoalDays(db, kept.goalDays);
  return { shares, spans: spanPlan, rows, decisions, goalDays, erased: kept.left };
}

async function allCorrections(db: Database, { put }: RowPlan) {
  const byTime = (rows: readonly StoredCorrection[]) => rows.toSorted((a, b) => a.at - b.at);
  const here = await db.corrections.toArray();
  // Of that table's type: `planRows` keeps rows as the schemas read them.
  const come = put.corrections as readonly StoredCorrection[];
  const known = new Set(come.map(({ id }) => id));
  return { here: byTime(here), all: byTime([...here.filter(({ id }) => !known.has(id)), ...come]) };
}

/** What was corrected here holds for what comes in: the totals move with the spans. */
function moved(
  shares: readonly Share[],
  before: readonly ForeignSpan[],
  after: readonly ForeignSpan[],
): Share[] {
  const byKey = new Map(shares.map((share) => [shareKey(share), share]));
  const sources = new Set(after.map(({ source }) => source));
  for (const source of sources) {
    const isOfIt = (span: ForeignSpan) => span.source === source;
    for (const { day, site, key, ms } of changesBetween(before.filter(isOfIt), after.filter(isOfIt))) {
      const share = byKey.get(shareKey({ source, day, site }));
      if (!share) continue;
      const sum = Math.max(0, (share.ms[key] ?? 0) + ms);
      const { [key]: _had, ...others } = share.ms;
      byKey.set(shareKey(share), { ...share, ms: sum > 0 ? { ...others, [key]: sum } : others });
    }
  }
  return [...byKey.values()];
}

async function planShares(
  db: Database,
  installation: string,
  incoming: readonly Share[],
): Promise<SharePlan> {
  const stored = await db.shares.toArray();
  const byKey = new Map(stored.map((share) => [shareKey(share), share]));
  const byDay = sharesByDay(stored);
  const had = new Map((await db.days.toArray()).map((row) => [row.day, row]));
  const own = new Map<string, DayTotals>();
  const totals = new Map<string, DayTotals>();
  const put: Share[] = [];
  const refused = new Set<string>();
  for (const share of incoming) {
    const { day } = share;
    const key = shareKey(share);
    const before = byKey.get(key);
    const row = had.get(day) ?? emptyDay(day);
    if (yields(share.source, installation)) {
      const here = own.get(day) ?? ownDay(row, byDay.get(day) ?? []);
      own.set(day, here);
      if (here.sites[share.site] || here.counts[share.site]) {
        refused.add(key);
        continue;
      }
    }
    const after = before ? laterShare(share, before) : share;
    if (before && isSame(before, after)) continue;
    put.push(after);
    if (before && isSameContent(before, after)) continue;
    const current = totals.get(day) ?? row;
    totals.set(day, addShare(before ? addShare(current, before, -1) : current, after, 1));
  }
  const newDays = [...totals.keys()].filter((day) => !had.has(day)).length;
  const changedDays = totals.size - newDays;
  const days = [...totals.values()];
  return { put, days, newDays, changedDays, measuredHere: refused.size, refused };
}

function isSameContent(left: Share, right: Share): boolean {
  return isSame([left.ms, left.counts], [right.ms, right.counts]);
}

/** Spans from elsewhere lie where nothing was measured here, and never over each other. */
async function planSpans(
  db: Database,
  incoming: readonly ForeignSpan[],
  corrections: readonly StoredCorrection[],
): Promise<SpanPlan> {
  if (incoming.length === 0) return { gone: [], come: [] };
  const stored = await db.spans.toArray();
  const before = stored.filter(isForeign);
  const own = stored.filter((span) => !isForeign(span));
  const after = settleForeign(corrected(outside(sorted([...before, ...incoming]), own), corrections));
  const had = new Map(before.map((span) => [span.from, span]));
  const has = new Set(after.map(({ from }) => from));
  return {
    gone: before.map(({ from }) => from).filter((from) => !has.has(from)),
    come: after.filter((span) => !isSameSpan(had.get(span.from), span)),
  };
}

function isSameSpan(left: ForeignSpan | undefined, right: ForeignSpan): boolean {
  if (left?.to !== right.to || left.source !== right.source) return false;
  return compareObservations(left, right) === 0;
}

function sorted<T extends Interval>(spans: readonly T[]): T[] {
  return spans.toSorted((left, right) => left.from - right.from);
}

async function carryOut(
  db: Database,
  { shares, spans, rows, decisions, goalDays }: Plan,
  step: () => void,
): Promise<void> {
  const chunks = async <Row>(all: readonly Row[], put: (some: Row[]) => Promise<unknown>) => {
    for (let at = 0; at < all.length; at += CHUNK) {
      await put(all.slice(at, at + CHUNK));
      step();
    }
  };
  await chunks(shares.put, (some) => db.shares.bulkPut(some));
  await chunks(shares.days, (some) => db.days.bulkPut(some));
  await chunks(spans.gone, (some) => db.spans.bulkDelete(some));
  await chunks<Span>(spans.come, (some) => db.spans.bulkPut(some));
  for (const table of ID_TABLES) await chunks(rows.put[table], (some) => db.table(table).bulkPut(some));
  await chunks(goalDays, (some) => db.goalDays.bulkPut(some));
  await followMet(db, rows);
  if (decisions.added === 0) return;
  await db.decisions.clear();
  await db.decisions.bulkAdd([...decisions.all]);
}

function countsOf({ shares, spans, rows, decisions, erased }: Plan): ImportCounts {
  const { newDays, changedDays, measuredHere } = shares;
  const { added, changed } = rows;
  return {
    newDays,
    changedDays,
    spans: spans.come.length,
    added,
    changed,
    decisions: decisions.added,
    measuredHere,
    erased,
  };
}
