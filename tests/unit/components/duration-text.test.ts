import { afterEach, describe, expect, it, vi } from 'vitest';
import { durationText, exactDurationText } from '../../../components/shared/duration-text.ts';

const MIN = 60_000;

/** A catalogue in which the two forms say what they were given. */
function speak(direction: 'ltr' | 'rtl'): void {
  const texts: Record<string, string> = {
    textDirection: direction,
    durationMinutes: '$1 m',
    durationHours: '$1 h $2',
  };
  const getMessage = (name: string, values: string[] = []) =>
    (texts[name] ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '');
  vi.stubGlobal('browser', { i18n: { getMessage } });
}

afterEach(() => vi.unstubAllGlobals());

describe('a duration', () => {
  it('stays together where texts run from right to left, and is bare elsewhere', () => {
    speak('rtl');
    expect([durationText(42 * MIN), exactDurationText(65)]).toEqual([
      '\u206842 m\u2069',
      '\u20681 h 05\u2069',
    ]);
    speak('ltr');
    expect([durationText(65 * MIN), exactDurationText(180)]).toEqual(['1 h 05', '3 h 00']);
  });
});
