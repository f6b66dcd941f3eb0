import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../support/gestures.ts';
import { exists, openOptions, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';

let product: Product;
let options: Page;

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  options = await openOptions(product.session);
});
afterAll(() => product.close());

/**
 * Chooses a file of 47 MB, which is no JSON, but only at its end, and waits some turns after the page could have read it: a page that
 * parses it has no turn from then on until it has refused it. @param ending what is pressed then @returns whether the file was still being read
 */
function chooseHostile(ending: '#import-cancel' | null): Promise<boolean> {
  return options.evaluate(async (pressed) => {
    // Made in the page: the driver would take longer than the product.
    const chosen = new File(['[', ...Array<string>(47 * 1_024).fill('{"a":1},'.repeat(128))], 'export.json');
    const input = document.querySelector<HTMLInputElement>('#import-file');
    Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await chosen.text();
    for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setTimeout(resolve));
    const isReading = document.querySelector('#import-progress') !== null;
    if (pressed !== null) document.querySelector<HTMLElement>(pressed)?.click();
    return isReading;
  }, ending);
}

const threads = () => options.workers().length;

describe('a large file that is no export', () => {
  it('is refused, and until then the page has its turns', async () => {
    expect(await chooseHostile(null)).toBe(true);
    expect(threads()).toBe(1);
    await waitUntil(() => exists(options, '#import-problem'), { describe: 'the refusal', timeoutMs: 60_000 });
    expect(await textOf(options, '#import-problem')).toMatch(/not readable/);
    await waitUntil(() => threads() === 0, { describe: 'the thread that parsed it to end' });
  });

  it('is given up while it is parsed, at once', async () => {
    expect(await chooseHostile('#import-cancel')).toBe(true);
    await waitUntil(() => exists(options, '#import'), { describe: 'the way to choose a file' });
    expect(await exists(options, '#import-problem')).toBe(false);
    await waitUntil(() => threads() === 0, { describe: 'the thread that parsed it to end' });
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
