import 'fake-indexeddb/auto';
import { Database } from '../../utils/data/database.ts';
import { sitesByDay, type DayTotals } from '../../utils/domain/day-totals.ts';

let opened = 0;

/** An empty database of its own, in memory. */
export function freshDatabase(): Database {
  opened += 1;
  return new Database(`test-${opened}`);
}

/** The day totals that the stored spans come to, oldest first; an oracle for the stored ones. */
export async function daysFromSpans(db: Database): Promise<DayTotals['sites'][]> {
  const days = [...sitesByDay(await db.spans.toArray())];
  return days.toSorted(([left], [right]) => left.localeCompare(right)).map(([, sites]) => sites);
}
