import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMarked,
  isPast,
  newPractice,
  onClockSetBack,
  PRACTICE_STEPS,
  practiceAt,
  stepPractice,
  type Practice,
} from '../../../utils/domain/practice.ts';

const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const START = Date.UTC(2026, 10, 22, 20);
const MIN = 60_000;

const minutes = newPractice(ID, 'minutes', 30, START);
const pause = newPractice(ID, 'pause', 20, START);
const leftMin = (practice: Practice, at: number) => practiceAt(practice, START + at * MIN).leftMs / MIN;

/** A step or a wait; waits go back in time too. */
const act = fc.oneof(
  fc.record({ step: fc.constantFrom(...PRACTICE_STEPS) }),
  fc.record({ waitMs: fc.integer({ min: -90 * MIN, max: 90 * MIN }) }),
);
const history = fc.array(act, { maxLength: 30 });

function play(acts: readonly ({ step: (typeof PRACTICE_STEPS)[number] } | { waitMs: number })[]) {
  let now = START;
  let practice = minutes;
  for (const each of acts) {
    if ('waitMs' in each) now += each.waitMs;
    else practice = stepPractice(practice, each.step, now);
  }
  return { practice, now };
}

describe('a practice', () => {
  it('never has less than nothing left, nor more than the whole, whatever was done and whatever the clock says', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { practice, now } = play(acts);
        const { leftMs, partLeftMs, part, parts, isOver } = practiceAt(practice, now);
        expect(leftMs).toBeGreaterThanOrEqual(0);
        expect(leftMs).toBeLessThanOrEqual(practice.totalMs);
        expect(partLeftMs).toBeGreaterThanOrEqual(0);
        expect(partLeftMs).toBeLessThanOrEqual(leftMs);
        expect(part).toBeLessThan(parts);
        expect(isOver).toBe(leftMs === 0);
      }),
    );
  });

  it('loses as much as it ran, and nothing while it is held', () => {
    const run = fc.array(fc.record({ runMs: fc.nat(10 * MIN), heldMs: fc.nat(90 * MIN) }), { maxLength: 6 });
    fc.assert(
      fc.property(run, (stretches) => {
        let now = START;
        let practice = minutes;
        for (const { runMs, heldMs } of stretches) {
          practice = stepPractice(practice, 'hold', (now += runMs));
          practice = stepPractice(practice, 'resume', (now += heldMs));
        }
        const ranMs = stretches.reduce((sum, { runMs }) => sum + runMs, 0);
        expect(practiceAt(practice, now).leftMs).toBe(Math.max(0, 30 * MIN - ranMs));
      }),
    );
  });

  it('keeps what is left when the clock is set back, running or held', () => {
    const setBack = fc.record({ afterMs: fc.nat(29 * MIN), byMs: fc.nat(600 * MIN), isHeld: fc.boolean() });
    fc.assert(
      fc.property(setBack, ({ afterMs, byMs, isHeld }) => {
        const now = START + afterMs;
        const before = isHeld ? stepPractice(minutes, 'hold', now) : minutes;
        const after = onClockSetBack(before, byMs);
        const { leftMs } = practiceAt(before, now);
        expect(practiceAt(after, now - byMs).leftMs).toBe(leftMs);
        const resumed = stepPractice(after, 'resume', now - byMs + MIN);
        expect(practiceAt(resumed, now - byMs + MIN).leftMs).toBe(isHeld ? leftMs : leftMs - MIN);
      }),
    );
  });

  it('is held once, however often that is said', () => {
    const held = stepPractice(minutes, 'hold', START + 2 * MIN);
    expect(stepPractice(held, 'hold', START + 9 * MIN)).toEqual(held);
    expect(stepPractice(minutes, 'resume', START + 9 * MIN)).toEqual(minutes);
  });

  it('has three parts of ten minutes, or one', () => {
    const parts = [0, 9.9, 10, 19.9, 20, 29.9, 30, 500].map(
      (at) => practiceAt(minutes, START + at * MIN).part,
    );
    expect(parts).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
    expect(practiceAt(minutes, START + 12 * MIN).partLeftMs).toBe(8 * MIN);
    expect(practiceAt(pause, START + 15 * MIN)).toMatchObject({ part: 0, parts: 1, leftMs: 5 * MIN });
    expect(practiceAt(pause, START + 15 * MIN).endsAt).toBe(START + 20 * MIN);
  });

  it('passes over the rest of a part, and ends with the last', () => {
    const second = stepPractice(minutes, 'next', START + 3 * MIN);
    expect(leftMin(second, 3)).toBe(20);
    const third = stepPractice(second, 'next', START + 4 * MIN);
    expect(leftMin(third, 4)).toBe(10);
    const over = stepPractice(third, 'next', START + 5 * MIN);
    expect(practiceAt(over, START + 5 * MIN)).toMatchObject({ isOver: true, part: 2 });
    expect(over.isSeen).toBe(true);
  });

  it('is over once ended, also while held, also when the clock is set back afterwards', () => {
    const ended = stepPractice(stepPractice(minutes, 'hold', START + 2 * MIN), 'end', START + 3 * MIN);
    const whileRunning = stepPractice(minutes, 'end', START + 3 * MIN);
    const seen = stepPractice(minutes, 'see', START + 31 * MIN);
    for (const at of [-500, 0, 3, 90])
      expect([ended, whileRunning, seen].map((each) => leftMin(each, at))).toEqual([0, 0, 0]);
    expect(practiceAt(ended, START + 3 * MIN)).toMatchObject({ isOver: true, isHeld: false });
    expect(stepPractice(ended, 'resume', START + 4 * MIN)).toEqual(ended);
  });

  it('is past an hour after its end, and not while it is held', () => {
    expect(isPast(minutes, START + 90 * MIN)).toBe(false);
    expect(isPast(minutes, START + 91 * MIN)).toBe(true);
    const held = stepPractice(minutes, 'hold', START + 2 * MIN);
    expect(isPast(held, START + 500 * MIN)).toBe(false);
    expect(isPast(stepPractice(held, 'resume', START + 500 * MIN), START + 530 * MIN)).toBe(false);
  });

  it('is marked on the toolbar when a pause is over and nobody has seen it', () => {
    expect(isMarked(null, START)).toBe(false);
    expect(isMarked(pause, START + 19 * MIN)).toBe(false);
    expect(isMarked(pause, START + 20 * MIN)).toBe(true);
    expect(isMarked(minutes, START + 30 * MIN)).toBe(false);
    expect(isMarked(stepPractice(pause, 'see', START + 19 * MIN), START + 20 * MIN)).toBe(true);
    expect(isMarked(stepPractice(pause, 'see', START + 20 * MIN), START + 20 * MIN)).toBe(false);
  });
});
