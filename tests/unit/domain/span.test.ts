import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareObservations, cutOut, lengthMs, type Observation } from '../../../utils/domain/span.ts';

const intervals = fc.record({
  from: fc.integer({ min: 0, max: 60 }),
  to: fc.integer({ min: 0, max: 60 }),
});

describe('the order of observations', () => {
  const plain: Observation = {
    site: 'a.example',
    surface: 'page',
    activity: 'reading',
    attended: true,
    day: '2026-11-22',
  };

  // In words of its own: the properties of `settle` take the order as it is.
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['reading, attended, before a call behind', {}, { activity: 'talking', attended: false }],
    ['an unknown place, attended, before a feed that is none', {}, { surface: 'feed', attended: false }],
    ['talking before composing', { activity: 'talking' }, { activity: 'composing' }],
    ['composing before scrolling', { activity: 'composing' }, { activity: 'scrolling' }],
    ['scrolling before watching', { activity: 'scrolling' }, { activity: 'watching' }],
    ['watching before reading', { activity: 'watching' }, {}],
    ['watching a page before reading a feed', { activity: 'watching' }, { surface: 'feed' }],
    ['a feed before a page', { surface: 'feed' }, {}],
    ['a feed before a page of a later name', { surface: 'feed' }, { site: 'z.example' }],
    ['two surfaces by name', { surface: 'thread' }, { surface: 'feed', site: 'z.example' }],
    ['two sites by name', { site: 'b.example' }, { day: '2026-11-23' }],
    ['two days by name', { day: '2026-11-23' }, {}],
  ])('is %s', (_name, first, second) => {
    const [winner, loser] = [
      { ...plain, ...first },
      { ...plain, ...second },
    ];
    expect(compareObservations(winner, loser)).toBeGreaterThan(0);
    expect(compareObservations(loser, winner)).toBeLessThan(0);
    expect(compareObservations(winner, { ...winner })).toBe(0);
  });
});

describe('cutOut', () => {
  it('leaves exactly the instants of the interval that no hole covers', () => {
    fc.assert(
      fc.property(intervals, fc.array(intervals, { maxLength: 5 }), (interval, holes) => {
        const left = cutOut(interval, holes);
        for (let at = 0; at <= 60; at += 1) {
          const isIn = (each: { from: number; to: number }) => each.from <= at && at < each.to;
          expect(left.some(isIn)).toBe(isIn(interval) && !holes.some(isIn));
        }
      }),
    );
  });

  it('keeps what else the interval carries', () => {
    expect(cutOut({ from: 0, to: 9, site: 'a.example' }, [{ from: 3, to: 5 }])).toEqual([
      { from: 0, to: 3, site: 'a.example' },
      { from: 5, to: 9, site: 'a.example' },
    ]);
  });
});

describe('lengthMs', () => {
  it('is never negative', () => {
    expect(lengthMs({ from: 5, to: 9 })).toBe(4);
    expect(lengthMs({ from: 9, to: 5 })).toBe(0);
  });
});
