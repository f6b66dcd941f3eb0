/** Reads from the spans what followed each nudge, shown or withheld, and keeps it: spans go after a while. */
import { readClassifier } from '../data/classifier.ts';
import type { Database } from '../data/database.ts';
import { spansWithin } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { JUDGED_AFTER_MS, judgeOutcome, UNSEEN } from '../domain/nudge-outcome.ts';
import type { Nudge } from '../domain/nudge.ts';

const DAY_MS = 24 * 3_600_000;

/** Judges what can be judged by now and was not; again and again, it changes nothing. */
export async function judgeNudges(db: Database, now: number): Promise<void> {
  const due = await unjudged(db.nudges.where('at').belowOrEqual(now - JUDGED_AFTER_MS));
  if (due.length === 0) return;
  const { keepSpansDays } = await readSettings(db);
  for (const nudge of due) {
    const isGone = nudge.at < now - keepSpansDays * DAY_MS;
    const outcome = isGone ? UNSEEN : await outcomeOf(db, nudge, now);
    if (outcome) await db.nudges.update(nudge.id, { outcome });
  }
}

/**
 * Something ends being seen: measuring is paused, a place is given up or erased. What follows the last nudges cannot be told then,
 * and silence must not be taken for leaving.
 */
export async function loseSight(db: Database, now: number): Promise<void> {
  const recent = await unjudged(db.nudges.where('at').above(now - JUDGED_AFTER_MS));
  for (const { id } of recent) await db.nudges.update(id, { outcome: UNSEEN });
}

function unjudged(nudges: ReturnType<Database['nudges']['toCollection']>): Promise<Nudge[]> {
  return nudges.filter(({ outcome, isConfirmed }) => outcome === null && isConfirmed).toArray();
}

async function outcomeOf(db: Database, { at }: Nudge, now: number) {
  const spans = await spansWithin(db, { from: at, to: at + JUDGED_AFTER_MS });
  return judgeOutcome(at, spans, now, await readClassifier(db, spans));
}
