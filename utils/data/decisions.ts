import { isSameDecision, KEPT_DECISIONS, type KeptDecision } from '../domain/nudge-decision.ts';
import type { Database } from './database.ts';

/** Keeps a decision that differs from the one before, and forgets the oldest: reports come every few seconds. */
export async function keepDecision(db: Database, decision: KeptDecision): Promise<void> {
  if (isSameDecision(decision, await db.decisions.orderBy('id').last())) return;
  const id = await db.decisions.add(decision);
  await db.decisions
    .where('id')
    .belowOrEqual(id - KEPT_DECISIONS)
    .delete();
}
