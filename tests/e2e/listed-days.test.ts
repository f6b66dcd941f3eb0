import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { addTime, emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import { waitUntil } from '../support/gestures.ts';
import { idOf } from '../support/ids.ts';
import { copiedBy, exists, fill, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const TODAY = dayOf(Date.now(), MIDNIGHT);
/** Both places, then only the chat, then nothing at all, then only the feed. */
const [BOTH, CHAT, NOTHING, FEED] = [-20, -19, -18, -17].map((days) => addDays(TODAY, days)) as [
  string,
  string,
  string,
  string,
];
const HISTORY = [withFeed(withChat(emptyDay(BOTH))), withChat(emptyDay(CHAT)), withFeed(emptyDay(FEED))];
/** Of the year before. */
const ANSWERED_DAY = `${Number(TODAY.slice(0, 4)) - 1}-06-17`;
const ANSWER: CheckIn = {
  id: idOf('answer'),
  at: new Date(`${ANSWERED_DAY}T09:00:00`).getTime(),
  day: ANSWERED_DAY,
  site: 'reddit.com',
  surface: 'feed',
  answers: { settled: 1 },
};
const UNMEASURED = ['', '', '', ''];
const PATIENT = { timeout: 10_000 };

let product: Product;
let options: Page;

function withFeed(day: DayTotals): DayTotals {
  return addTime(day, 'reddit.com', 'feed/scrolling', 30 * 60_000);
}

function withChat(day: DayTotals): DayTotals {
  return addTime(day, 'web.whatsapp.com', 'conversation/composing', 10 * 60_000);
}

/** What the button copies, without heads and names. */
async function copied(): Promise<string[][]> {
  const [, ...rows] = await copiedBy(options, '#period-copy');
  return rows.map(([, ...minutes]) => minutes);
}

/** Chooses days of one's own; the end that is not moved stays where it is or follows. */
async function showOwn(first: string, last: string): Promise<void> {
  await press(options, '[name=period][value=own]');
  for (const [id, day] of [
    ['#period-last', last],
    ['#period-first', first],
    ['#period-last', last],
  ] as const) {
    await waitUntil(() => exists(options, id), { describe: id });
    await fill(options, id, day);
  }
}

/** What each listed day says below its bar and at its end, oldest first. */
const listed = () =>
  options.$$eval('#period-parts > li', (items) =>
    items
      .map((item) =>
        ['.balance-row-parts', '.balance-row-total'].map((part) => item.querySelector(part)?.textContent),
      )
      .toReversed(),
  );

/** How a day looks and is called in the calendar of its month. */
async function inMonth(day: string): Promise<{ name: string; bar: string }> {
  await showOwn(day, day);
  await press(options, '[name=period][value=month]');
  await waitUntil(() => exists(options, `.month-day[data-day="${day}"]`), { describe: 'its month' });
  return options.$eval(`.month-day[data-day="${day}"]`, (cell) => ({
    name: cell.getAttribute('aria-label')?.replace(/^.*: /, '') ?? '',
    bar: [...(cell.querySelector('.balance-bar')?.classList ?? [])].join(' '),
  }));
}

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  await putRows(product.session, { days: HISTORY, checkins: [ANSWER] });
  options = await openOptions(product.session);
});
afterAll(() => product.close());

describe('an answer of another year', () => {
  it('is shown with it in the table of places, and in the list of answers', async () => {
    await showOwn(BOTH, FEED);
    await press(options, '#sites summary');
    const last = () => textOf(options, '#sites-table [data-site="reddit.com"] td:last-child');
    await expect.poll(last, PATIENT).toContain(ANSWERED_DAY.slice(0, 4));
    await press(options, '#after-answers summary');
    await expect
      .poll(() => textOf(options, '#answers-list'), PATIENT)
      .toContain(`${ANSWERED_DAY.slice(0, 4)}, 9:00`);
  });
});

describe('a day that was not measured', () => {
  it('has no minutes in the table, and none are copied', async () => {
    await showOwn(BOTH, FEED);
    await expect
      .poll(copied, PATIENT)
      .toEqual([['10', '30', '0', '40'], ['10', '0', '0', '10'], UNMEASURED, ['0', '30', '0', '30']]);
    expect(
      await options.$$eval('#period-table tbody tr:nth-child(3) td', (cells) =>
        cells.map((cell) => cell.textContent),
      ),
    ).toEqual(UNMEASURED);
    expect((await listed())[2]).toEqual(['nothing measured', '']);
  });

  it('makes a month without minutes where none of its days were measured', async () => {
    await showOwn(addDays(BOTH, -70), FEED);
    await expect.poll(async () => (await copied())[0], PATIENT).toEqual(UNMEASURED);
    expect((await copied()).filter((cells) => cells[3] !== '').length).toBeGreaterThan(0);
    expect((await listed())[0]).toEqual(['nothing measured', '']);
  });

  it('is told from one on which a place had no time', async () => {
    await press(options, '#sites-table [data-site="reddit.com"] button');
    await waitUntil(() => exists(options, '#site'), { describe: 'the page of the place' });
    await showOwn(BOTH, FEED);
    await expect
      .poll(copied, PATIENT)
      .toEqual([['0', '30', '0', '30'], ['0', '0', '0', '0'], UNMEASURED, ['0', '30', '0', '30']]);
    expect(await listed()).toEqual([
      ['Feeds 30 min', '30 min'],
      ['', '0 min'],
      ['nothing measured', ''],
      ['Feeds 30 min', '30 min'],
    ]);
    const [without, unmeasured] = [await inMonth(CHAT), await inMonth(NOTHING)];
    expect([without.name, unmeasured.name]).toEqual(['0 min', 'nothing measured']);
    expect(without.bar).not.toBe(unmeasured.bar);
    expect(await textOf(options, '#site-title')).toBe('Reddit');
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
