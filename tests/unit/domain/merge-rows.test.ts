import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, preferred } from '../../../utils/domain/merge-rows.ts';

const row = fc.record({
  id: fc.constant('a'),
  at: fc.integer({ min: 0, max: 2 }),
  answer: fc.constantFrom(null, 'keep', 'leave'),
});

describe('of two rows with one id', () => {
  it.each([
    ['the one that knows more', { at: 1, answer: 'leave' }, { at: 2, answer: null }],
    ['the later one', { at: 2, answer: 'keep' }, { at: 1, answer: 'leave' }],
  ])('%s stays', (_name, stays, goes) => {
    expect([preferred(stays, goes), preferred(goes, stays)]).toEqual([stays, stays]);
  });

  it('the same stays in whichever order rows meet', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(preferred(a, a)).toEqual(a);
        expect(preferred(a, b)).toEqual(preferred(b, a));
        expect(preferred(preferred(a, b), c)).toEqual(preferred(a, preferred(b, c)));
      }),
    );
  });

  it('none differs by the order of its keys', () => {
    expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
  });
});
