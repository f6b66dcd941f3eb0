import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, exists, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';

const PATIENT = { timeout: 10_000 };

let product: Product;

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    setIcon(of: { path: unknown }): Promise<void>;
    setTitle(of: { title: string }): Promise<void>;
  };
  storage: { session: { clear(): Promise<void> } };
  tabs: { query(of: object): Promise<{ url?: string }[]> };
};

const toolbar = () =>
  product.session.evaluateInBackground(async () => [
    await browser.action.getBadgeText({}),
    await browser.action.getTitle({}),
  ]);
/** The browser's tabs; Firefox's driver does not hear of one that closes itself. */
const tabs = () => product.session.evaluateInBackground(() => browser.tabs.query({}));

/** No browser tells which icon is shown: what it was told to show, from now on. */
const watchIcons = () =>
  product.session.evaluateInBackground(() => {
    const scope = globalThis as unknown as { icons: unknown[] };
    const show = browser.action.setIcon.bind(browser.action);
    scope.icons = [];
    browser.action.setIcon = (of) => {
      scope.icons.push(of.path);
      return show(of);
    };
  });
const icons = () =>
  product.session.evaluateInBackground(() => {
    const { icons: shown } = globalThis as unknown as { icons: unknown[] };
    return shown.filter((each, index) => JSON.stringify(each) !== JSON.stringify(shown[index - 1]));
  });
const pageIcon = (page: Page) => page.$eval('link[rel=icon]', (link) => (link as HTMLLinkElement).href);

/** What the file is called that “Export as JSON” makes; it is not saved. */
const nameOfExport = (options: Page) =>
  options.evaluate(
    () =>
      new Promise<string>((resolve) => {
        HTMLAnchorElement.prototype.click = function save() {
          resolve(this.download);
        };
        document.querySelector<HTMLElement>('#export')?.click();
      }),
  );

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
});
afterAll(() => product.close());

describe('discreet mode', () => {
  // In Firefox the driver does not reach the functions that the background calls; that the name follows the icon shows that it was taken.
  it.runIf(browserUnderTest() === 'chromium')('has its plain icon on the toolbar', async () => {
    const options = await openOptions(product.session);
    await watchIcons();
    await press(options, '#discreet-on');
    await expect.poll(icons, PATIENT).toEqual(['/icon/plain.png']);
    await press(options, '#discreet-on');
    await expect
      .poll(icons, PATIENT)
      .toEqual(['/icon/plain.png', { 16: '/icon/16.png', 32: '/icon/32.png' }]);
    await options.close();
  });

  it('has its plain icon on pages, and saves files under its neutral name', async () => {
    const options = await openOptions(product.session);
    await expect.poll(() => pageIcon(options), PATIENT).toContain('/icon/32.png');
    expect(await nameOfExport(options)).toMatch(/^quality-minutes-.*json$/);
    await press(options, '#discreet-on');
    await expect.poll(() => pageIcon(options), PATIENT).toContain('/icon/plain.png');
    expect(await nameOfExport(options)).toMatch(/^minutes-.*json$/);
    await press(options, '#discreet-on');
    await expect.poll(() => pageIcon(options), PATIENT).toContain('/icon/32.png');
    expect(errorsOf(product.session)).toEqual([]);
    await options.close();
  });

  // Turning it off and on takes a page of the browser's own; what it leaves is a neutral toolbar and nothing remembered.
  it('is not how the toolbar stays when the product was turned off and on again', async () => {
    const options = await openOptions(product.session);
    const title = () => options.evaluate(() => browser.action.getTitle({}));
    await options.evaluate(async () => {
      await browser.storage.session.clear();
      await browser.action.setTitle({ title: 'Minutes' });
    });
    await product.session.stopWorker();
    expect(await title()).toBe('Minutes');
    // Wakes the background, and is refused.
    await command(options, { type: 'nothing' });
    await expect.poll(title, PATIENT).toBe('Quality Minutes');
    await options.close();
  });

  it('names pages and toolbar neutrally, and closes them in one press or with Escape twice', async () => {
    const options = await openOptions(product.session);
    expect(await options.title()).toBe('Your days and settings');
    await press(options, '#discreet-on');
    await expect.poll(() => options.title(), PATIENT).toBe('Minutes');
    await expect.poll(toolbar, PATIENT).toEqual(['', 'Minutes']);
    expect(await textOf(options, '.page-header')).not.toContain('Quality Minutes');
    const guide = await product.session.openExtensionPage('guide.html');
    await expect.poll(() => exists(guide, '#quick-close'), PATIENT).toBe(true);
    const { length } = await tabs();
    await guide.keyboard.press('Escape');
    expect(await guide.evaluate(() => document.body.hidden)).toBe(false);
    await guide.keyboard.press('Escape');
    await expect.poll(async () => (await tabs()).length, PATIENT).toBe(length - 1);
    await press(options, '#quick-close');
    await expect.poll(async () => (await tabs()).length, PATIENT).toBe(length - 2);
  });
});
