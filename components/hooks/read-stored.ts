import { database } from '../../utils/data/connection.ts';

/** One kind of what is stored. */
export interface StoredKind {
  readonly table: string;
  readonly rows: number;
  /** About how much it takes: as text, which is how it leaves. */
  readonly bytes: number;
  /** The last of them, as it is stored; `null` where there is none. */
  readonly sample: unknown;
}

/** All that is stored. */
export interface Stored {
  readonly kinds: readonly StoredKind[];
  /** Who contributed to it from elsewhere, with the number of its days and sites. */
  readonly sources: readonly { readonly source: string; readonly rows: number }[];
  /** What the browser says that all of it takes on the disk, with its own indexes; `null` where it does not say. */
  readonly diskBytes: number | null;
}

/** So many rows are measured; of larger tables the rest is taken to be like them. */
const MEASURED = 2_000;

/** Reads something of everything, so it is asked when the person wants to see it. */
export async function readStored(): Promise<Stored> {
  const kinds = await Promise.all(
    database.tables.map(async (table) => {
      // Forwards: backwards they would be read one by one.
      const [rows, some, sample] = await Promise.all([
        table.count(),
        table.limit(MEASURED).toArray(),
        table.toCollection().last(),
      ]);
      const bytes = new Blob([JSON.stringify(some)]).size;
      const all = some.length === 0 ? 0 : Math.round((bytes / some.length) * rows);
      return { table: table.name, rows, bytes: all, sample: (sample as unknown) ?? null };
    }),
  );
  const shares = await database.shares.toArray();
  const sources = [...Map.groupBy(shares, ({ source }) => source)];
  return {
    kinds: kinds.filter(({ rows }) => rows > 0),
    sources: sources.map(([source, rows]) => ({ source, rows: rows.length })),
    diskBytes: (await navigator.storage.estimate()).usage ?? null,
  };
}
