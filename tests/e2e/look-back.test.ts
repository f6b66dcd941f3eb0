import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingRow } from '../../utils/data/database.ts';
import { balanceByDay } from '../../utils/domain/balance.ts';
import { addDays, dayOf, weekdayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { waitUntil } from '../support/gestures.ts';
import { inventHistory } from '../support/history.ts';
import { command, exists, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const TODAY = dayOf(Date.now(), MIDNIGHT);
const YESTERDAY = addDays(TODAY, -1);
const HISTORY = inventHistory(TODAY, 30);

declare const browser: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

let product: Product;

const toolbar = () =>
  product.session.evaluateInBackground(async () => [
    await browser.action.getBadgeText({}),
    await browser.action.getTitle({}),
  ]);
const setting = async (key: string) =>
  (await readTable<SettingRow>(product.session, 'settings')).find((row) => row.key === key)?.value;

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  await putRows(product.session, {
    days: HISTORY,
    contacts: [
      {
        id: '7c1d2a52-2f0b-4c86-9a0b-1d2e3f405162',
        at: new Date(`${YESTERDAY}T12:00:00`).getTime(),
        day: YESTERDAY,
        kind: 'conversation',
        personId: null,
        answers: {},
      },
    ],
  });
});
afterAll(() => product.close());

describe('the weekly look-back', () => {
  it('is there where the person wants it, and not at once', async () => {
    const options = await openOptions(product.session);
    await press(options, '#look-back-form [type=submit]');
    await waitUntil(() => exists(options, '#look-back-week'), { describe: 'the week' });
    expect(await setting('lookBack')).toEqual({ weekday: 0, minute: 18 * 60 });
    expect((await toolbar())[0]).toBe('');
    await options.close();
  });

  it('is one line at its time, and goes once it was opened', async () => {
    // Midnight before yesterday became today: whatever the clock shows now, it is past.
    const time = { weekday: weekdayOf(TODAY), minute: 0 };
    await putRows(product.session, {
      settings: [
        { key: 'lookBack', value: time },
        { key: 'lookedBackAt', value: 0 },
      ],
    });
    const popup = await openPopup(product.session);
    expect(await command(popup, { type: 'saveSettings', patch: { hellosAWeek: 2 } })).toMatchObject({
      ok: true,
    });
    expect(await toolbar()).toEqual(['•', 'There is a week to look back on.']);
    await waitUntil(() => exists(popup, '#look-back'), { describe: 'the line' });
    await press(popup, '#look-back button');
    const options = await product.session.waitForExtensionPage('options.html');
    await waitUntil(() => exists(options, '#look-back-week'), { describe: 'the week' });
    await waitUntil(async () => (await toolbar())[0] === '', { describe: 'the mark to go' });
    expect(await setting('lookedBackAt')).toBeGreaterThan(0);
    const shown = HISTORY.filter(({ day }) => day > addDays(TODAY, -7));
    const days = balanceByDay(
      HISTORY,
      shown.map(({ day }) => day),
    ).filter(({ balance }) => balance.reciprocal > 0).length;
    expect(await textOf(options, '#look-back-week')).toContain(days === 1 ? 'on one day' : `on ${days} days`);
    expect(await textOf(options, '.look-back-noted [data-kind=conversation]')).toMatch(/1$/);
    expect(await textOf(options, '#look-back-question')).toMatch(/\?$/);
    await waitUntil(async () => !(await exists(popup, '#look-back')), { describe: 'the line to go' });
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
