import { intervalOfDay, type DayStarts } from '../domain/day.ts';
import type { ForeignSpan } from '../domain/merge-spans.ts';
import type { Share } from '../domain/share.ts';
import { contains, cutOut } from '../domain/span.ts';
import type { Database, Erasure } from './database.ts';
import { ID_TABLES, type ImportFile } from './import-file.ts';
import { readDayStarts } from './settings-store.ts';

/** What is taken of a file. */
export interface Kept extends Pick<ImportFile, 'rows' | 'decisions'> {
  readonly shares: readonly Share[];
  readonly spans: readonly ForeignSpan[];
  /** How many rows of the file were left out. */
  readonly left: number;
}

/** What a row of a file is about, where it says so. */
interface About {
  readonly site?: string;
  readonly at?: number;
  readonly day?: string;
}

/**
 * Leaves out what was erased here in the last days: what went on purpose must not come back by itself. Having erased everything is no
 * reason to leave everything out; choosing a file after that says what is wanted.
 * @param withErased the person wants it back
 */
export async function bringBack(
  db: Database,
  file: Pick<Kept, 'shares' | 'spans' | 'rows' | 'decisions'>,
  withErased: boolean,
): Promise<Kept> {
  const all = withErased ? [] : await db.erasures.toArray();
  const erasures = all.filter(({ site, from }) => site !== null || from > 0);
  if (erasures.length === 0) return { ...file, left: 0 };
  const whole = erasures.filter(({ surface }) => surface === undefined);
  const starts = await readDayStarts(db);
  const isKept = (row: About) => !whole.some((erasure) => isErased(row, erasure, starts));
  let left = 0;
  const keep = <Row extends About>(rows: readonly Row[]) => {
    const kept = rows.filter(isKept);
    left += rows.length - kept.length;
    return kept;
  };
  const rows = ID_TABLES.map((table) => [table, keep(file.rows[table] as readonly About[])]);
  const shares = keep(file.shares.map((share) => withoutSurfaces(share, erasures)));
  const decisions = keep(file.decisions);
  const spans = file.spans.flatMap((span) =>
    cutOut(
      span,
      erasures.filter((erasure) => isAbout(span, erasure)),
    ),
  );
  // The rows of each table are what they were, fewer.
  return { shares, spans, rows: Object.fromEntries(rows) as unknown as Kept['rows'], decisions, left };
}

function isAbout(span: ForeignSpan, { site, surface }: Erasure): boolean {
  return (site === null || site === span.site) && (surface === undefined || surface === span.surface);
}

/** Goals and rules of an erased site went with it; what has a day or an instant went where it lies within. */
function isErased({ site, at, day }: About, erasure: Erasure, starts: DayStarts): boolean {
  if (erasure.site !== null && erasure.site !== site) return false;
  if (day !== undefined) {
    const { from } = intervalOfDay(day, starts);
    return contains(erasure, from);
  }
  return at === undefined ? erasure.site !== null : contains(erasure, at);
}

function withoutSurfaces(share: Share, erasures: readonly Erasure[]): Share {
  const gone = erasures.filter(({ surface, site }) => surface !== undefined && site === share.site);
  if (gone.length === 0) return share;
  const ms = Object.fromEntries(
    Object.entries(share.ms).filter(([key]) => !gone.some(({ surface }) => key.startsWith(`${surface}/`))),
  );
  return { ...share, ms };
}
