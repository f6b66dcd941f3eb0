import {
  ALTERNATING_DECISIONS,
  isSameDecision,
  KEPT_DECISIONS,
  type KeptDecision,
} from '../domain/nudge-decision.ts';
import type { Database } from './database.ts';

/**
 * Keeps a decision that differs from those before, and forgets the oldest: reports come every few seconds.
 * @returns its number, or `null` where it says nothing new
 */
export async function keepDecision(db: Database, decision: KeptDecision): Promise<number | null> {
  const latestFirst = await db.decisions.orderBy('id').reverse().limit(ALTERNATING_DECISIONS).toArray();
  if (isSameDecision(decision, latestFirst)) return null;
  const id = await db.decisions.add(decision);
  await db.decisions
    .where('id')
    .belowOrEqual(id - KEPT_DECISIONS)
    .delete();
  return id;
}

/** The page did not show what it was to show. */
export async function noteNotShown(db: Database, id: number): Promise<void> {
  await db.decisions.update(id, { type: 'notShown' });
}
