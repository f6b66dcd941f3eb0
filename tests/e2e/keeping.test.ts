import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Erasure, SettingRow } from '../../utils/data/database.ts';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Goal } from '../../utils/domain/goals.ts';
import type { Span } from '../../utils/domain/span.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { command, exists, fill, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import {
  browserUnderTest,
  errorsOf,
  readSite,
  readTable,
  startProduct,
  type Product,
} from '../support/product.ts';

let product: Product;

const rows = <Row>(table: string) => readTable<Row>(product.session, table);
const siteKeys = async () =>
  (await rows<DayTotals>('days')).flatMap(({ sites }) => Object.keys(sites)).toSorted();

const sumOf = (totals: Record<string, number>) => Object.values(totals).reduce((sum, ms) => sum + ms, 0);

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  for (const address of ['https://www.reddit.com/', 'https://discord.com/channels/1/2']) {
    const page = await product.session.newPage(address);
    await scrollFor(page, 2_000);
  }
});
afterAll(() => product.close());

describe('what a person keeps', () => {
  it('answers the reciprocity test with the keyboard, once, and can take it back', async () => {
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 1_000);
    const popup = await openPopup(product.session);
    await press(popup, '#open-check-in');
    await waitUntil(() => exists(popup, '#check-in'), { describe: 'the test' });
    expect(await textOf(popup, '#check-in-question')).toMatch(/compared with before/);
    for (const [row, key] of [
      ['settled', '2'],
      ['supported', '3'],
      ['capable', '5'],
    ]) {
      await popup.focus(`[data-row="${row}"] input`);
      await popup.keyboard.press(key === '2' ? 'Digit2' : key === '3' ? 'Digit3' : 'Digit5');
    }
    await press(popup, '#check-in [type=submit]');
    await waitUntil(() => exists(popup, '#check-in-saved'), { describe: 'the acknowledgement' });
    expect(await rows<CheckIn>('checkins')).toMatchObject([
      { site: 'reddit.com', surface: 'feed', answers: { settled: -1, supported: 0, capable: 2 } },
    ]);
    await press(popup, '#check-in-saved button');
    await waitUntil(async () => (await rows('checkins')).length === 0, {
      describe: 'the answer to be taken back',
    });
    await press(popup, '#open-check-in');
    await press(popup, '[data-row="capable"] input[value="1"]');
    await press(popup, '#check-in [type=submit]');
    await waitUntil(async () => (await rows('checkins')).length === 1, { describe: 'the second answer' });
    await popup.close();
  });

  it('sets a goal, and is told what is wrong with one that cannot be', async () => {
    const options = await openOptions(product.session);
    await press(options, '#add-goal');
    await fill(options, '#goal-site', 'Reddit');
    for (const [text, reason] of [
      ['0', /1/],
      ['-5', /1/],
      ['1000000000', /1,?440/],
      ['abc', /number/i],
      ['', /minutes/i],
      ['2.5', /whole/i],
    ] as const) {
      await fill(options, '#goal-minutes', text);
      await press(options, '#goal-form [type=submit]');
      await waitUntil(async () => reason.test(await textOf(options, '#goal-minutes-problem')), {
        describe: `a reason against "${text}"`,
      });
    }
    expect(await rows('goals')).toEqual([]);
    await fill(options, '#goal-minutes', '30');
    await press(options, '#goal-form [type=submit]');
    await waitUntil(async () => (await rows('goals')).length === 1, { describe: 'the goal' });
    expect(await rows<Goal>('goals')).toMatchObject([
      { terms: [{ scope: { sites: ['reddit.com'] }, minutes: 30, direction: 'atMost' }] },
    ]);
    await options.close();
  });

  it('finds answers and goals again after a restart, and the goal in the popup', async () => {
    await product.restart();
    expect(await rows('checkins')).toHaveLength(1);
    expect(await rows('goals')).toHaveLength(1);
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 1_000);
    const popup = await openPopup(product.session);
    await waitUntil(async () => /of 30 min/.test(await textOf(popup, '#place')), {
      describe: 'the goal in the popup',
    });
    await popup.close();
  });

  it('erases a site, for good: a page of it that is still open begins anew', async () => {
    expect(await siteKeys()).toEqual(['discord.com', 'reddit.com']);
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 1_000);
    const options = await openOptions(product.session);
    await press(options, '#erase-site');
    await waitUntil(() => exists(options, '#erase-choice'), { describe: 'the choice of what to erase' });
    await options.select('#erase-choice', 'reddit.com');
    await press(options, '#confirm');
    await waitUntil(async () => !(await siteKeys()).includes('reddit.com'), { describe: 'the site to go' });
    await waitUntil(async () => /Reddit/.test(await textOf(options, '#status')), {
      describe: 'the acknowledgement',
    });
    const [erasure] = await rows<Erasure>('erasures');
    await options.close();
    await page.bringToFront();
    await scrollFor(page, 1_000);
    // Another page in front: what the first has seen since is reported.
    await product.session.newPage('https://discord.com/channels/1/2');
    await waitUntil(async () => (await siteKeys()).includes('reddit.com'), { describe: 'the new beginning' });
    await product.restart();
    const spans = (await rows<Span>('spans')).filter(({ site }) => site === 'reddit.com');
    expect(spans.every(({ from }) => from >= (erasure?.to ?? Infinity))).toBe(true);
    const left = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(sumOf(await readSite(product.session, 'reddit.com'))).toBe(left);
    expect(await rows('goals')).toEqual([]);
  });

  it('erases everything', async () => {
    const options = await openOptions(product.session);
    await press(options, '#erase-everything');
    await press(options, '#confirm');
    await waitUntil(async () => (await siteKeys()).length === 0, { describe: 'everything to go' });
    expect([await rows('spans'), await rows('checkins'), await rows('nudges')].flat()).toEqual([]);
    await options.close();
  });

  it('pauses for an hour and resumes', async () => {
    const page = await product.session.newPage('https://www.reddit.com/');
    const popup = await openPopup(product.session);
    await press(popup, '#pause-hour');
    await waitUntil(() => exists(popup, '#paused'), { describe: 'the popup to say so' });
    const settings = await rows<SettingRow>('settings');
    const pause = settings.find(({ key }) => key === 'pause')?.value;
    expect(pause).toMatchObject({ from: expect.any(Number) });
    // Just seen to have it.
    const { from: pauseFrom } = pause as { from: number };
    const isRecordedSincePause = async () => (await rows<Span>('spans')).some(({ to }) => to > pauseFrom);
    await scrollFor(page, 2_000);
    await page.reload();
    await scrollFor(page, 2_000);
    expect(await isRecordedSincePause()).toBe(false);
    await press(popup, '#resume');
    await waitUntil(() => exists(popup, '#pause-hour'), { describe: 'the pause to end' });
    await scrollFor(page, 2_000);
    const elsewhere = await product.session.newPage('https://discord.com/channels/1/2');
    await waitUntil(isRecordedSincePause, { describe: 'measuring to go on' });
    await Promise.all([popup, page, elsewhere].map((each) => each.close()));
  });
});

