import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** The same tests in each browser; the two run side by side. */
function inBrowser(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: `e2e ${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      env: { QM_BROWSER: browser },
      testTimeout: 240_000,
      hookTimeout: 120_000,
      // Each file has a browser of its own; more than two at once would fight for the cores.
      maxWorkers: 2,
    },
  };
}

/** Ten thousand histories take seconds on a free machine, and more than vitest's five on a busy one. */
const testTimeout = 60_000;

/** Which suites there are; `tests/support/check.ts` says when each runs. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          testTimeout,
        },
      },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout } },
      ...(['chromium', 'firefox'] as const).map(inBrowser),
    ],
  },
});
