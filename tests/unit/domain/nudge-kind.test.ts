import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUDGE_KINDS } from '../../../utils/domain/nudge-kinds.ts';
import { decideNudge } from '../../../utils/domain/nudge.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import {
  ALL,
  decide,
  fit,
  MINUTE_MS,
  runOf,
  shown,
  situationAfter,
  START,
} from '../../support/nudge-situations.ts';

describe('the kind of nudge', () => {
  it('keeps its kind while a run lasts and changes it with the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...NUDGE_KINDS), (from, before) => {
        const run = { ...runOf(40), from };
        const now = from + 40 * MINUTE_MS;
        const previous = { ...shown(0, 'keep'), at: from - 60 * MINUTE_MS, kind: before, day: 'before' };
        const next = decideNudge(situationAfter(40, { run, now, kinds: ALL, history: [previous] }));
        const earlier = { ...previous, at: from + 20 * MINUTE_MS };
        const same = decideNudge(situationAfter(40, { run, now, kinds: ALL, history: [previous, earlier] }));
        expect(next).toMatchObject({ type: 'show' });
        expect(next).not.toMatchObject({ kind: before });
        expect(same).toMatchObject({ type: 'show', kind: before });
      }),
    );
  });

  it('withholds one in five for the experiment, and treats it as if it had been shown', () => {
    const settings = { ...DEFAULT_SETTINGS, experimentOn: true };
    const decisions = Array.from({ length: 2_000 }, (_, index) => {
      const from = START + index * 7_777_777;
      const run = { ...runOf(25), from };
      return decideNudge(situationAfter(25, { run, now: from + 25 * MINUTE_MS, settings }));
    });
    const withheld = decisions.filter(({ type }) => type === 'withhold').length;
    expect(withheld).toBeGreaterThan(330);
    expect(withheld).toBeLessThan(470);
    const held = { ...shown(20, null), isWithheld: true };
    expect(decide(25, [held])).toBe('tooSoon');
    expect(decide(34, [held])).toBe('belowLimit');
    // It was not seen, so it was not ignored, and does not count among those of a day.
    expect(decide(70, [held, shown(35, 'ignored')])).toBe('mirror');
    expect(decide(35, [held], fit, { nudgesADay: 1 })).toBe('mirror');
  });
});
