/** What tests do on the product's own pages, by the names and roles that people find things by. */
import type { Page } from 'puppeteer-core';
import type { Export } from '../../utils/data/export.ts';
import type { BrowserSession } from './browser-session.ts';
import { waitUntil } from './gestures.ts';

/** The popup over the tab in front, as a click on the toolbar opens it. */
export async function openPopup(session: BrowserSession): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html', { active: false, width: 360, height: 600 });
  await waitUntil(() => exists(popup, '#place'), { describe: 'the popup to show the place in front' });
  return popup;
}

/** The options page, in front. */
export async function openOptions(session: BrowserSession): Promise<Page> {
  const options = await session.openExtensionPage('options.html', { width: 960, height: 900 });
  await waitUntil(() => exists(options, '#privacy'), { describe: 'the options page to show its parts' });
  return options;
}

/** Whether the page holds the element; `>>>` in the selector goes into open shadow roots. */
export async function exists(page: Page, selector: string): Promise<boolean> {
  const element = await page.$(selector);
  await element?.dispose();
  return element !== null;
}

/** The element's text as it is shown, white space folded; empty where there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }, selector);
}

/** Clicks an element of the product's pages; works in a tab behind, too. */
export async function press(page: Page, selector: string): Promise<void> {
  await waitUntil(() => exists(page, selector), { describe: `${selector} on the page` });
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/**
 * Clicks it in each of the product's open pages, in one turn of the process that all are in: a moment later one would know what was done
 * in another. @returns in how many it was there
 */
export function pressInAll(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const scope = globalThis as unknown as {
      browser: { extension: { getViews(of: object): { document: Document }[] } };
    };
    const views = scope.browser.extension.getViews({ type: 'tab' });
    const found = views.map(({ document: each }) => each.querySelector<HTMLElement>(wanted));
    for (const element of found) element?.click();
    return found.filter((element) => element !== null).length;
  }, selector);
}

/** Fills a text field as typing does. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`There is no ${wanted}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** What a button copies, by lines and cells; the clipboard is left alone. */
export async function copiedBy(page: Page, button: string): Promise<string[][]> {
  const text = await page.evaluate((wanted) => {
    const written = new Promise<string>((resolve) => {
      navigator.clipboard.writeText = async (each: string) => resolve(each);
    });
    document.querySelector<HTMLElement>(wanted)?.click();
    return written;
  }, button);
  return text.split('\n').map((line) => line.split('\t'));
}

/** Sends a command as the product's own pages do. */
export function command(page: Page, message: object): Promise<unknown> {
  return page.evaluate((sent) => {
    const scope = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): unknown } };
    };
    return scope.browser.runtime.sendMessage(sent);
  }, message);
}

/** Presses "Export as JSON" and reads the file that the page made, without letting the browser save it. */
export async function exportFrom(options: Page): Promise<Export> {
  const text = await options.evaluate(async () => {
    const create = URL.createObjectURL.bind(URL);
    const made = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return create(blob);
      };
    });
    addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault();
    });
    document.querySelector<HTMLElement>('#export')?.click();
    const blob = await made;
    URL.createObjectURL = create;
    return blob.text();
  });
  // The product's own file; the tests that read it say what must be in it.
  return JSON.parse(text) as Export;
}
