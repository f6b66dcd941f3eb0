/** Reads from the spans what followed each nudge, shown or withheld, and keeps it: spans go after a while. */
import { readClassifier } from '../data/classifier.ts';
import type { Database } from '../data/database.ts';
import { spansWithin } from '../data/ledger-store.ts';
import { JUDGED_AFTER_MS, judgeOutcome } from '../domain/nudge-outcome.ts';

/** Judges what can be judged by now and was not; again and again, it changes nothing. */
export async function judgeNudges(db: Database, now: number): Promise<void> {
  const due = db.nudges.where('at').belowOrEqual(now - JUDGED_AFTER_MS);
  for (const nudge of await due.filter(({ outcome }) => outcome === null).toArray()) {
    const spans = await spansWithin(db, { from: nudge.at, to: nudge.at + JUDGED_AFTER_MS });
    const outcome = judgeOutcome(nudge.at, spans, now, await readClassifier(db, spans));
    if (outcome) await db.nudges.update(nudge.id, { outcome });
  }
}
