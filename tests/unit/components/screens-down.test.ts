import { describe, expect, it } from 'vitest';
import { screensDown } from '../../../components/nudge/screens-down.ts';

const WINDOW = { top: 0, width: 1200, height: 800 };

describe('how many screens down a page is', () => {
  it.each([
    ['the window', [{ ...WINDOW, top: 32_100 }], 40],
    ['a column in a window that does not scroll', [WINDOW, { top: 6_000, width: 600, height: 600 }], 10],
    [
      'the larger of two that are scrolled',
      [WINDOW, { top: 9_000, width: 200, height: 300 }, { top: 6_000, width: 600, height: 600 }],
      10,
    ],
    ['half a screen more is one more', [{ ...WINDOW, top: 2_000 }], 3],
    ['less than three screens: not worth a word', [{ ...WINDOW, top: 1_999 }], null],
    ['nothing is scrolled', [WINDOW], null],
    ['a scroller without height', [{ top: 500, width: 600, height: 0 }], null],
    ['no scroller', [], null],
  ])('%s', (_name, scrollers, screens) => {
    expect(screensDown(scrollers)).toBe(screens);
  });
});
