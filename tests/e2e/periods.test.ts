import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBalances, balanceByDay, NO_TIME } from '../../utils/domain/balance.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { hoursOfWeek } from '../../utils/domain/hours-of-week.ts';
import { siteTotals } from '../../utils/domain/site-totals.ts';
import { waitUntil } from '../support/gestures.ts';
import { inventHistory, inventSpans } from '../support/history.ts';
import { copiedBy, exists, fill, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const TODAY = dayOf(Date.now(), MIDNIGHT);
const HISTORY = inventHistory(TODAY, 800);
const SPANS = HISTORY.slice(-40).flatMap((row) => inventSpans(row));
const MONTH = TODAY.slice(0, 7);
const YEAR = TODAY.slice(0, 4);

let product: Product;
let options: Page;

/** The minutes of each day or month as the table says them, newest last. */
const table = () =>
  options.evaluate(() =>
    [...document.querySelectorAll('#period-table tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    ),
  );
const count = (selector: string) =>
  options.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
/** The minutes of the stored days whose name begins so, up to today: with people, feeds, everything else. */
function minutesOf(days: (day: string) => boolean): number[] {
  const wanted = HISTORY.map(({ day }) => day).filter((day) => day <= TODAY && days(day));
  const sum = balanceByDay(HISTORY, wanted)
    .map(({ balance }) => balance)
    .reduce(addBalances, NO_TIME);
  return [sum.reciprocal, sum.passive, sum.other].map((ms) => ms / 60_000);
}

/** The table's columns in sum; each row is rounded for itself. */
async function sums(): Promise<number[]> {
  const rows = await table();
  return [0, 1, 2].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

/** Another period may have as many rows: a month on its seventh day has those of the last seven. */
async function show(kind: string, rows: number): Promise<void> {
  await press(options, `[name=period][value=${kind}]`);
  const shown = kind === 'month' ? '#month' : `#period-parts[data-kind=${kind}]`;
  await waitUntil(async () => (await count(shown)) === 1 && (await table()).length === rows, {
    describe: `${rows} rows of ${kind}`,
  });
}

async function expectSums(rows: number, days: (day: string) => boolean): Promise<void> {
  const [shown, stored] = [await sums(), minutesOf(days)];
  for (const [index, minutes] of shown.entries())
    expect(Math.abs(minutes - (stored[index] ?? 0))).toBeLessThanOrEqual(rows / 2);
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  await putRows(product.session, { days: HISTORY, spans: SPANS });
  options = await openOptions(product.session);
});
afterAll(() => product.close());

describe('the days', () => {
  it('are the last seven at first, with what is usual', async () => {
    await waitUntil(async () => (await table()).length === 7, { describe: 'seven days' });
    await expectSums(7, (day) => day > addDays(TODAY, -7));
    expect(await count('#period-later:disabled')).toBe(1);
    expect(await textOf(options, '#usual')).toMatch(/your usual share with people, \d+%/);
  });

  it('of a month stand in a calendar, and show their places', async () => {
    const days = Number(TODAY.slice(8));
    await show('month', days);
    expect(await count('.month-day')).toBe(days);
    await expectSums(days, (day) => day.startsWith(MONTH));
    await press(options, '#period-earlier');
    const last = addDays(`${MONTH}-01`, -1);
    await waitUntil(() => count(`.month-day[data-day="${last}"]`), { describe: 'the month before' });
    const { day, sites } = HISTORY.findLast((each) => each.day <= last) ?? { day: '', sites: {} };
    await press(options, `.month-day[data-day="${day}"]`);
    await waitUntil(() => count('.month-day[aria-pressed=true]'), { describe: 'the day to be marked' });
    expect(await count('#sites-of-day > li')).toBe(Object.keys(sites).length);
  });

  it('of a year are months, and the year before has all of its own', async () => {
    await press(options, '#period-later');
    await show('year', Number(TODAY.slice(5, 7)));
    await expectSums(12, (day) => day.startsWith(YEAR));
    await press(options, '#period-earlier');
    const yearBefore = String(Number(YEAR) - 1);
    await waitUntil(() => count(`#period-parts [datetime="${yearBefore}-01-01"]`), {
      describe: 'the year before',
    });
    expect(await table()).toHaveLength(12);
    await expectSums(12, (day) => day.startsWith(yearBefore));
  });

  it('can be any two, and are copied as a table', async () => {
    await press(options, '[name=period][value=own]');
    const [first, last] = [addDays(TODAY, -40), addDays(TODAY, -30)];
    for (const [id, day] of [
      ['#period-last', last],
      // As its year is typed, and with a digit too many.
      ...['0002', '0020', '0202', '20255', '9999'].map(
        (year) => ['#period-first', `${year}${first.slice(4)}`] as const,
      ),
      ['#period-first', first],
    ] as const) {
      await waitUntil(() => count(id), { describe: id });
      await fill(options, id, day);
    }
    for (const day of [first, last])
      await waitUntil(() => count(`#period-parts [datetime="${day}"]`), { describe: day });
    expect(await table()).toHaveLength(11);
    await expectSums(11, (day) => day >= first && day <= last);
    const [, ...rows] = await copiedBy(options, '#period-copy');
    expect(rows.map(([, ...minutes]) => minutes.map(Number))).toEqual(await table());
  });

  it('are told by the hour, and each as it went', async () => {
    await show('recent', 7);
    await press(options, '#hours summary');
    // Every feed is passive, and in this history nothing else is.
    const feeds = SPANS.filter(({ day, surface }) => day > addDays(TODAY, -7) && surface === 'feed');
    const wanted = hoursOfWeek(feeds, () => 'passive').flat();
    const squares = wanted.filter(({ passive }) => passive > 0).length;
    await waitUntil(async () => (await count('.hour.part-passive')) === squares, {
      describe: `${squares} hours with feeds`,
    });
    const day = feeds.findLast((span) => span.day < TODAY)?.day ?? '';
    await press(options, '[name=period][value=month]');
    await press(options, '#timeline summary');
    if (!day.startsWith(MONTH)) await press(options, '#period-earlier');
    await press(options, `.month-day[data-day="${day}"]`);
    const feedsThen = feeds.filter((span) => span.day === day);
    const minutes = Math.round(feedsThen.reduce((sum, { from, to }) => sum + to - from, 0) / 60_000);
    const runMinutes = async () => {
      const texts = await options.$$eval('#runs li', (items) => items.map((item) => item.textContent ?? ''));
      return texts.reduce((sum, text) => {
        const [, hours = 0, ofHour, all] = /(?:(\d+)\sh\s(\d+)|(\d+) min) of feeds/.exec(text) ?? [];
        return sum + Number(hours) * 60 + Number(ofHour ?? all ?? 0);
      }, 0);
    };
    await waitUntil(async () => Math.abs((await runMinutes()) - minutes) <= (await count('#runs li')) / 2, {
      describe: `runs of ${minutes} min`,
    });
    expect(await count('.timeline-stroke.part-passive')).toBeGreaterThan(0);
  });

  it('list all places, and each has its own page', async () => {
    const names = () =>
      options.$$eval('#sites-table tbody tr', (rows) =>
        rows.map((row) => (row as HTMLElement).dataset['site']),
      );
    await press(options, '[name=period][value=year]');
    await press(options, '#sites summary');
    const ofYear = HISTORY.filter(({ day }) => day.startsWith(YEAR));
    const sites = siteTotals(
      HISTORY,
      ofYear.map(({ day }) => day),
    );
    await waitUntil(async () => (await names()).join() === sites.map(({ site }) => site).join(), {
      describe: 'the places of the year, the longest first',
    });
    const beyond = () => options.$eval('.wide:has(#sites-table)', (box) => box.scrollWidth - box.clientWidth);
    expect(await beyond()).toBe(0);
    await press(options, '[data-sort=visits]');
    const most = Math.max(...sites.map(({ visits }) => visits));
    const first = async () => {
      const [name] = await names();
      return sites.find(({ site }) => site === name)?.visits;
    };
    await waitUntil(async () => (await first()) === most, { describe: 'the most visited first' });
    await fill(options, '#sites-find', 'redd');
    await waitUntil(async () => (await names()).join() === 'reddit.com', { describe: 'the place sought' });
    await press(options, '#sites-table [data-site="reddit.com"] button');
    await waitUntil(() => exists(options, '#site'), { describe: 'its page' });
    const { passive = 0 } = sites.find(({ site }) => site === 'reddit.com')?.balance ?? {};
    expect(Math.abs(((await sums())[1] ?? 0) - passive / 60_000)).toBeLessThanOrEqual(6);
    await press(options, '#site-close');
    await waitUntil(() => exists(options, '#days'), { describe: 'the days again' });
    const focused = () => options.evaluate(() => document.activeElement?.parentElement?.id);
    await expect.poll(focused, { timeout: 10_000 }).toBe('sites');
  });

  it('follow what is stored while they are looked at', async () => {
    await show('recent', 7);
    const yesterday = HISTORY.findLast(({ day }) => day < TODAY)?.day ?? '';
    const minutes = async () => (await sums()).reduce((sum, each) => sum + each, 0);
    const before = await minutes();
    await press(options, '#erase-day');
    await waitUntil(() => exists(options, '#erase-choice'), { describe: 'the days' });
    await options.select('#erase-choice', yesterday);
    await press(options, '#confirm');
    await expect.poll(minutes, { timeout: 10_000 }).toBeLessThan(before);
    await expectSums(7, (day) => day > addDays(TODAY, -7) && day !== yesterday);
  });

  it('give way to the part that the address names, though it is far down', async () => {
    const page = await product.session.openExtensionPage('options.html#data', { width: 960, height: 900 });
    const top = () => page.evaluate(() => document.querySelector('#data')?.getBoundingClientRect().top ?? -1);
    await expect.poll(async () => Math.abs((await top()) - 16), { timeout: 10_000 }).toBeLessThan(400);
    await page.close();
  });

  it('throw nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
