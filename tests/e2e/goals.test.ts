import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingRow } from '../../utils/data/database.ts';
import { balanceOfSite } from '../../utils/domain/balance.ts';
import { addDays, dayOf, instantOfMinute, MIDNIGHT } from '../../utils/domain/day.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Goal } from '../../utils/domain/goals.ts';
import { scrollFor, waitUntil } from '../support/gestures.ts';
import { goalOf } from '../support/goals.ts';
import { inventHistory } from '../support/history.ts';
import { exists, fill, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const MINUTE_MS = 60_000;
const TODAY = dayOf(Date.now(), MIDNIGHT);
const ago = (count: number) => addDays(TODAY, -count);
const id = (number: number) => `0b6a1b1e-6a55-4c0b-9a53-0d3f5a3a1c0${number}`;
const EARLIER = inventHistory(ago(2), 30);
const YESTERDAY: DayTotals = {
  day: ago(1),
  sites: { 'wikipedia.org': { 'page/reading': 20 * MINUTE_MS } },
  counts: {},
};
const NOW_SO_FAR: DayTotals = {
  day: TODAY,
  sites: { 'reddit.com': { 'feed/scrolling': 28 * MINUTE_MS } },
  counts: {},
};
const AROUND_NINE = {
  from: instantOfMinute(ago(1), 8 * 60 + 50),
  to: instantOfMinute(ago(1), 9 * 60 + 10),
  site: 'wikipedia.org',
  surface: 'page',
  activity: 'reading',
  attended: true,
  day: ago(1),
};
const [LIMIT, WEEK, HOURS] = [id(1), id(2), id(3)];
const GOALS = [
  goalOf({ sinceDay: ago(20) }, { id: LIMIT, words: 'I scroll at lunch' }),
  goalOf(
    {
      sinceDay: ago(20),
      period: 'week',
      direction: 'atLeast',
      measure: 'everything',
      minutes: 10_000,
      scope: { type: 'all' },
    },
    { id: WEEK },
  ),
  goalOf(
    {
      sinceDay: ago(20),
      measure: 'everything',
      scope: { type: 'sites', sites: ['wikipedia.org'] },
      hours: { fromMinute: 540, toMinute: 1_080 },
    },
    { id: HOURS },
  ),
];

let product: Product;
let options: Page;

const goals = () => readTable<Goal>(product.session, 'goals');
const goal = async (wanted: string) => (await goals()).find((each) => each.id === wanted);
const item = (which: string) => `.goal-item[data-goal="${which}"]`;
/** The days of a goal as its history says them, newest first. */
const history = (which: string) =>
  options.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`${wanted} .goal-days li`)].map((each) => each.textContent ?? ''),
    item(which),
  );
/** What stands on the toolbar. */
const toolbar = () =>
  product.session.evaluateInBackground(async () => [
    await browser.action.getBadgeText({}),
    await browser.action.getTitle({}),
  ]);

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
};

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  await putRows(product.session, {
    days: [...EARLIER, YESTERDAY, NOW_SO_FAR],
    spans: [AROUND_NINE],
    goals: GOALS,
  });
  options = await openOptions(product.session);
  await waitUntil(() => exists(options, item(HOURS)), { describe: 'the goals' });
});
afterAll(() => product.close());

