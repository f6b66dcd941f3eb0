import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { renderPage } from './pages/page-shell.ts';
import { scrollFor, typeFor, waitUntil } from '../support/gestures.ts';
import {
  browserUnderTest,
  errorsOf,
  readSite,
  SITES,
  startProduct,
  type Product,
} from '../support/product.ts';

/** Watches for any sign of an extension from its first script on. */
const WATCHFUL = renderPage({
  title: 'A watchful page',
  body: '<main><p>Invented text.</p><input type="password" id="secret"><input type="search" id="search"></main>',
  script: `
    window.seen = [];
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('message', () => seen.push('message'));
    window.globalsBefore = Object.getOwnPropertyNames(window).length;
  `,
});

let product: Product;

const recorded = (site: string) => readSite(product.session, site);

/** Leaves the page, so that it reports, and waits until all of the visit is there but for a moment. */
async function leave(page: Page, site: string): Promise<Record<string, number>> {
  const visitMs = await page.evaluate(() => performance.now());
  await page.goto('about:blank');
  const isThere = async () => {
    const totals = await recorded(site);
    return Object.values(totals).reduce((sum, ms) => sum + ms, 0) > visitMs - 1_000 ? totals : null;
  };
  return waitUntil(isThere, { describe: `the visit to ${site}` });
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), {
    sites: { ...SITES, 'watchful.example/*': WATCHFUL, 'forger.example/*': WATCHFUL },
  });
});
afterAll(() => product.close());

describe('a page', () => {
  it('cannot tell that it is measured', async () => {
    const page = await product.session.newPage('https://watchful.example/');
    await scrollFor(page, 2_000);
    await typeFor(page, '#secret', 1_000);
    const signs = await page.evaluate(async (origin) => {
      const scope = window as unknown as { seen: string[]; globalsBefore: number };
      const files = ['meter.js', 'nudge.js', 'icon/16.png', 'popup.html'];
      const found = await Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return {
        seen: scope.seen,
        // Reading the page's own variables back must not count as one.
        globals: Object.getOwnPropertyNames(window).length - scope.globalsBefore,
        found: found.filter((file) => file !== null),
      };
    }, product.session.extensionOrigin);
    expect(signs).toEqual({ seen: [], globals: 1, found: [] });
    const totals = await leave(page, 'watchful.example');
    expect(Object.keys(totals)).not.toContain('page/composing');
    await page.close();
  });

  it('gains nothing by synthetic events: they are not heard, and true ones still are', async () => {
    const page = await product.session.newPage('https://forger.example/');
    await page.evaluate(() => {
      const flood = () => {
        for (const type of [
          'wheel',
          'scroll',
          'keydown',
          'pointermove',
          'touchmove',
          'beforeinput',
          'compositionend',
        ]) {
          document.body.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          window.dispatchEvent(new Event(type));
        }
      };
      setInterval(flood, 1);
    });
    await waitUntil(() => page.evaluate(() => performance.now() > 3_000), {
      describe: 'a flood of three seconds',
    });
    const forged = await leave(page, 'forger.example');
    expect(Object.keys(forged)).toEqual(['page/reading']);
    await page.close();
  });

  it('is scrolled by keys where each item is a route of its own', async () => {
    const page = await product.session.newPage('https://www.youtube.com/shorts/s0');
    for (let turn = 0; turn < 4; turn += 1) {
      const before = await page.evaluate(() => location.href);
      // The pager ignores keys while it moves.
      const hasMoved = async () => {
        await page.keyboard.press('ArrowDown');
        return page.evaluate((url) => location.href !== url, before);
      };
      await waitUntil(hasMoved, { describe: 'the next item' });
    }
    const totals = await leave(page, 'youtube.com');
    expect(totals['feed/scrolling']).toBeGreaterThan(0);
    await page.close();
  });

  it('makes the product throw nothing', () => {
    // The watchful page asks for the extension's files and is told in its console that it gets none.
    const own = errorsOf(product.session).filter((error) => !error.startsWith('https://watchful.example'));
    expect(own).toEqual([]);
  });
});
