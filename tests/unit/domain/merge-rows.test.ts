import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedAfter, isSame, preferred } from '../../../utils/domain/merge-rows.ts';

const row = fc.record({
  id: fc.constant('a'),
  at: fc.integer({ min: 0, max: 2 }),
  answer: fc.constantFrom(null, 'keep', 'leave'),
  changedAt: fc.constantFrom(0, 1, 2),
  endedDay: fc.constantFrom(null, '2026-11-21', '2026-11-22'),
});

describe('of two rows with one id', () => {
  it.each([
    ['the one that knows more', { at: 1, answer: 'leave' }, { at: 2, answer: null }],
    [
      'the one that was changed last, also where it says less,',
      { at: 1, answer: null, changedAt: 2 },
      { at: 2, answer: 'keep', changedAt: 1 },
    ],
    [
      'the one that was changed since changes are kept',
      { endedDay: '2026-11-20', changedAt: 1 },
      { endedDay: '2026-11-22' },
    ],
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

  it('a change comes after the one before it, also where the clock was set back', () => {
    expect([
      changedAfter(undefined, 5),
      changedAfter({}, 5),
      changedAfter({ changedAt: 3 }, 5),
      changedAfter({ changedAt: 9 }, 5),
    ]).toEqual([5, 5, 5, 10]);
  });

  it('none differs by the order of its keys', () => {
    expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
  });
});
