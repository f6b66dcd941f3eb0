import type { Contact } from '../domain/contact.ts';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import { canonical, isSame, preferred } from '../domain/merge-rows.ts';
import { KEPT_DECISIONS, type KeptDecision } from '../domain/nudge-decision.ts';
import { followContacts } from './contacts.ts';
import type { Database, StoredCorrection } from './database.ts';
import { ID_TABLES, type IdTable, type ImportFile } from './import-file.ts';
import { unitedCorrection } from './unite-corrections.ts';

type Rows = ImportFile['rows'];
/** No row of a file is later. */
const LAST_DAY = '9999-12-31';

/** What the merge of the tables whose rows have ids would store. */
export interface RowPlan {
  readonly put: Rows;
  readonly added: Readonly<Record<IdTable, number>>;
  readonly changed: Readonly<Record<IdTable, number>>;
  /** With whom contact was that changes. */
  readonly wereMet: readonly string[];
}

/** The rows with what corrections moved of this installation's own time as it is kept here: without a source. */
function withOwnMoves(rows: Rows, installation: string): Rows {
  // Of that table's type, as the schemas read them.
  const corrections = (rows.corrections as readonly StoredCorrection[]).map(({ moved, ...said }) => ({
    ...said,
    moved: moved.map(({ source, ...change }) =>
      source === undefined || source === installation ? change : { ...change, source },
    ),
  }));
  return { ...rows, corrections };
}

/** Rows of that table, as the schemas read them. */
function united(left: object, right: object) {
  return unitedCorrection(left as StoredCorrection, right as StoredCorrection);
}

/** Of two rows of the same id that differ, the one that is preferred stays; of a correction, what either knows. */
export async function planRows(db: Database, read: Rows, installation: string): Promise<RowPlan> {
  const incoming = withOwnMoves(read, installation);
  const each = await Promise.all(
    ID_TABLES.map(async (table) => {
      const rows = incoming[table];
      const had: ({ readonly id: string } | undefined)[] = await db
        .table(table)
        .bulkGet(rows.map(({ id }) => id));
      const added = rows.filter((_row, index) => had[index] === undefined);
      const changed = rows.flatMap((row, index) => {
        const before = had[index];
        if (!before || isSame(before, row)) return [];
        const after = table === 'corrections' ? united(before, row) : preferred(before, row);
        return isSame(after, before) ? [] : [after];
      });
      return [table, { put: [...added, ...changed], added: added.length, changed: changed.length }] as const;
    }),
  );
  const pick = <Key extends 'put' | 'added' | 'changed'>(key: Key) =>
    Object.fromEntries(each.map(([table, plan]) => [table, plan[key]]));
  // Made of all the tables just above.
  const plan = { put: pick('put'), added: pick('added'), changed: pick('changed') } as unknown as RowPlan;
  const contacts = await db.contacts.bulkGet(plan.put.contacts.map(({ id }) => id));
  return { ...plan, wereMet: contacts.flatMap((contact) => contact?.personId ?? []) };
}

/** What goals with hours measured, where it is not known yet or the file's word is preferred. */
export async function planGoalDays(db: Database, incoming: readonly KeptGoalDay[]): Promise<KeptGoalDay[]> {
  const had = await db.goalDays.bulkGet(incoming.map(({ goal, day }): [string, string] => [goal, day]));
  return incoming.filter((row, index) => {
    const before = had[index];
    return before === undefined || !isSame(before, preferred(before, row));
  });
}

/** The latest decisions of both, in order; they are known by all they say, since their numbers are this database's own. */
export async function planDecisions(
  db: Database,
  incoming: readonly KeptDecision[],
): Promise<{ readonly all: readonly KeptDecision[]; readonly added: number }> {
  const had = (await db.decisions.toArray()).map(({ id: _id, ...decision }) => decision);
  const known = new Set(had.map(canonical));
  const all = [...had, ...incoming.filter((decision) => !known.has(canonical(decision)))]
    .toSorted((left, right) => left.at - right.at || (canonical(left) < canonical(right) ? -1 : 1))
    .slice(-KEPT_DECISIONS);
  return { all, added: all.filter((decision) => !known.has(canonical(decision))).length };
}

/** When the last contact with someone was, is kept with them; contacts of both files say it now. */
export async function followMet(db: Database, { put, wereMet }: RowPlan): Promise<void> {
  // Of that table's type: `planRows` keeps rows as the schemas read them.
  const contacts = put.contacts as readonly Contact[];
  const met = [...wereMet, ...put.people.map(({ id }) => id), ...contacts.map(({ personId }) => personId)];
  for (const id of new Set(met)) if (id !== null) await followContacts(db, id, LAST_DAY);
}