/** The page in front goes where nothing is measured, and what it reported last has arrived: from here on no time is added. */
async function leaveForGood(page: Page): Promise<void> {
  const leftAt = await page.evaluate(() => Date.now());
  await page.goto('about:blank');
  const isThere = async () => (await rows<Span>('spans')).some(({ to }) => to >= leftAt);
  await waitUntil(isThere, { describe: 'the last report of the page' });
  await page.close();
}

describe('bad input', () => {
  it('as a message of a wrong shape changes nothing', async () => {
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 1_000);
    await leaveForGood(page);
    const before = await rows('days');
    const options = await openOptions(product.session);
    for (const message of [{}, { type: 'erase' }, { type: 'saveGoal', goal: { minutes: 1e9 } }]) {
      expect(await command(options, message)).toEqual({ ok: false, error: 'malformed' });
    }
    await options.close();
    expect(await rows('days')).toEqual(before);
  });

  it('as corrupted settings is read as the default', async () => {
    await product.session.evaluateInBackground(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('quality-minutes');
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('settings', 'readwrite');
            for (const key of ['nudgeLimitMinutes', 'nudgesOn', 'ignoredSites', 'pause']) {
              writing.objectStore('settings').put({ key, value: { broken: [Number.NaN] } });
            }
            writing.addEventListener('complete', () => resolve());
          });
        }),
    );
    const options = await openOptions(product.session);
    const limit = await options.evaluate(
      () => document.querySelector<HTMLInputElement>('#nudge-limit')?.value,
    );
    expect(limit).toBe('20');
    await options.close();
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
