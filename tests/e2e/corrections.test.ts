import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PersonRule } from '../../utils/domain/person-rules.ts';
import { articlePage } from './pages/article.ts';
import { chatPage } from './pages/chat.ts';
import { feedPage } from './pages/feed.ts';
import { scrollFor, typeFor, waitUntil } from '../support/gestures.ts';
import { exists, fill, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import {
  browserUnderTest,
  errorsOf,
  readSite,
  readTable,
  startProduct,
  type Product,
} from '../support/product.ts';

/** Nobody listed these. */
const SITES = {
  'garden.example/*': feedPage(),
  'village.example/*': chatPage(),
  'orchard.example/*': articlePage(),
  'meadow.example/*': articlePage().replace(
    '<head>',
    '<head><meta name="generator" content="Discourse 3.5.0">',
  ),
};

let product: Product;

const surfacesOf = async (site: string) =>
  [...new Set(Object.keys(await readSite(product.session, site)).map((key) => key.split('/')[0]))].toSorted();
const open = (address: string) => product.session.newPage(address);
const rules = () => readTable<PersonRule>(product.session, 'rules');

/** Leaves the page, so that it reports, and waits until all of the visit is there but for a moment. */
async function leave(page: Page, site: string): Promise<void> {
  const visitMs = await page.evaluate(() => performance.now());
  await page.goto('about:blank');
  const isThere = async () =>
    Object.values(await readSite(product.session, site)).reduce((sum, ms) => sum + ms, 0) > visitMs - 1_000;
  await waitUntil(isThere, { describe: `the visit to ${site}` });
}

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.evaluate(
    (name, wanted) => {
      const select = document.querySelector<HTMLSelectElement>(`.correction select[id$="${name}"]`);
      if (!select) throw new Error(`There is no ${name}`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    value,
  );
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { sites: SITES });
});
afterAll(() => product.close());

describe('a place that nobody listed', () => {
  it('is a feed where it grows as the person comes near its end, from the beginning of the visit on', async () => {
    const page = await open('https://garden.example/');
    await scrollFor(page, 9_000, { deltaY: 1_200, everyMs: 300 });
    await leave(page, 'garden.example');
    expect(await surfacesOf('garden.example')).toEqual(['feed']);
  });

  it('is a conversation where a list grows above what the person writes', async () => {
    const page = await open('https://village.example/');
    for (let message = 0; message < 3; message += 1) {
      await typeFor(page, '#composer', 1_500);
      await page.keyboard.press('Enter');
    }
    await leave(page, 'village.example');
    expect(await surfacesOf('village.example')).toEqual(['conversation']);
  });

  it('is a page however long an article is, and what its platform says where it has one', async () => {
    const article = await open('https://orchard.example/');
    await scrollFor(article, 4_000, { deltaY: 900 });
    await leave(article, 'orchard.example');
    expect(await surfacesOf('orchard.example')).toEqual(['page']);
    const thread = await open('https://meadow.example/t/how-to-bake/12');
    await scrollFor(thread, 2_000);
    await leave(thread, 'meadow.example');
    expect(await surfacesOf('meadow.example')).toEqual(['thread']);
  });
});

describe('what the person says', () => {
  it('is asked for in the popup, where it is said how and why the place is counted', async () => {
    const page = await open('https://garden.example/');
    await scrollFor(page, 9_000, { deltaY: 1_200, everyMs: 300 });
    const popup = await openPopup(product.session);
    await press(popup, '.counted summary');
    await waitUntil(() => exists(popup, '[data-place="feed/scrolling"]'), {
      describe: 'the line of the table',
    });
    expect(await textOf(popup, '.counted')).toMatch(/grew as you came near its end/);
    await press(popup, '[data-action="correct"]');
    await choose(popup, 'is', 'thread');
    await press(popup, '.correction [type=submit]');
    await waitUntil(async () => (await surfacesOf('garden.example')).includes('thread'), {
      describe: 'the correction',
    });
    await waitUntil(async () => /Saved/.test(await textOf(popup, '.counted')), {
      describe: 'the word of it',
    });
    await popup.close();
    await page.close();
  });

  it('holds always where it is said so, for the past as well, and can be taken back', async () => {
    const before = await readSite(product.session, 'orchard.example');
    const options = await openOptions(product.session);
    const row = '#sites-of-day > :has([data-name="orchard.example"])';
    await press(options, `${row} [data-action="correct"]`);
    await choose(options, 'is', 'feed');
    await choose(options, 'scope', 'always');
    await press(options, '.correction [type=submit]');
    await waitUntil(async () => (await rules()).length === 1, { describe: 'the rule' });
    expect(await rules()).toMatchObject([
      { type: 'surface', site: 'orchard.example', from: 'page', to: 'feed' },
    ]);
    await waitUntil(async () => /Feeds/.test(await textOf(options, row)), {
      describe: 'the past to count so',
    });
    // What was observed stays as it was.
    expect(await readSite(product.session, 'orchard.example')).toEqual(before);
    await press(options, '#rules [data-said] button');
    await waitUntil(async () => (await rules()).length === 0, { describe: 'the rule to go' });
    await waitUntil(async () => !/Feeds/.test(await textOf(options, row)), {
      describe: 'the past to be as before',
    });
    await options.close();
  });

  it('about addresses is tried before it is saved, and refused with the reason where it is none', async () => {
    const options = await openOptions(product.session);
    await press(options, '#add-address');
    await fill(options, '#address-field', 'https://orchard.example/live/today');
    await waitUntil(async () => /orchard\.example/.test(await textOf(options, '#address-found')), {
      describe: 'what the address counts as',
    });
    await fill(options, '#address-path', '/live/*/*/**/x/**');
    await waitUntil(async () => /none of these/.test(await textOf(options, '#address-match')), {
      describe: 'the pattern to be told apart',
    });
    await fill(options, '#address-path', '/live//*');
    await waitUntil(async () => /side by side/.test(await textOf(options, '#address-path-problem')), {
      describe: 'the reason',
    });
    await press(options, '#address-form [type=submit]');
    expect(await rules()).toEqual([]);
    await fill(options, '#address-path', '/live/*');
    await waitUntil(async () => /is one of these/.test(await textOf(options, '#address-match')), {
      describe: 'the pattern to fit',
    });
    await options.select('#address-surface', 'feed');
    await press(options, '#address-form [type=submit]');
    await waitUntil(async () => (await rules()).length === 1, { describe: 'the rule' });
    await options.close();
    const page = await open('https://orchard.example/live/today');
    await scrollFor(page, 2_000);
    await leave(page, 'orchard.example');
    await waitUntil(async () => (await surfacesOf('orchard.example')).join() === 'feed,page', {
      describe: 'the address to count as it was said',
    });
  });

  it('joins sites', async () => {
    const options = await openOptions(product.session);
    await press(options, '#add-join');
    await fill(options, '#join-site', 'meadow.example');
    await fill(options, '#join-into', 'meadow.example');
    await press(options, '#join-form [type=submit]');
    await waitUntil(() => exists(options, '#join-into-problem'), { describe: 'the reason' });
    await fill(options, '#join-into', 'village.example');
    await press(options, '#join-form [type=submit]');
    await waitUntil(async () => !/meadow/.test(await textOf(options, '#sites-of-day')), {
      describe: 'the site to be part of the other',
    });
    await options.close();
    expect(errorsOf(product.session)).toEqual([]);
  });
});
