import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOut, lengthMs } from '../../../utils/domain/span.ts';

const intervals = fc.record({
  from: fc.integer({ min: 0, max: 60 }),
  to: fc.integer({ min: 0, max: 60 }),
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
