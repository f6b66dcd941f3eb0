import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balanceByDay } from '../../utils/domain/balance.ts';
import { addDays, dayOf, daysUntil, MIDNIGHT } from '../../utils/domain/day.ts';
import { addTime, emptyDay } from '../../utils/domain/day-totals.ts';
import { daysIn } from '../../utils/domain/period.ts';
import { trendByWeek } from '../../utils/domain/trend.ts';
import { usualPeopleShare } from '../../utils/domain/usual.ts';
import { seriousFindings } from '../support/axe.ts';
import { waitUntil } from '../support/gestures.ts';
import { goalOf } from '../support/goals.ts';
import { inventHistory } from '../support/history.ts';
import { copiedBy, exists, fill, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const TODAY = dayOf(Date.now(), MIDNIGHT);
/** A whole year, so that every month is there on any day. */
const YEAR = String(Number(TODAY.slice(0, 4)) - 1);
const DAYS = daysIn({ first: `${YEAR}-01-01`, last: `${YEAR}-12-31` });
/** In the midst of a month and of its week in any locale. */
const START = `${YEAR}-06-17`;
/** What is known of the days around it, whatever is invented of the others: no week has as much with people as theirs. */
const KNOWN = daysIn({ first: addDays(START, -6), last: addDays(START, 6) }).map((day) => {
  const feeds = addTime(emptyDay(day), 'reddit.com', 'feed/scrolling', 42 * 60_000);
  return addTime(feeds, 'meet.google.com', 'call/talking', 8 * 3_600_000);
});
const HISTORY = [
  ...inventHistory(TODAY, 800).filter((row) => KNOWN.every(({ day }) => day !== row.day)),
  ...KNOWN,
].toSorted((left, right) => (left.day < right.day ? -1 : 1));
const BALANCES = new Map(
  balanceByDay(
    HISTORY,
    HISTORY.map(({ day }) => day),
  ).map((each) => [each.day, each.balance]),
);
const PATIENT = { timeout: 10_000 };

let product: Product;
let options: Page;
let wasMarkedEarly: boolean;

const focusedDay = () =>
  options.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['day'] ?? '');
const minutesOf = (ms = 0) => String(Math.round(ms / 60_000));

/** Opens a fold and presses what copies its table. */
async function copied(id: string): Promise<string[][]> {
  await press(options, `#${id}-table summary`);
  await waitUntil(() => exists(options, `#${id}-copy`), { describe: `the table of ${id}` });
  return copiedBy(options, `#${id}-copy`);
}

async function showYear(): Promise<void> {
  await press(options, '[name=period][value=year]');
  await waitUntil(() => exists(options, '#year'), { describe: 'a year' });
  await press(options, '#period-earlier');
  await waitUntil(() => exists(options, `#year [data-day="${START}"]`), { describe: 'the year before' });
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  await putRows(product.session, { days: HISTORY.slice(-3) });
  const popup = await openPopup(product.session);
  wasMarkedEarly = await exists(popup, '#usual, #today .balance-bar-tick');
  await popup.close();
  await putRows(product.session, {
    days: HISTORY,
    goals: [
      goalOf({ scope: { type: 'all' } }, { id: 'all' }),
      goalOf({}, { id: 'here' }),
      goalOf({ scope: { type: 'sites', sites: ['x.com'] } }, { id: 'elsewhere' }),
      goalOf({}, { id: 'over', endedDay: TODAY }),
    ],
  });
  options = await openOptions(product.session);
  await showYear();
});
afterAll(() => product.close());