describe('goals', () => {
  it('say how each day went, within hours as far as it is known', async () => {
    const days = await history(HOURS);
    expect(days[1]).toMatch(/: done, 10 min$/);
    const withoutSpans = EARLIER.filter(({ day, sites }) => day >= ago(20) && sites['wikipedia.org']);
    expect(withoutSpans).not.toEqual([]);
    expect(days.filter((text) => text.endsWith(': not known'))).toHaveLength(withoutSpans.length);
    const limit = await history(LIMIT);
    expect(limit).toHaveLength(21);
    const done = limit.filter((text) => /: done/.test(text)).length;
    expect(await textOf(options, `${item(LIMIT)} .goal-done`)).toBe(`Done on ${done} of 20 days.`);
  });

  it('that are edited act from today, and leave the past as it was judged', async () => {
    const before = await history(LIMIT);
    await press(options, `${item(LIMIT)} .goal-item-head button`);
    await waitUntil(() => exists(options, '#goal-form'), { describe: 'the form' });
    await fill(options, '#goal-minutes', '29');
    await press(options, '#goal-form [type=submit]');
    await waitUntil(async () => (await goal(LIMIT))?.terms.length === 2, { describe: 'the new terms' });
    await waitUntil(async () => /of 29 min/.test(await textOf(options, item(LIMIT))), {
      describe: 'today by the new terms',
    });
    expect((await history(LIMIT)).slice(1)).toEqual(before.slice(1));
    expect(await goal(LIMIT)).toMatchObject({
      terms: [{ minutes: 30 }, { minutes: 29, sinceDay: TODAY }],
      words: 'I scroll at lunch',
    });
  });

  it('are added with what is usual for the person', async () => {
    await press(options, '#add-goal');
    await waitUntil(() => exists(options, '#goal-form'), { describe: 'the form' });
    await fill(options, '#goal-site', 'YouTube, Reddit');
    await options.select('#goal-measure', 'everything');
    const usual = [...Array(14).keys()].map((index) => {
      const row = EARLIER.find(({ day }) => day === ago(index + 1));
      if (!row) return 0;
      const all = ['youtube.com', 'reddit.com'].map((site) => balanceOfSite(site, row, undefined));
      return all.reduce((sum, { passive, reciprocal, other }) => sum + passive + reciprocal + other, 0);
    });
    const sorted = usual.filter((ms) => ms > 0).toSorted((left, right) => left - right);
    const middle = (sorted.length - 1) / 2;
    const ms = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    const minutes = Math.round(ms / MINUTE_MS / 5) * 5;
    await press(options, '#goal-suggestion button');
    await press(options, '#goal-form [type=submit]');
    await waitUntil(async () => (await goals()).length === 4, { describe: 'the goal' });
    const added = (await goals()).find((each) => ![LIMIT, WEEK, HOURS].includes(each.id));
    expect(added?.terms).toMatchObject([
      { minutes, sinceDay: TODAY, scope: { type: 'sites', sites: ['youtube.com', 'reddit.com'] } },
    ]);
  });

  it('stand in the popup: those for the place first, the person’s own words before all', async () => {
    const page = await product.session.newPage('https://www.reddit.com/');
    const popup = await openPopup(product.session);
    await waitUntil(() => exists(popup, '#place .goal-more'), { describe: 'more goals than two' });
    expect(await textOf(popup, '#place .goal-meter')).toMatch(/^I scroll at lunch.*of 29 min/);
    const order = await popup.$$eval('#place .goal-meter', (all) =>
      all.map((each) => each.getAttribute('data-goal')),
    );
    expect(order).toHaveLength(3);
    expect([order[0], order[2]]).toEqual([LIMIT, WEEK]);
    expect(await textOf(popup, '#place .goal-more')).toMatch(/More goals/);
    await popup.close();
    await page.close();
  });

  it('say quietly on the toolbar that a limit is near, where that was asked for', async () => {
    expect((await toolbar())[0]).toBe('');
    await options.bringToFront();
    await press(options, `${item(LIMIT)} [data-action=tell]`);
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 2_000);
    await options.bringToFront();
    await waitUntil(async () => (await toolbar())[0] === '•', { describe: 'the mark' });
    expect((await toolbar())[1]).toBe('I scroll at lunch: 1 min left');
    await page.close();
    expect((await goal(LIMIT))?.toldFor).toBe(TODAY);
  });

  it('are paused, taken up again and ended; what they judged stays', async () => {
    const before = await history(WEEK);
    const turn = async (action: string, where: string, text: RegExp) => {
      await press(options, `${item(WEEK)} [data-action=${action}]`);
      await waitUntil(async () => text.test(await textOf(options, where)), {
        describe: `the goal to say ${text.source}`,
      });
    };
    await turn('pause', item(WEEK), /Paused since/);
    await turn('resume', item(WEEK), /this week/);
    await turn('end', '#goals-ended', /Goals that ended/);
    await press(options, '#goals-ended > summary');
    expect(await textOf(options, item(WEEK))).toMatch(/Ended on/);
    expect((await goal(WEEK))?.endedDay).toBe(TODAY);
    expect((await history(WEEK)).slice(1)).toEqual(before.slice(1));
  });

  it('put their minutes on the toolbar if wanted, also after a restart', async () => {
    await waitUntil(() => exists(options, `#goal-on-badge option[value="${HOURS}"]`), {
      describe: 'the choice',
    });
    await options.select('#goal-on-badge', HOURS);
    // The quiet word of before goes before them for its two minutes, and ends with the browser.
    const isWanted = async () =>
      (await readTable<SettingRow>(product.session, 'settings')).some(({ value }) => value === HOURS);
    await waitUntil(isWanted, { describe: 'the choice to be kept' });
    const rows = await goals();
    await product.restart();
    expect(await goals()).toEqual(rows);
    options = await openOptions(product.session);
    await waitUntil(() => exists(options, item(HOURS)), { describe: 'the goals' });
    expect(await options.$eval('#goal-on-badge', (field) => (field as HTMLSelectElement).value)).toBe(HOURS);
    const page = await product.session.newPage('https://www.reddit.com/');
    await scrollFor(page, 1_000);
    await options.bringToFront();
    await waitUntil(async () => (await toolbar())[0] === '30', { describe: 'the minutes after the restart' });
    expect((await toolbar())[1]).toBe('wikipedia.org: 0 of at most 30 min');
    await page.close();
  });

  it('are deleted with their history', async () => {
    await press(options, `${item(HOURS)} [data-action=delete]`);
    await press(options, '#confirm');
    await waitUntil(async () => (await goal(HOURS)) === undefined, { describe: 'the goal to go' });
    await waitUntil(async () => (await toolbar())[0] === '', { describe: 'its minutes to go' });
    expect(await goals()).toHaveLength(3);
  });

  it('throw nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
