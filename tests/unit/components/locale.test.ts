import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { datedText, dayClockText, dayTextAmong, longDayText } from '../../../components/shared/locale.ts';

beforeEach(() =>
  vi.stubGlobal('browser', { i18n: { getMessage: () => 'en-GB', getUILanguage: () => 'en-GB' } }),
);
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['2026-01-01', '2026-12-31', 'Mon 23 Feb'],
  ['2020-12-28', '2026-12-31', '23 Feb 2026'],
])('a day has its year among those from %s to %s where it needs one', (first, last, text) => {
  expect(dayTextAmong({ first, last }, '2026-02-23')).toBe(text);
});

it.each([
  [2026, 'Sunday 22 November', 'Sun 22 Nov', '22 Nov, 15:40'],
  [2027, 'Sunday, 22 November 2026', '22 Nov 2026', '22 Nov 2026, 15:40'],
])('a day has its year in %i where that is another', (year, long, dated, clock) => {
  vi.useFakeTimers({ now: new Date(year, 5, 1) });
  const day = '2026-11-22';
  const texts = [longDayText(day), datedText(day), dayClockText(new Date(`${day}T15:40:00`).getTime())];
  expect(texts).toEqual([long, dated, clock]);
  vi.useRealTimers();
});
