import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../utils/domain/day.ts';
import { dayByKey } from '../../../utils/domain/day-keys.ts';
import { periodOf } from '../../../utils/domain/period.ts';

const YEAR = { first: '2026-01-01', last: '2026-12-31', firstWeekday: 1, direction: 'ltr' } as const;
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

const day = fc.nat({ max: 364 }).map((count) => addDays('2026-01-01', count));
const calendar = fc.record({
  first: fc.constant(YEAR.first),
  last: fc.constant(YEAR.last),
  firstWeekday: fc.nat({ max: 6 }),
  direction: fc.constantFrom('ltr', 'rtl'),
});

describe('a key in a calendar', () => {
  it.each([
    ['ArrowLeft', '2026-03-03', '2026-03-02'],
    ['ArrowRight', '2026-03-31', '2026-04-01'],
    ['ArrowUp', '2026-03-03', '2026-02-24'],
    ['ArrowDown', '2026-03-03', '2026-03-10'],
    ['Home', '2026-03-05', '2026-03-02'],
    ['End', '2026-03-05', '2026-03-08'],
    ['PageUp', '2026-03-31', '2026-02-28'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageDown', '2026-12-05', '2026-12-31'],
    ['ArrowUp', '2026-01-05', '2026-01-01'],
    ['Enter', '2026-03-03', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayByKey(from, key, YEAR)).toBe(to);
  });

  it('always leads to a day of the calendar', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...KEYS), calendar, (from, key, within) => {
        const to = dayByKey(from, key, within) ?? '';
        expect(isDay(to) && to >= YEAR.first && to <= YEAR.last).toBe(true);
      }),
    );
  });

  it('goes the other way from right to left, and stays in its week with Home and End', () => {
    fc.assert(
      fc.property(day, calendar, (from, within) => {
        const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => ({ ...within, direction }));
        expect(ltr && dayByKey(from, 'ArrowLeft', ltr)).toBe(rtl && dayByKey(from, 'ArrowRight', rtl));
        const week = periodOf('week', from, within.firstWeekday);
        expect(dayByKey(from, 'Home', within)).toBe(week.first < YEAR.first ? YEAR.first : week.first);
        expect(dayByKey(from, 'End', within)).toBe(week.last > YEAR.last ? YEAR.last : week.last);
      }),
    );
  });
});
