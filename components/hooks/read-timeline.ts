import { readClassifier } from '../../utils/data/classifier.ts';
import { spansWithin } from '../../utils/data/ledger-store.ts';
import { readDayStarts, readSettings } from '../../utils/data/settings-store.ts';
import type { BalanceClass } from '../../utils/domain/balance.ts';
import { dayOf, intervalOfDay, startHourOf } from '../../utils/domain/day.ts';
import { hoursOfWeek, type HoursOfWeek } from '../../utils/domain/hours-of-week.ts';
import { pastRuns, type PastRun } from '../../utils/domain/past-runs.ts';
import { CONTIGUOUS_MS, RUN_HORIZON_MS, runRulesOf } from '../../utils/domain/run.ts';
import type { Interval, Span } from '../../utils/domain/span.ts';
import { database } from '../../utils/data/connection.ts';

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
  const settings = await readSettings(database);
  const { from, to } = intervalOfDay(day, settings.dayStarts);
  const around = { from: from - RUN_HORIZON_MS, to: to + RUN_HORIZON_MS };
  const spans = await spansWithin(database, around);
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

/** When in a week time was spent, and the hour at which days begin now. */
export interface HoursRead {
  readonly hours: HoursOfWeek;
  readonly startHour: number;
}

/** Reads it from the spans of some days. @param key the first and the last day, with a space between them */
export async function readHours(key: string): Promise<HoursRead> {
  const [first = '', last = ''] = key.split(' ');
  const spans = await database.spans.where('day').between(first, last, true, true).toArray();
  const starts = await readDayStarts(database);
  return {
    hours: hoursOfWeek(spans, await readClassifier(database, spans)),
    startHour: startHourOf(dayOf(Date.now(), starts), starts),
  };
}
