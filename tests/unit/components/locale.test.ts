import { afterEach, expect, it, vi } from 'vitest';
import { dayTextAmong } from '../../../components/shared/locale.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['2026-01-01', '2026-12-31', 'Mon 23 Feb'],
  ['2020-12-28', '2026-12-31', '23 Feb 2026'],
])('a day has its year among those from %s to %s where it needs one', (first, last, text) => {
  vi.stubGlobal('browser', { i18n: { getMessage: () => 'en-GB', getUILanguage: () => 'en-GB' } });
  expect(dayTextAmong({ first, last }, '2026-02-23')).toBe(text);
});
