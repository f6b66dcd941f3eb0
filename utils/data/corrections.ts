import { addTime, changesBetween, emptyDay } from '../domain/day-totals.ts';
import { corrected, lensOf, type Correction, type Lens } from '../domain/person-rules.ts';
import type { Span } from '../domain/span.ts';
import type { Database, MovedTime } from './database.ts';
import { spansWithin } from './ledger-store.ts';

/**
 * "That was actually …": changes what is stored of the interval, spans and day totals together, and keeps what was moved. Claims that
 * arrive later are corrected alike (`ledger-store.ts`), so a late or repeated report does not undo it.
 */
export function correct(db: Database, correction: Correction): Promise<void> {
  return db.transaction('rw', [db.spans, db.days, db.shares, db.corrections], async () => {
    const before = await spansWithin(db, correction);
    const moved = await replaceSpans(db, before, corrected(before, [correction]));
    const pieces = before
      .filter(({ site, surface }) => site === correction.site && surface === correction.was)
      .map(({ from, to }) => ({
        from: Math.max(from, correction.from),
        to: Math.min(to, correction.to),
      }));
    await db.corrections.put({ ...correction, pieces, moved });
  });
}

/** Takes a correction back: spans that are still there and the day totals are as they were before it. */
export function takeBackCorrection(db: Database, id: string): Promise<void> {
  return db.transaction('rw', [db.spans, db.days, db.shares, db.corrections], async () => {
    const correction = await db.corrections.get(id);
    if (!correction) return;
    await db.corrections.delete(id);
    const before = await spansWithin(db, correction);
    const back = correction.pieces.map((piece) => ({
      ...correction,
      ...piece,
      was: correction.surface,
      surface: correction.was,
    }));
    await replaceSpans(db, before, corrected(before, back));
    // Where the spans are gone, what was moved between totals is all there is.
    const hasSpans = new Set(before.map(({ day }) => day));
    const rest = correction.moved.filter(({ day }) => !hasSpans.has(day));
    await moveTime(
      db,
      rest.map((change) => ({ ...change, ms: -change.ms })),
    );
  });
}

/** The person's lens on what is stored. */
export async function readLens(db: Database): Promise<Lens> {
  return lensOf(await db.rules.toArray());
}

async function replaceSpans(
  db: Database,
  before: readonly Span[],
  after: readonly Span[],
): Promise<MovedTime[]> {
  await db.spans.bulkDelete(before.map((span) => span.from));
  await db.spans.bulkPut([...after]);
  const changes = [...new Set(before.map(({ source }) => source))].flatMap((source) => {
    const isOfIt = (span: Span) => span.source === source;
    const own = changesBetween(before.filter(isOfIt), after.filter(isOfIt));
    return source === undefined ? own : own.map((change) => ({ ...change, source }));
  });
  await moveTime(db, changes);
  return changes;
}

/** Changes day totals, and what came from elsewhere where its own totals are kept, too. */
async function moveTime(db: Database, changes: readonly MovedTime[]): Promise<void> {
  for (const { day, site, key, ms, source } of changes) {
    const totals = (await db.days.get(day)) ?? emptyDay(day);
    await db.days.put(addTime(totals, site, key, ms));
    const share = source === undefined ? undefined : await db.shares.get([source, day, site]);
    if (!share) continue;
    const { sites } = addTime({ ...emptyDay(day), sites: { [site]: share.ms } }, site, key, ms);
    await db.shares.put({ ...share, ms: sites[site] ?? {} });
  }
}
