import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { SettingRow } from '../../utils/data/database.ts';
import { NUDGE_KINDS } from '../../utils/domain/nudge-kinds.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { exists, fill, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';

let product: Product;
let options: Page;

const PATIENT = { timeout: 10_000 };

async function setting(key: string): Promise<unknown> {
  const rows = await readTable<SettingRow>(product.session, 'settings');
  return rows.find((row) => row.key === key)?.value;
}

const submit = (form: string) => press(options, `${form} button[type=submit]`);

/** What the previewed card says. */
const previewed = () =>
  options.$eval('#nudge-preview >>> .nudge-card', (card) => card.textContent.replaceAll(/\s+/g, ' '));

async function choose(select: string, value: string): Promise<void> {
  await options.select(select, value);
}

describe('the settings of nudges', () => {
  beforeAll(async () => {
    product = await startProduct(browserUnderTest());
    const feed = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(feed, 2_000);
    await feed.close();
    options = await openOptions(product.session);
    await waitUntil(() => exists(options, '#nudge-preview >>> .nudge-what'), { describe: 'the preview' });
  });
  afterAll(() => product.close());

  it('keeps the kinds that the person likes', async () => {
    await press(options, 'input[name=nudge-kind][value=pause]');
    await expect
      .poll(() => setting('nudgeKinds'), PATIENT)
      .toEqual(NUDGE_KINDS.filter((kind) => kind !== 'pause'));
  });

  it('previews each kind, the person’s own sentence among them', async () => {
    await fill(options, '#if-then', ' put the kettle on ');
    await submit('#if-then-form');
    await expect.poll(() => setting('ifThen'), PATIENT).toEqual('put the kettle on');
    const seen = new Set<string>();
    for (const kind of NUDGE_KINDS) {
      const before = await previewed();
      await choose('#preview-kind', kind);
      if (kind !== NUDGE_KINDS[0])
        await waitUntil(async () => (await previewed()) !== before, { describe: `the preview of ${kind}` });
      seen.add(await previewed());
    }
    expect(seen.size).toBe(NUDGE_KINDS.length);
    expect(await previewed()).toContain('put the kettle on');
  });

  it('says what a button of the preview would do', async () => {
    await options.$eval('#nudge-preview >>> [data-answer=keep]', (button) => (button as HTMLElement).click());
    await waitUntil(async () => (await textOf(options, '#nudge-preview')).includes('Keep going'), {
      describe: 'what the button would do',
    });
    expect(await readTable(product.session, 'nudges')).toEqual([]);
  });

  it('holds numbers to their bounds, and says what is wrong beside them', async () => {
    await fill(options, '#tune-nudgesADay', '0');
    await submit('#tunables');
    await waitUntil(() => exists(options, '#tune-nudgesADay-problem'), { describe: 'what is wrong' });
    await fill(options, '#tune-nudgesADay', '3');
    await submit('#tunables');
    await expect.poll(() => setting('nudgesADay'), PATIENT).toEqual(3);
  });

  it('pauses nudges, and lets them come again', async () => {
    await press(options, '#pause-nudges-day');
    await waitUntil(() => exists(options, '#nudges-paused'), { describe: 'the pause' });
    await press(options, '#resume-nudges');
    await expect.poll(() => exists(options, '#pause-nudges'), PATIENT).toBe(true);
  });

  it('adds hours, strong mode for a site, and a place to leave to', async () => {
    await press(options, '#add-hours');
    await waitUntil(() => exists(options, '#hours-form'), { describe: 'the form for hours' });
    await submit('#hours-form');
    await expect
      .poll(() => setting('nudgeHours'), PATIENT)
      .toEqual([{ weekdays: [1, 2, 3, 4, 5, 6, 0], fromMinute: 540, toMinute: 1_080 }]);
    await fill(options, '#strong-site', 'Reddit');
    await submit('#strong-form');
    await expect.poll(() => setting('strongSites'), PATIENT).toEqual(['reddit.com']);
    await choose('#leave-to', 'site');
    await waitUntil(() => exists(options, '#leave-url'), { describe: 'the address' });
    await fill(options, '#leave-url', 'library.example');
    await submit('#leave-url-form');
    await expect
      .poll(() => setting('leaveTo'), PATIENT)
      .toEqual({ type: 'site', url: 'https://library.example/' });
  });

  it('says why no nudge came', async () => {
    await waitUntil(() => exists(options, '#decisions [data-decision=belowLimit]'), {
      describe: 'a decision and its reason',
    });
    expect(errorsOf(product.session)).toEqual([]);
  });
});
