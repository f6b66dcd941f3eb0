import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { waitUntil } from '../support/gestures.ts';
import { offerRow } from '../support/offers.ts';
import { somebody } from '../support/people.ts';
import { exists, openOptions, openPopup } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const PATIENT = { timeout: 10_000 };

let product: Product;

const idOf = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;
const personAt = (index: number) => `[data-person="${idOf(index)}"]`;

/** What has the focus: its id, or where it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.id ||
      element?.closest<HTMLElement>('[data-person], [id]')?.dataset['person'] ||
      element?.tagName
    );
  });

/** Presses Enter on an element. */
async function enter(page: Page, selector: string): Promise<void> {
  await waitUntil(() => exists(page, selector), { describe: `${selector} on the page` });
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  const at = Date.now();
  await putRows(product.session, {
    people: [1, 2, 3].map((index) => somebody({ id: idOf(index), name: `Friend ${index}` })),
    offers: [offerRow(0, { id: crypto.randomUUID(), at, day: dayOf(at, MIDNIGHT) })],
    settings: [{ key: 'quiet', value: { from: at - 1_000, to: at + 3_600_000 } }],
  });
});
afterAll(() => product.close());

describe('the keyboard', () => {
  it('ends quiet time and stays in the popup', async () => {
    const popup = await openPopup(product.session);
    await popup.bringToFront();
    await enter(popup, '#quiet-end');
    await waitUntil(async () => !(await exists(popup, '#quiet-now')), { describe: 'the notice to go' });
    await expect.poll(() => focused(popup), PATIENT).toBe('today');
    await popup.close();
  });

  it('chooses a point by its number, and goes on from there with the arrows', async () => {
    const popup = await openPopup(product.session);
    await popup.bringToFront();
    await waitUntil(() => exists(popup, '#check-in'), { describe: 'the form' });
    await popup.focus('[data-row=settled] input');
    await popup.keyboard.press('Digit4');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Enter');
    const answers = async () => (await readTable<CheckIn>(product.session, 'checkins'))[0]?.answers;
    await expect.poll(answers, PATIENT).toEqual({ settled: 2 });
    await expect.poll(() => focused(popup), PATIENT).toBe('check-in-saved');
    await popup.close();
  });

  it('goes back to the button when a form is put away, and to the next person when one is removed', async () => {
    const options = await openOptions(product.session);
    await enter(options, '#add-person');
    await expect.poll(() => focused(options), PATIENT).toBe('person-name');
    await enter(options, '#person-form .actions button:not([type=submit])');
    await expect.poll(() => focused(options), PATIENT).toBe('add-person');
    await enter(options, `${personAt(2)} [data-act=remove]`);
    await enter(options, 'dialog[open] #confirm');
    await waitUntil(async () => !(await exists(options, personAt(2))), { describe: 'one to go' });
    await expect.poll(() => focused(options), PATIENT).toBe(idOf(3));
    await options.close();
  });
});

describe('at 320 pixels', () => {
  it('no page scrolls sideways', async () => {
    const options = await openOptions(product.session);
    await waitUntil(() => exists(options, '#nudge-preview >>> .nudge-what'), { describe: 'the preview' });
    await options.setViewport({ width: 320, height: 640 });
    await options.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    const wide = () => options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wide, PATIENT).toBeLessThanOrEqual(0);
    await options.close();
    expect(errorsOf(product.session)).toEqual([]);
  });
});
