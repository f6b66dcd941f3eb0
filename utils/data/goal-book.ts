/** Reads what goals are judged by. Pages and the background judge alike, because they read alike. */
import { addDays, intervalOfDay, type DayStarts } from '../domain/day.ts';
import { measureOf, type GoalFacts, type KeptGoalDay } from '../domain/goal-measure.ts';
import {
  judgeUnit,
  unitOf,
  type Goal,
  type GoalProgress,
  type GoalUnit,
  type Measure,
} from '../domain/goals.ts';
import { periodOf, type Days } from '../domain/period.ts';
import { seenDay, seenAt } from '../domain/person-rules.ts';
import type { Span } from '../domain/span.ts';
import { readLens } from './corrections.ts';
import type { Database } from './database.ts';

/** The goals, and what some days measure for each; `null` for one that is not saved yet. */
export interface GoalBook {
  readonly goals: readonly Goal[];
  readonly measureFor: (goal: string | null) => Measure;
}

/** Reads the days from the first to the last. Spans are read where a goal has hours, or they are asked for. */
export async function readGoalBook(
  db: Database,
  goals: readonly Goal[],
  { first, last }: Days,
  withHours = false,
): Promise<GoalBook> {
  const needsSpans = withHours || goals.some(hasHours);
  const [lens, rows, spans, kept] = await Promise.all([
    readLens(db),
    db.days.where('day').between(addDays(first, -1), last, true, true).toArray(),
    needsSpans ? db.spans.where('day').between(first, last, true, true).toArray() : [],
    needsSpans ? db.goalDays.where('day').between(first, last, true, true).toArray() : [],
  ]);
  const facts: GoalFacts = {
    lens,
    kept,
    rows: new Map(rows.map((row) => [row.day, seenDay(row, lens)])),
    spans: byDay(spans.map((span) => seenAt(span, lens))),
  };
  return { goals, measureFor: (goal) => measureOf(facts, goal) };
}

function hasHours({ terms }: Goal): boolean {
  return terms.some(({ hours }) => hours !== null);
}

function byDay(spans: readonly Span[]): Map<string, Span[]> {
  const days = new Map<string, Span[]>();
  for (const span of spans) {
    const day = days.get(span.day);
    if (day) day.push(span);
    else days.set(span.day, [span]);
  }
  return days;
}

/** A goal that holds today or this week. */
export interface GoalToday {
  readonly goal: Goal;
  readonly unit: GoalUnit;
  readonly progress: GoalProgress;
}

/** How the goals that hold today stand. @param wanted which goals to look at */
export async function readGoalsToday(
  db: Database,
  today: string,
  firstWeekday: number,
  wanted: (goal: Goal) => boolean = () => true,
): Promise<GoalToday[]> {
  const units = (await db.goals.toArray()).filter(wanted).flatMap((goal) => {
    const unit = unitOf(goal, today, firstWeekday, today);
    return unit ? [{ goal, unit }] : [];
  });
  if (units.length === 0) return [];
  const isWeek = units.some(({ unit }) => unit.terms.period === 'week');
  const { first } = isWeek ? periodOf('week', today, firstWeekday) : { first: today };
  const judged = units.map(({ goal }) => goal);
  const { measureFor } = await readGoalBook(db, judged, { first, last: today });
  return units.flatMap(({ goal, unit }) => {
    const progress = judgeUnit(goal, unit, measureFor(goal.id));
    return progress ? [{ goal, unit, progress }] : [];
  });
}

/** Keeps what goals with hours measured on days whose spans begin before the instant, because those go. */
export function keepGoalDays(
  db: Database,
  before: number,
  firstWeekday: number,
  today: string,
  starts: DayStarts,
): Promise<void> {
  return db.transaction('rw', [db.goals, db.goalDays, db.spans, db.days, db.rules], async () => {
    const goals = (await db.goals.toArray()).filter(hasHours);
    const oldest = await db.spans.orderBy('from').first();
    if (goals.length === 0 || !oldest || oldest.from >= before) return;
    const first = oldest.day;
    let last = first;
    while (intervalOfDay(addDays(last, 1), starts).from < before) last = addDays(last, 1);
    const { measureFor } = await readGoalBook(db, goals, { first, last });
    const keys = await db.goalDays.where('day').between(first, last, true, true).primaryKeys();
    const known = new Set(keys.map(([goal, day]) => `${goal} ${day}`));
    const days: KeptGoalDay[] = [];
    for (let day = first; day <= last; day = addDays(day, 1))
      for (const goal of goals.filter(({ id }) => !known.has(`${id} ${day}`))) {
        const terms = unitOf(goal, day, firstWeekday, today)?.terms;
        const ms = terms?.hours ? measureFor(goal.id)(terms, day) : null;
        if (terms && ms !== null) days.push({ goal: goal.id, day, terms, ms });
      }
    await db.goalDays.bulkPut(days);
  });
}
