import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredHistory } from '../support/answer-histories.ts';
import { seriousFindings } from '../support/axe.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { goalOf } from '../support/goals.ts';
import { command, exists, openOptions, openPopup, press } from '../support/product-pages.ts';
import { browserUnderTest, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const SAM = {
  id: '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a02',
  name: 'Sam',
  what: 'Call',
  kind: 'conversation',
  rhythmDays: 7,
  ways: [{ name: '', href: 'tel:+4930123' }],
};

let product: Product;

/** What cannot be reached with Tab although it can be clicked. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[onclick], [role=button], label[for], summary, a, button, input, select',
      ),
    ]
      .filter(
        (each) => each.matches('[role=button], a:not([href]), [tabindex="-1"]') && !each.matches('button'),
      )
      .map((each) => each.outerHTML.slice(0, 80)),
  );
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  const page = await product.session.newPage('https://www.reddit.com/');
  await scrollFor(page, 2_000);
  await putRows(product.session, {
    goals: [goalOf(), goalOf({ period: 'week' }, { id: 'w', endedDay: '2026-11-20' })],
    checkins: answeredHistory(90, { shares: [4, 3, 2], level: (place) => place }, 1),
  });
});
afterAll(() => product.close());

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  const dress = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const isChromium = browserUnderTest() === 'chromium';

  // The Firefox driver cannot emulate colours; its light ones are checked there.
  it.runIf(isChromium || scheme === 'light')('every page is free of serious findings', async () => {
    const { session } = product;
    const popup = await openPopup(session);
    await press(popup, '#open-check-in');
    await press(popup, '.counted summary');
    await press(popup, '[data-action="correct"]');
    const options = await openOptions(session);
    await press(options, '.counted summary');
    await press(options, '#sites-of-day [data-action="correct"]');
    await press(options, '[name=period][value=month]');
    await waitUntil(() => exists(options, '#month'), { describe: 'the month' });
    await press(options, '#add-address');
    await press(options, '#add-goal');
    await waitUntil(() => exists(options, '.goal-days'), { describe: 'the history of a goal' });
    await command(options, { type: 'savePerson', person: SAM });
    await press(options, '#add-person');
    await waitUntil(() => exists(options, '#goal-form'), { describe: 'the form for a goal' });
    await waitUntil(() => exists(options, '.after-place .parts'), { describe: 'the places answered about' });
    await waitUntil(() => exists(options, '#nudge-preview >>> .nudge-what'), { describe: 'the preview' });
    await press(options, '#add-hours');
    await options.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.folded, .behind, .goal-more'))
        each.open = true;
    });
    const welcome = await session.openExtensionPage('welcome.html');
    const findings: Record<string, string[]> = {};
    for (const [name, page] of Object.entries({ popup, options, welcome })) {
      if (isChromium) await dress(page);
      await page.bringToFront();
      findings[name] = [...(await seriousFindings(page)), ...(await unreachable(page))];
      await page.close();
    }
    expect(findings).toEqual({ popup: [], options: [], welcome: [] });
  });
});
