import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../utils/domain/day.ts';
import { ended, paused, resumed, withTerms } from '../../../utils/domain/goal-edits.ts';
import { preferred } from '../../../utils/domain/merge-rows.ts';
import { judgeUnit, termsOn, unitOf, type Goal, type GoalTerms } from '../../../utils/domain/goals.ts';

const MINUTE_MS = 60_000;

/** What a person does with a goal, day after day. */
type Act =
  | { readonly type: 'save'; readonly terms: Omit<GoalTerms, 'sinceDay'> }
  | { readonly type: 'paused' | 'resumed' | 'ended' };

const FIRST = '2026-12-07';
const DAYS = 60;
const days = Array.from({ length: DAYS }, (_, index) => addDays(FIRST, index));

const someTerms = fc.record({
  direction: fc.constantFrom('atMost', 'atLeast'),
  minutes: fc.integer({ min: 1, max: 90 }),
  period: fc.constantFrom('day', 'week'),
  measure: fc.constantFrom('passive', 'reciprocal', 'everything'),
  scope: fc.constant({ type: 'all' } as const),
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  hours: fc.constant(null),
}) satisfies fc.Arbitrary<Omit<GoalTerms, 'sinceDay'>>;

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: someTerms.map((terms) => ({ type: 'save', terms }) as const) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ type: 'paused' }, { type: 'resumed' }, { type: 'ended' }) },
);

/** Acts by day; the goal is made with the first. */
const life = fc.record({
  first: someTerms,
  acts: fc.array(fc.tuple(fc.integer({ min: 0, max: DAYS - 1 }), act), { maxLength: 12 }),
  minutes: fc.array(fc.nat(40), { minLength: DAYS, maxLength: DAYS }),
  firstWeekday: fc.integer({ min: 0, max: 6 }),
});

const TURNS = { paused, resumed, ended };

function perform(goal: Goal, what: Act, day: string): Goal {
  return what.type === 'save' ? withTerms(goal, 'g', what.terms, day) : TURNS[what.type](goal, day);
}

/** What held at the end of each day, written down day by day as it happened. */
function diary(first: Act, acts: readonly (readonly [number, Act])[]) {
  let terms: Omit<GoalTerms, 'sinceDay'> | null = null;
  let rests = false;
  let isOver = false;
  return days.map((_, index) => {
    for (const each of index === 0 ? [first] : []) if (each.type === 'save') terms = each.terms;
    for (const [, each] of acts.filter(([at]) => at === index)) {
      if (each.type === 'save') terms = each.terms;
      if (each.type === 'paused' && !isOver) rests = true;
      if (each.type === 'ended') isOver = true;
      if (each.type === 'resumed') [rests, isOver] = [false, false];
    }
    return rests || isOver ? null : terms;
  });
}

describe('a goal that is edited, paused and ended', () => {
  it('judges each day by what held at its end, and each week by what held last in it: as a diary would', () => {
    fc.assert(
      fc.property(life, ({ first, acts, minutes, firstWeekday }) => {
        const inOrder = acts.toSorted(([left], [right]) => left - right);
        const goal = inOrder.reduce(
          (before, [at, what]) => perform(before, what, days[at] ?? ''),
          withTerms(null, 'g', first, FIRST),
        );
        const held = diary({ type: 'save', terms: first }, inOrder);
        const ms = (day: string) => (minutes[days.indexOf(day)] ?? 0) * MINUTE_MS;
        const today = days.at(-1) ?? '';
        for (const [index, day] of days.entries()) {
          const own = held[index] ?? null;
          const unit = unitOf(goal, day, firstWeekday, today);
          const judged = unit && judgeUnit(goal, unit, (_terms, each) => ms(each));
          // The week around the day, by walking to its ends.
          let from = index;
          while (weekdayOf(addDays(FIRST, from)) !== firstWeekday) from -= 1;
          const span = own?.period === 'week' ? Array.from({ length: 7 }, (_, more) => from + more) : [index];
          const inForce = span.filter((at) => held[at]?.period === own?.period);
          const last = held[inForce.at(-1) ?? -1];
          const counted = inForce.filter((at) => last?.weekdays.includes(weekdayOf(addDays(FIRST, at))));
          if (!own || !last || counted.length === 0) {
            expect(judged).toBeNull();
            continue;
          }
          const sum = counted.reduce((total, at) => total + (minutes[at] ?? 0), 0);
          const isDone = last.direction === 'atMost' ? sum <= last.minutes : sum >= last.minutes;
          expect(judged?.ms).toBe(sum * MINUTE_MS);
          expect(['within', 'met'].includes(judged?.state ?? '')).toBe(isDone);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves every day before the change as it was judged', () => {
    fc.assert(
      fc.property(life, act, fc.integer({ min: 1, max: DAYS - 1 }), (lived, change, at) => {
        const { first, acts } = lived;
        const before = acts
          .filter(([index]) => index <= at)
          .toSorted(([left], [right]) => left - right)
          .reduce(
            (goal, [index, what]) => perform(goal, what, days[index] ?? ''),
            withTerms(null, 'g', first, FIRST),
          );
        const after = perform(before, change, days[at] ?? '');
        for (const day of days.slice(0, at)) {
          expect(termsOn(after, day)).toEqual(termsOn(before, day));
        }
      }),
    );
  });

  it('keeps one set of terms a day, in order, and rests that do not overlap, also where days come again', () => {
    fc.assert(
      fc.property(someTerms, fc.array(fc.tuple(fc.nat(3), act), { maxLength: 12 }), (first, acts) => {
        const goal = acts.reduce(
          (before, [at, what]) => perform(before, what, days[at] ?? ''),
          withTerms(null, 'g', first, FIRST),
        );
        const since = goal.terms.map(({ sinceDay }) => sinceDay);
        expect(since).toEqual([...new Set(since)].toSorted());
        for (const [index, { fromDay, toDay }] of goal.pauses.entries()) {
          const next = goal.pauses[index + 1];
          if (next) expect(toDay !== null && toDay <= next.fromDay && fromDay < next.fromDay).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not taken back by a file from before its last change', () => {
    fc.assert(
      fc.property(life, act, ({ first, acts }, change) => {
        const older = acts
          .toSorted(([left], [right]) => left - right)
          .reduce(
            (goal, [at, what]) => perform(goal, what, days[at] ?? ''),
            withTerms(null, 'g', first, FIRST),
          );
        const newer = perform(older, change, addDays(FIRST, DAYS));
        expect(preferred(older, newer)).toEqual(newer);
        expect(preferred(newer, older)).toEqual(newer);
      }),
    );
  });
});