describe('the days of a year', () => {
  it('each have a cell: those that were measured two bars on one scale, the others none', async () => {
    const cells = await options.$$eval('#year [role=gridcell]', (all) =>
      all.map((each) => ({
        // Made by the grid.
        day: (each as HTMLElement).dataset['day'],
        bars: [...each.children].map((bar) => Number.parseFloat((bar as HTMLElement).style.blockSize)),
      })),
    );
    const shown = DAYS.flatMap((day) => BALANCES.get(day) ?? []);
    const most = Math.max(...shown.flatMap(({ reciprocal, passive }) => [reciprocal, passive]));
    expect(cells.map(({ day }) => day)).toEqual(DAYS);
    for (const { day = '', bars } of cells) {
      const balance = BALANCES.get(day);
      const wanted = balance ? [balance.reciprocal, balance.passive].map((ms) => (ms / most) * 100) : [];
      expect(bars).toHaveLength(wanted.length);
      for (const [index, height] of bars.entries()) expect(height).toBeCloseTo(wanted[index] ?? 0, 2);
    }
  });

  it('are one stop for Tab, and reached by keys', async () => {
    expect(await options.$$eval('#year [tabindex="0"]', (all) => all.length)).toBe(1);
    await options.bringToFront();
    await options.focus(`#year [data-day="${START}"]`);
    for (const [key, day] of [
      ['ArrowRight', addDays(START, 1)],
      ['ArrowDown', addDays(START, 8)],
      ['ArrowLeft', addDays(START, 7)],
      ['ArrowUp', START],
    ] as const) {
      await options.keyboard.press(key);
      await expect.poll(focusedDay, PATIENT).toBe(day);
    }
    await options.keyboard.press('PageDown');
    await expect.poll(focusedDay, PATIENT).toMatch(/-17$/);
    expect(await focusedDay()).not.toBe(START);
    await options.keyboard.press('PageUp');
    await expect.poll(focusedDay, PATIENT).toBe(START);
    expect(await options.$$eval('#year [tabindex="0"]', (all) => all.length)).toBe(1);
  });

  it('each say what they came to and open their places', async () => {
    await options.focus(`#year [data-day="${START}"]`);
    const name = await options.$eval(`#year [data-day="${START}"]`, (cell) => cell.getAttribute('title'));
    expect(name?.replace(/\s/g, ' ')).toContain('With people about 8 h 00 · Feeds 42 min');
    expect(name).toMatch(/ 17:|17 \w+:/);
    await options.keyboard.press('Enter');
    const sites = Object.keys(HISTORY.find(({ day }) => day === START)?.sites ?? {}).length;
    await expect.poll(() => options.$$eval('#sites-of-day > li', (all) => all.length), PATIENT).toBe(sites);
    expect(await options.$eval('#year [aria-selected=true]', (cell) => cell.getAttribute('data-day'))).toBe(
      START,
    );
    await expect.poll(() => options.evaluate(() => document.activeElement?.id), PATIENT).toBe('sites-title');
  });

  it('are copied as a table, with nothing for days without measuring', async () => {
    const [, ...rows] = await copied('year');
    expect(rows.map(([, people, feeds]) => [people, feeds])).toEqual(
      DAYS.map((day) => {
        const balance = BALANCES.get(day);
        return balance ? [minutesOf(balance.reciprocal), minutesOf(balance.passive)] : ['', ''];
      }),
    );
  });
});

