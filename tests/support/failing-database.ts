import type { DBCore, DBCoreTable } from 'dexie';
import type { Database } from '../../utils/data/database.ts';

/** Breaks a database at one of its operations, as a killed worker or a full disk does. */
export interface Saboteur {
  /** Lets the n-th operation from now fail, counted from 1; 0 for none. */
  failAt(operation: number): void;
}

/** Watches every operation that reaches the storage. Call it before the database is opened. */
export function sabotage(db: Database): Saboteur {
  let wanted = 0;
  let count = 0;
  const step = () => {
    count += 1;
    if (count === wanted) throw new Error(`operation ${count} fails`);
  };
  const watched = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: async (request) => (step(), table.mutate(request)),
    get: async (request) => (step(), table.get(request)),
    getMany: async (request) => (step(), table.getMany(request)),
    query: async (request) => (step(), table.query(request)),
    openCursor: async (request) => (step(), table.openCursor(request)),
    count: async (request) => (step(), table.count(request)),
  });
  db.use({
    stack: 'dbcore',
    name: 'sabotage',
    create: (core: DBCore): DBCore => ({ ...core, table: (name) => watched(core.table(name)) }),
  });
  return {
    failAt(operation) {
      wanted = operation;
      count = 0;
    },
  };
}
