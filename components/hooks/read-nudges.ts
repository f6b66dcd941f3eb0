import { readClassifier } from '../../utils/data/classifier.ts';
import type { StoredDecision } from '../../utils/data/database.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { mayOfferLimit, suggestLimit, type LimitSuggestion } from '../../utils/domain/limit-suggestion.ts';
import type { Nudge } from '../../utils/domain/nudge.ts';
import { pastRuns } from '../../utils/domain/past-runs.ts';
import type { QuietRule } from '../../utils/domain/quiet-rules.ts';
import { runRulesOf } from '../../utils/domain/run.ts';
import { database } from '../../utils/data/connection.ts';

const DAY_MS = 24 * 3_600_000;
/** Runs of the last two weeks say what a run usually is. */
const RUNS_DAYS = 14;
const REPORT_DAYS = 90;

/** What the options page shows of nudges, but for what became of them. */
export interface Nudges {
  /** The latest first. */
  readonly decisions: readonly StoredDecision[];
  readonly quietRules: readonly QuietRule[];
  /** A limit from the person's own runs, where one may be offered now. */
  readonly suggestion: LimitSuggestion | null;
}

/** What became of nudges. */
export interface NudgeOutcomes {
  /** Of the last 90 days. */
  readonly nudges: readonly Nudge[];
  /** Every one that was part of the experiment. */
  readonly drawn: readonly Nudge[];
}

/** Reads all nudges there ever were, so it is asked when the person wants to see them. */
export async function readOutcomes(): Promise<NudgeOutcomes> {
  const nudges = await database.nudges.toArray();
  const since = Date.now() - REPORT_DAYS * DAY_MS;
  return { nudges: nudges.filter(({ at }) => at > since), drawn: nudges.filter(({ isDrawn }) => isDrawn) };
}

/** Reads why nudges came or not, and what the person said of them. */
export async function readNudges(): Promise<Nudges> {
  return {
    decisions: (await database.decisions.toArray()).toReversed(),
    quietRules: await database.quietRules.toArray(),
    suggestion: await readSuggestion(Date.now()),
  };
}

async function readSuggestion(now: number): Promise<LimitSuggestion | null> {
  const settings = await readSettings(database);
  if (!mayOfferLimit(settings, now)) return null;
  const spans = await database.spans
    .where('from')
    .above(now - RUNS_DAYS * DAY_MS)
    .toArray();
  const classify = await readClassifier(database, spans);
  return suggestLimit(pastRuns(spans, now, classify, runRulesOf(settings)), settings);
}