describe('the trend', () => {
  it('has two lines with names, and each week’s middle day as text', async () => {
    const firstWeekday = await options.evaluate(() => {
      const locale = new Intl.Locale(navigator.language) as Intl.Locale & {
        getWeekInfo(): { firstDay: number };
      };
      return locale.getWeekInfo().firstDay % 7;
    });
    const since = addDays(DAYS[0] ?? '', -13);
    const measured = [...BALANCES]
      .map(([day, balance]) => ({ day, balance }))
      .filter(({ day }) => day >= since && day.slice(0, 4) <= YEAR);
    const points = trendByWeek(measured, DAYS[0] ?? '', firstWeekday);
    expect(points.length).toBeGreaterThan(45);
    const [, ...rows] = await copied('trend');
    expect(rows.map(([, ...minutes]) => minutes)).toEqual(
      points.map(({ reciprocal, passive }) => [minutesOf(reciprocal), minutesOf(passive)]),
    );
    const lines = (kind: string) => options.$$eval(`.trend-line.is-${kind}`, (all) => all.length);
    expect([await lines('reciprocal'), await lines('passive')]).toEqual([1, 1]);
    expect(await textOf(options, '.trend-names')).toMatch(/With people .*Feeds /);
    expect(await textOf(options, '#trend-most')).toContain('about 8 h 00 a day');
  });

  it('and the year are free of serious findings, and fit 320 pixels', async () => {
    await options.bringToFront();
    // The rows of 365 days are looked at like those of seven, which others do.
    await press(options, '#year-table summary');
    expect(await seriousFindings(options, '#days')).toEqual([]);
    await options.setViewport({ width: 320, height: 640 });
    const wide = () => options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wide, PATIENT).toBeLessThanOrEqual(0);
    await options.setViewport({ width: 960, height: 900 });
  });

  it('says so where there are too few days', async () => {
    expect(await exists(options, '#trend')).toBe(true);
    await press(options, '#period-earlier');
    await press(options, '#period-earlier');
    await waitUntil(async () => !(await exists(options, '#trend')), { describe: 'no line' });
    expect(await textOf(options, '#days')).toContain('A line needs a few more measured days.');
  });
});

describe('a place', () => {
  it('shows the goals that hold for it, and leads to one more', async () => {
    await press(options, '#add-goal');
    await waitUntil(() => exists(options, '#goal-form'), { describe: 'the form' });
    await fill(options, '#goal-words', 'Half a thought');
    await press(options, '[name=period][value=recent]');
    await press(options, '#sites summary');
    await press(options, '#sites-table [data-site="reddit.com"] button');
    const goals = () =>
      options.$$eval('#site-goals > li', (all) =>
        // Made by the list.
        all.map((each) => (each as HTMLElement).dataset['goal']),
      );
    await expect.poll(goals, PATIENT).toEqual(['here', 'all']);
    expect(await options.$$eval('#site-goals .goal-meter', (all) => all.length)).toBe(2);
    const typed = (id: string) => options.$eval(id, (field) => (field as HTMLInputElement).value);
    await press(options, '#site-goal-add');
    await expect.poll(() => typed('#goal-site'), PATIENT).toBe('Reddit');
    await fill(options, '#goal-minutes', '5');
    await press(options, '.goal-item-head button');
    await expect.poll(() => typed('#goal-minutes'), PATIENT).toBe('30');
    await press(options, '#site-goal-add');
    await expect.poll(() => typed('#goal-minutes'), PATIENT).toBe('5');
    await press(options, '#goal-form > .actions [type=button]');
    await expect.poll(() => typed('#goal-words'), PATIENT).toBe('Half a thought');
  });

  it('has a year beside its days where there are several', async () => {
    await press(options, '[name=period][value=own]');
    await fill(options, '#period-first', `${YEAR}-01-01`);
    await expect.poll(() => textOf(options, '.trend-days'), PATIENT).toContain(YEAR);
  });
});

describe('the popup', () => {
  it('marks nothing while two days before are all there is', () => {
    expect(wasMarkedEarly).toBe(false);
  });

  it('marks the usual share, and still fits', async () => {
    const week = daysUntil(addDays(TODAY, -1), 7).flatMap((day) => BALANCES.get(day) ?? []);
    const usual = usualPeopleShare(week) ?? 0;
    const popup = await openPopup(product.session);
    await waitUntil(() => exists(popup, '#usual'), { describe: 'what is usual' });
    expect(await textOf(popup, '#usual')).toContain(`${Math.round(usual * 100)}%`);
    const at = await popup.$eval('.balance-bar-tick', (tick) =>
      // Made by the bar.
      Number.parseFloat((tick as HTMLElement).style.insetInlineStart),
    );
    expect(at).toBeCloseTo(usual * 100, 2);
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    await popup.close();
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
