import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startDisplay, type VirtualDisplay } from '../support/displays.ts';
import { clickIn, scrollFor, waitUntil } from '../support/gestures.ts';
import { exists, fill, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readSite, startProduct, type Product } from '../support/product.ts';
import { ROOT } from '../support/source-tree.ts';

const kind = browserUnderTest();
// Chromium's prompt is a window of the browser's own, which takes a real display and real keys.
const needsDisplay = kind === 'chromium';

let product: Product;
let display: VirtualDisplay | undefined;
let feed: Page;

const granted = () =>
  product.session.evaluateInBackground(async () => (await browser.permissions.getAll()).origins ?? []);
const registered = () =>
  product.session.evaluateInBackground(async () => {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches);
  });
const recorded = async () =>
  Object.values(await readSite(product.session, 'reddit.com')).reduce((a, b) => a + b, 0);

/** Chromium's own protection against answers by accident is half a second. */
const ANSWERS_IGNORED_MS = 1_000;

/**
 * Answers the browser's question with yes. It takes the focus from the page that asked; its button to refuse has the focus
 * at first, and the one to agree is next. For its first half second the browser ignores answers, so that nobody gives one
 * by accident.
 */
async function agree(asking: Page): Promise<void> {
  if (!display) return;
  const { xdotool } = display;
  const isAsked = () => asking.evaluate(() => !document.hasFocus());
  await waitUntil(isAsked, { describe: 'the browser to ask' });
  // A key that comes too soon is dropped, or leaves the wrong button focused: there is nothing to see it by.
  await delay(ANSWERS_IGNORED_MS);
  await xdotool(['key', 'Tab']);
  await xdotool(['key', 'Return']);
}

beforeAll(async () => {
  if (needsDisplay) {
    display = await startDisplay();
    if (!display) throw new Error('This test needs a display: install xvfb, openbox and xdotool.');
  }
  product = await startProduct(kind, {
    hosts: [],
    ...(display ? { display: display.name, headless: false } : {}),
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  feed = await product.session.newPage('https://www.reddit.com/');
});

afterAll(async () => {
  await product.close();
  await display?.close();
});

describe('a fresh installation', () => {
  it('asks for no place: the store has nothing to warn of', () => {
    const folder = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'),
    );
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(manifest).toMatchObject({
      optional_host_permissions: ['*://*/*'],
      incognito: 'not_allowed',
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'idle',
        'scripting',
        'activeTab',
        'publicSuffix',
      ],
    });
  });

  it('measures nothing until a place is granted', async () => {
    expect(await registered()).toEqual([]);
    await scrollFor(feed, 1_500);
    expect(await recorded()).toBe(0);
  });

  it('asks for exactly the places that are chosen, and measures pages that are open already', async () => {
    const welcome = await product.session.openExtensionPage('welcome.html');
    await waitUntil(() => exists(welcome, '#measure-chosen'), { describe: 'the places' });
    await fill(welcome, '#place-search', 'hAcKeR n');
    await waitUntil(async () => (await welcome.$$('input[name=place]')).length === 1, {
      describe: 'the one place of that name',
    });
    await fill(welcome, '#place-search', '');
    await waitUntil(() => exists(welcome, 'input[value="reddit.com"]:checked'), {
      describe: 'what was chosen to be there still',
    });
    await clickIn(welcome, '#measure-chosen');
    await agree(welcome);
    await waitUntil(async () => (await granted()).includes('*://*.reddit.com/*'), { describe: 'the grant' });
    expect(await granted()).not.toContain('*://*/*');
    await waitUntil(async () => (await registered()).includes('*://*.reddit.com/*'), {
      describe: 'the meter',
    });
    await waitUntil(async () => /Measuring \d+ places/.test(await textOf(welcome, '#grant-status')), {
      describe: 'the page to say so',
    });
    await welcome.close();
    await feed.bringToFront();
    await scrollFor(feed, 3_000);
    const behind = await product.session.newPage('https://news.garden.example/');
    await waitUntil(async () => (await recorded()) > 2_000, {
      describe: 'time on a page that was open before',
    });
    await behind.close();
  });

  it('stops at once where a place is taken back', async () => {
    const options = await openOptions(product.session);
    await press(options, '[data-site="reddit.com"] [data-action="remove"]');
    await waitUntil(async () => !(await granted()).includes('*://*.reddit.com/*'), {
      describe: 'the grant to go',
    });
    await waitUntil(async () => !(await registered()).includes('*://*.reddit.com/*'), {
      describe: 'the meter to go',
    });
    await options.close();
    const before = await recorded();
    await feed.bringToFront();
    await scrollFor(feed, 2_000);
    const behind = await product.session.newPage('https://news.garden.example/');
    await behind.close();
    expect(await recorded()).toBe(before);
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};
