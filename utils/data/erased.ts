import { intervalOfDay, type DayStarts } from '../domain/day.ts';
import { isAbout as isAboutSite, withoutSite } from '../domain/goal-edits.ts';
import type { Goal, GoalTerms } from '../domain/goals.ts';
import { isSame } from '../domain/merge-rows.ts';
import type { ForeignSpan } from '../domain/merge-spans.ts';
import type { Person } from '../domain/people.ts';
import { withoutSurface, type Share } from '../domain/share.ts';
import type { Surface } from '../domain/place.ts';
import { contains, cutOut } from '../domain/span.ts';
import { withoutAnswers } from '../domain/touchpoints.ts';
import type { Database, Erasure, StoredCorrection } from './database.ts';
import { ID_TABLES, type IdTable, type ImportFile } from './import-file.ts';
import { readDayStarts } from './settings-store.ts';

/** What is taken of a file. */
export interface Kept extends Pick<ImportFile, 'rows' | 'decisions' | 'goalDays'> {
  readonly shares: readonly Share[];
  readonly spans: readonly ForeignSpan[];
  /** How many rows of the file were left out. */
  readonly left: number;
}

/** What a row of a file is about, where it says so. */
interface About {
  readonly site?: string;
  readonly surface?: Surface | null;
  readonly was?: Surface;
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
  file: Pick<Kept, 'shares' | 'spans' | 'rows' | 'decisions' | 'goalDays'>,
  withErased: boolean,
): Promise<Kept> {
  const all = withErased ? [] : await db.erasures.toArray();
  const erasures = all.filter(({ site, from }) => site !== null || from > 0);
  if (erasures.length === 0) return { ...file, left: 0 };
  const whole = erasures.filter(({ surface }) => surface === undefined);
  const starts = await readDayStarts(db);
  const isKept = (row: About) => !whole.some((erasure) => isErased(row, erasure, starts));
  let left = 0;
  const keep = <Row extends About>(rows: readonly Row[], isMeant = (_row: Row) => true) => {
    const kept = rows.filter((row) => isKept(row) && isMeant(row));
    left += rows.length - kept.length;
    return kept;
  };
  const isOfNone = (row: About) => !erasures.some((each) => isOfSurface(row, each));
  // Of their tables' types, as the schemas read them.
  const { goals, corrections, people } = file.rows as unknown as PartlyErased;
  const partly = {
    goals: await goalsWithout(db, goals, whole),
    corrections: corrections.map((said) => (isKept(said) ? correctionWithout(said, whole, isKept) : said)),
    people: people.map((person) => personWithout(person, (day) => !isKept({ day }))),
  };
  const rows = ID_TABLES.map((table) => {
    const parts: readonly (({ readonly id: string } & About) | null)[] =
      table in partly ? partly[table as keyof PartlyErased] : file.rows[table];
    left += parts.filter((row, index) => row !== file.rows[table][index]).length;
    const there = parts.filter((row) => row !== null);
    return [table, keep(there, OF_SURFACES.has(table) ? isOfNone : undefined)];
  });
  const goalDays = keep(file.goalDays, ({ terms }) => !erasures.some((each) => isMeasured(terms, each)));
  const shares = keep(file.shares.map((share) => withoutSurfaces(share, erasures, starts)));
  const decisions = keep(file.decisions, isOfNone);
  const spans = file.spans.flatMap((span) =>
    cutOut(
      span,
      erasures.filter((erasure) => isAbout(span, erasure)),
    ),
  );
  // The rows of each table are what they were, fewer.
  return {
    shares,
    spans,
    rows: Object.fromEntries(rows) as unknown as Kept['rows'],
    decisions,
    goalDays,
    left,
  };
}

/** Rows of which a part may be of what was erased. */
interface PartlyErased {
  readonly goals: readonly Goal[];
  readonly corrections: readonly StoredCorrection[];
  readonly people: readonly Person[];
}

/** What it changed of the erased time does not come back either; `null` where it changed nothing else. */
function correctionWithout(
  said: StoredCorrection,
  erasures: readonly Erasure[],
  isKept: (row: About) => boolean,
): StoredCorrection | null {
  const holes = erasures.filter(({ site }) => site === null || site === said.site);
  const pieces = said.pieces.flatMap((piece) => cutOut(piece, holes));
  const moved = said.moved.filter(isKept);
  if (moved.length === said.moved.length && isSame(pieces, said.pieces)) return said;
  return pieces.length === 0 ? null : { ...said, pieces, moved };
}

function personWithout(person: Person, isGone: (day: string) => boolean): Person {
  const left = withoutAnswers(person, isGone);
  return isSame(left, person) ? person : left;
}

/** Each goal without the erased sites, but for those that the person has given it again since; `null` where it is about no other. */
async function goalsWithout(
  db: Database,
  goals: readonly Goal[],
  erasures: readonly Erasure[],
): Promise<(Goal | null)[]> {
  const sites = erasures.flatMap(({ site }) => site ?? []);
  const had = await db.goals.bulkGet(goals.map(({ id }) => id));
  return goals.map((goal, index) =>
    sites.reduce<Goal | null>(
      (left, site) =>
        left && names(left, site) && !names(had[index], site) ? withoutSite(left, site) : left,
      goal,
    ),
  );
}

function names(goal: Goal | undefined, site: string): boolean {
  return goal?.terms.some(({ scope }) => scope.type === 'sites' && scope.sites.includes(site)) ?? false;
}

/** Tables of which what is about a kind of place goes with it. */
const OF_SURFACES: ReadonlySet<IdTable> = new Set(['checkins', 'offers', 'nudges', 'corrections']);

function isOfSurface({ site, surface, was, at = 0 }: About, erasure: Erasure): boolean {
  const isIt = erasure.surface !== undefined && [surface, was].includes(erasure.surface);
  return isIt && erasure.site === site && contains(erasure, at);
}

/** Whether time that was erased may be in what was measured by the terms. */
function isMeasured(terms: GoalTerms, { site }: Erasure): boolean {
  return site !== null && isAboutSite({ terms: [terms] }, site);
}

function isAbout(span: ForeignSpan, { site, surface }: Erasure): boolean {
  return (site === null || site === span.site) && (surface === undefined || surface === span.surface);
}

/** Rules of an erased site went with it; what has a day or an instant went where it lies within. */
function isErased({ site, at, day }: About, erasure: Erasure, starts: DayStarts): boolean {
  if (erasure.site !== null && erasure.site !== site) return false;
  if (day !== undefined) {
    const { from } = intervalOfDay(day, starts);
    return contains(erasure, from);
  }
  return at === undefined ? erasure.site !== null : contains(erasure, at);
}

/** On days that began before they were erased. */
function withoutSurfaces(share: Share, erasures: readonly Erasure[], starts: DayStarts): Share {
  const { from } = intervalOfDay(share.day, starts);
  let { ms, counts } = share;
  for (const erasure of erasures) {
    const { site, surface } = erasure;
    if (surface && site === share.site && contains(erasure, from))
      ({ ms, counts } = withoutSurface({ ms, counts }, surface));
  }
  return { ...share, ms, counts };
}
