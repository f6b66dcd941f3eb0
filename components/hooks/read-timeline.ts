import { readClassifier } from '../../utils/data/classifier.ts';
import { spansWithin } from '../../utils/data/ledger-store.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import type { BalanceClass } from '../../utils/domain/balance.ts';
import { intervalOfDay } from '../../utils/domain/day.ts';
import { hoursOfWeek, type HoursOfWeek } from '../../utils/domain/hours-of-week.ts';
import { pastRuns, type PastRun } from '../../utils/domain/past-runs.ts';
import { CONTIGUOUS_MS, RUN_HORIZON_MS, runRulesOf } from '../../utils/domain/run.ts';
import type { Interval, Span } from '../../utils/domain/span.ts';
import { database } from './database.ts';

/** A stretch of one class. */
export interface Stroke extends Interval {
  readonly kind: BalanceClass;
}

/** One day as it went. */
export interface Timeline extends Interval {
  readonly day: string;
  /** In order; neighbours of one class are one stroke. */
  readonly strokes: readonly Stroke[];
  /** Those that began on the day, in order. */
  readonly runs: readonly PastRun[];
}

/** Reads one day's spans, and so much around it that a run over midnight is one. */
export async function readTimeline(day: string): Promise<Timeline> {
  const { from, to } = intervalOfDay(day);
  const around = { from: from - RUN_HORIZON_MS, to: to + RUN_HORIZON_MS };
  const [spans, settings] = await Promise.all([spansWithin(database, around), readSettings(database)]);
  const classify = await readClassifier(database, spans);
  const runs = pastRuns(spans, Date.now(), classify, runRulesOf(settings));
  return {
    day,
    from,
    to,
    strokes: strokesOf(
      spans.filter((span) => span.day === day),
      classify,
    ),
    runs: runs.filter((run) => run.day === day),
  };
}

function strokesOf(spans: readonly Span[], classify: (span: Span) => BalanceClass): Stroke[] {
  const strokes: Stroke[] = [];
  for (const span of spans) {
    const kind = classify(span);
    const last = strokes.at(-1);
    const goesOn = last?.kind === kind && span.from - last.to <= CONTIGUOUS_MS;
    if (last && goesOn) strokes[strokes.length - 1] = { ...last, to: span.to };
    else strokes.push({ kind, from: span.from, to: span.to });
  }
  return strokes;
}

/** Reads when in a week time was spent. @param key the first and the last day, with a space between them */
export async function readHours(key: string): Promise<HoursOfWeek> {
  const [first = '', last = ''] = key.split(' ');
  const within = { from: intervalOfDay(first).from, to: intervalOfDay(last).to };
  const spans = await database.spans.where('from').between(within.from, within.to, true, false).toArray();
  return hoursOfWeek(spans, await readClassifier(database, spans));
}
