import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingRow } from '../../utils/data/database.ts';
import { addDays, dateOf, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { waitUntil } from '../support/gestures.ts';
import { inventHistory, inventSpans } from '../support/history.ts';
import { exists, openOptions, openPopup, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';
import { moveToHour } from '../support/time-zone.ts';

/** Two in the morning: whoever is still up has the day before. */
const moveBack = moveToHour(2);
const DATE = dateOf(Date.now());
const TODAY = addDays(DATE, -1);
const HISTORY = inventHistory(TODAY, 8);

let product: Product;

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  await putRows(product.session, {
    settings: [{ key: 'dayStarts', value: [{ fromDay: '2026-01-01', hour: 5 }] }],
    days: HISTORY,
    spans: HISTORY.flatMap((row) => inventSpans(row)),
  });
});
afterAll(async () => {
  moveBack();
  await product.close();
});

const starts = async () =>
  (await readTable<SettingRow>(product.session, 'settings')).find(({ key }) => key === 'dayStarts')?.value;

describe('a day that begins at five', () => {
  it('is still the day before at night, in the popup and in the options', async () => {
    const popup = await openPopup(product.session);
    await waitUntil(() => exists(popup, '.popup-header time'), { describe: 'the day' });
    expect(await popup.evaluate(() => document.querySelector('time')?.dateTime)).toBe(TODAY);
    await popup.close();
    const options = await openOptions(product.session);
    await press(options, '#timeline summary');
    await waitUntil(() => exists(options, '.timeline-hours'), { describe: 'the day as it went' });
    const [first] = (await textOf(options, '.timeline-hours')).match(/\d+( [AP]M)?/) ?? [];
    expect(Number.parseInt(first ?? '', 10)).toBe(6);
    await options.close();
  });

  it('is changed for the days to come, and says so', async () => {
    const options = await openOptions(product.session);
    await press(options, '#day-start summary');
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#day-start-hour');
      if (!select) throw new Error('There is no choice');
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil(() => exists(options, '#day-start-from'), { describe: 'when it holds' });
    expect(dayOf(Date.now(), MIDNIGHT)).toBe(DATE);
    // The date's own day is one that began at five: it cannot begin at midnight any more.
    expect(await starts()).toEqual([
      { fromDay: '2026-01-01', hour: 5 },
      { fromDay: addDays(DATE, 1), hour: 0 },
    ]);
    await options.close();
    expect(errorsOf(product.session)).toEqual([]);
  });
});
