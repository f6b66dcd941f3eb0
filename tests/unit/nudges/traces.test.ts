import { describe, expect, it } from 'vitest';
import { BARS, isGood, tableOf } from '../../nudges/score-table.ts';
import { precisionOf, recallOf, scoreOf, total, truthOf } from '../../nudges/score.ts';
import { CLEAR, open, read, scroll, write } from '../../nudges/script.ts';
import { REDDIT } from '../../nudges/sites.ts';
import { FAMILIES, scriptsOf } from '../../nudges/traces.ts';

const scores = FAMILIES.map((family) => scoreOf(family.name, scriptsOf(family)));
const all = total(scores);

describe('nudges in the scripted traces of the research notes', () => {
  it('are judged in 21 traces and at least 200 variations, with much to judge', () => {
    expect(scores).toHaveLength(21);
    expect(all.traces).toBeGreaterThanOrEqual(BARS.traces);
    expect(all.shown).toBeGreaterThan(150);
    expect(all.longRuns).toBeGreaterThan(100);
  });

  it('come where they are allowed, and in time', () => {
    expect(precisionOf(all)).toBeGreaterThanOrEqual(BARS.precision);
    expect(recallOf(all)).toBeGreaterThanOrEqual(BARS.recall);
  });

  it.each(scores)('have no fault in: $name', ({ faults, forbidden }) => {
    expect(faults).toEqual([]);
    expect(forbidden).toBe(BARS.forbidden);
  });

  it('come to no page that nobody attends any more', () => {
    const steps = [open('a', REDDIT), scroll(1_194, 1), write(10), CLEAR, read(300)];
    const script = { family: '', name: '', seed: 1, startAt: 0, limitMinutes: 20, steps, answers: [] };
    expect(truthOf(script).judgements.map(({ reason }) => reason)).toEqual([null]);
  });

  it('never come while the person writes, talks or is with people', () => {
    expect(all.forbidden).toBe(BARS.forbidden);
  });
});

describe('the table of the traces', () => {
  const score = { name: 'one', traces: 200, shown: 20, allowed: 19, forbidden: 0, longRuns: 20, inTime: 19 };
  const good = { ...score, faults: ['one #3: a nudge at 1:02, fullscreen'] };

  it('misses a bar as soon as one number does', () => {
    expect(isGood(good)).toBe(true);
    expect(isGood({ ...good, traces: 199 })).toBe(false);
    expect(isGood({ ...good, allowed: 18 })).toBe(false);
    expect(isGood({ ...good, forbidden: 1 })).toBe(false);
    expect(isGood({ ...good, inTime: 18 })).toBe(false);
  });

  it('has a line for each trace, and names what was off', () => {
    const table = tableOf([good], good);
    expect(table).toMatch(/one +200 +20 +0\.950 +0 +20 +19 +0\.950/);
    expect(table).toContain('a nudge at 1:02, fullscreen');
  });
});
