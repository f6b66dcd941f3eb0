import { classOf, hasSpoken, type BalanceClass } from '../domain/balance.ts';
import { addDays } from '../domain/day.ts';
import { seenDay, seenAt } from '../domain/person-rules.ts';
import type { Span } from '../domain/span.ts';
import { readLens } from './corrections.ts';
import type { Database } from './database.ts';

/** What each of some spans counts as, by the person's rules and by whether they spoke there that day or the day before. */
export async function readClassifier(
  db: Database,
  spans: readonly Span[],
): Promise<(span: Span) => BalanceClass> {
  const days = [...new Set(spans.map(({ day }) => day))];
  const wanted = [...new Set(days.flatMap((day) => [addDays(day, -1), day]))];
  const [lens, rows] = await Promise.all([readLens(db), db.days.bulkGet(wanted)]);
  const seen = new Map(rows.flatMap((row) => (row ? [[row.day, seenDay(row, lens)] as const] : [])));
  return (span) => {
    const { site, surface, activity } = seenAt(span, lens);
    return classOf(surface, activity, hasSpoken(site, seen.get(span.day), seen.get(addDays(span.day, -1))));
  };
}
