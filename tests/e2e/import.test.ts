import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { SettingRow } from '../../utils/data/database.ts';
import type { Export } from '../../utils/data/export.ts';
import { dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { waitUntil } from '../support/gestures.ts';
import { inventHistory } from '../support/history.ts';
import { exists, exportFrom, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

let product: Product;
let options: Page;
/** Everything, before it was erased. */
let file: Export;

const TODAY = dayOf(Date.now(), MIDNIGHT);
const DAYS = inventHistory(TODAY, 60);
const ID = '5f0c8f0e-8a3e-4d5b-9a63-1f5a0c9a7d11';
const CHECK_INS = [
  { id: ID, at: Date.now(), day: TODAY, site: 'reddit.com', surface: 'feed', answers: { settled: 1 } },
];

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  await putRows(product.session, { days: DAYS, checkins: CHECK_INS });
  options = await openOptions(product.session);
});
afterAll(() => product.close());

/** Gives the page a file, as the person's choice does. @param bytes how large it says that it is, if not as large as it is */
function choose(text: string, bytes: number | null = null): Promise<void> {
  return options.evaluate(
    (written, size) => {
      const input = document.querySelector<HTMLInputElement>('#import-file');
      const chosen = new File([written], 'export.json', { type: 'application/json' });
      if (size !== null) Object.defineProperty(chosen, 'size', { value: size });
      Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    bytes,
  );
}

async function chooseAndSee(text: string): Promise<string> {
  await choose(text);
  await waitUntil(() => exists(options, '#import-preview'), { describe: 'what would change' });
  return textOf(options, '#import-preview');
}

async function isRefused(text: string, reason: RegExp, bytes: number | null = null): Promise<boolean> {
  await choose(text, bytes);
  return waitUntil(async () => reason.test(await textOf(options, '#import-problem')), {
    describe: `a refusal like ${String(reason)}`,
  });
}

/** An export without when it was written, by whom, what is whose, and in which order a day's sites stand: what is stored is what counts. */
function content({ exportedAt: _at, installation: _name, shares: _shares, ...rest }: Export) {
  const nameOf = ({ day, site }: Export['days'][number]) => `${day} ${site}`;
  return { ...rest, days: rest.days.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))) };
}

describe('importing', () => {
  it('brings back everything that was erased', async () => {
    file = await exportFrom(options);
    expect(file.days.length).toBeGreaterThan(100);
    await press(options, '#erase-everything');
    await press(options, '#confirm');
    await waitUntil(async () => (await readTable(product.session, 'days')).length === 0, {
      describe: 'everything to go',
    });
    expect(await chooseAndSee(JSON.stringify(file))).toMatch(/Days 5\d new Check-ins 1 new/);
    expect(await readTable(product.session, 'days')).toEqual([]);
    await press(options, '#import-merge');
    await waitUntil(async () => /is added/.test(await textOf(options, '#status')), {
      describe: 'the acknowledgement',
    });
    expect(content(await exportFrom(options))).toEqual(content(file));
  });

  it('of the same file again has nothing to add', async () => {
    const before = await exportFrom(options);
    expect(await chooseAndSee(JSON.stringify(file))).toMatch(/is here already/);
    expect(await exists(options, '#import-merge')).toBe(false);
    await press(options, '#import-cancel');
    expect(content(await exportFrom(options))).toEqual(content(before));
  });

  it('takes the export of another tracker, and says what it cannot know', async () => {
    const stat = [
      { host: 'www.reddit.com', date: '20240102', focus: 90_000, time: 2 },
      { host: 'news.bbc.co.uk', date: '20240102', focus: 60_000, time: 1 },
    ];
    const text = JSON.stringify({ ['__meta__']: { version: '4.5.0', ts: 1 }, ['__stat__']: stat });
    expect(await chooseAndSee(text)).toMatch(/Time Tracker.*not what you did there.*Days 1 new/);
    await press(options, '#import-merge');
    await waitUntil(async () => (await exportFrom(options)).days.some(({ day }) => day === '2024-01-02'), {
      describe: 'its day',
    });
    const { shares } = await exportFrom(options);
    expect(shares.filter(({ source }) => source === 'time-tracker')).toMatchObject([
      { site: expect.stringMatching(/bbc/), ms: { 'page/reading': 60_000 } },
      { site: 'reddit.com', ms: { 'page/reading': 90_000 } },
    ]);
  });

  it('refuses what is no export, or too large, or wrong anywhere, and changes nothing', async () => {
    const before = await exportFrom(options);
    const [first, ...others] = file.days;
    const wrong = { ...file, days: [...others, { ...first, ms: { 'feed/scrolling': -1 } }] };
    const trap = { ...file, days: [{ ...first, ms: { trap: 1 } }] };
    expect(await isRefused('{"days": [', /not readable/)).toBe(true);
    expect(await isRefused('{}', /not an export/)).toBe(true);
    expect(await isRefused('{}', /larger than 48 MB/, 200 * 1024 * 1024)).toBe(true);
    expect(await isRefused(JSON.stringify(wrong), /days\[\d+\]\.ms\["feed\/scrolling"\].*-1/)).toBe(true);
    expect(await isRefused(JSON.stringify(trap).replace('trap', '__proto__'), /days\[0\]\.ms,/)).toBe(true);
    expect(content(await exportFrom(options))).toEqual(content(before));
  });

  it('can be given up while the file is read', async () => {
    const before = await exportFrom(options);
    // Made in the page: the driver would take longer than the product.
    await options.evaluate(
      (text) => {
        const parsed = JSON.parse(text) as { days: object[] };
        const days = Array.from({ length: 300_000 }, (_, index) => ({
          ...parsed.days[0],
          site: `s${index}.example`,
        }));
        const input = document.querySelector<HTMLInputElement>('#import-file');
        const chosen = new File([JSON.stringify({ ...parsed, days })], 'export.json');
        Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify({ ...file, days: file.days.slice(0, 1) }),
    );
    await press(options, '#import-cancel');
    await waitUntil(() => exists(options, '#import'), { describe: 'the way to choose a file' });
    expect(content(await exportFrom(options))).toEqual(content(before));
  });

  it('takes settings where that is ticked, and not otherwise', async () => {
    const text = JSON.stringify({ ...file, settings: { ...file.settings, nudgeLimitMinutes: 33 } });
    const limit = async () =>
      (await readTable<SettingRow>(product.session, 'settings')).find(
        ({ key }) => key === 'nudgeLimitMinutes',
      );
    await chooseAndSee(text);
    expect(await limit()).toBeUndefined();
    await press(options, '#import-settings');
    await press(options, '#import-merge');
    await waitUntil(async () => (await limit())?.value === 33, { describe: 'the limit of the file' });
  });

  it('shows how much is stored of each kind, and one row of it', async () => {
    await press(options, '#stored-part summary');
    await waitUntil(() => exists(options, '[data-kind=days]'), { describe: 'the kinds' });
    expect(await textOf(options, '[data-kind=days] summary')).toMatch(/^Days 5\d · [\d.]+ kB$/);
    await press(options, '[data-kind=checkins] summary');
    expect(await textOf(options, '[data-kind=checkins] pre')).toContain(`"id": "${ID}"`);
    expect(await textOf(options, '#stored-part')).toMatch(/Time Tracker.* 2 sites/);
  });

  it('brings back what was just erased, and leaves the rest of a site alone', async () => {
    const before = content(await exportFrom(options));
    await press(options, '#erase-site');
    await waitUntil(() => exists(options, '#erase-surface'), { describe: 'the kinds of places of a site' });
    await options.select('#erase-choice', 'reddit.com');
    await waitUntil(() => exists(options, '#erase-surface option[value=feed]'), { describe: 'its feeds' });
    await options.select('#erase-surface', 'feed');
    await press(options, '#confirm');
    await waitUntil(() => exists(options, '#undo-erase'), { describe: 'the way back' });
    const erased = await exportFrom(options);
    const reddit = erased.days.filter(({ site }) => site === 'reddit.com').map(({ ms }) => Object.keys(ms));
    expect(reddit.flat().filter((key) => key.startsWith('feed/'))).toEqual([]);
    expect(reddit.flat()).toContain('thread/reading');
    await press(options, '#undo-erase');
    await waitUntil(async () => /as it was/.test(await textOf(options, '#status')), {
      describe: 'it to be back',
    });
    expect(content(await exportFrom(options))).toEqual(before);
  });

  it('erases days on end', async () => {
    const { days } = await exportFrom(options);
    const [last, first] = [days.at(-1)?.day ?? '', days.at(-20)?.day ?? ''];
    await press(options, '#erase-day');
    await waitUntil(() => exists(options, '#erase-last'), { describe: 'the days' });
    await options.select('#erase-choice', first);
    await waitUntil(() => exists(options, `#erase-last option[value="${last}"]`), {
      describe: 'the last day',
    });
    await options.select('#erase-last', last);
    await press(options, '#confirm');
    await waitUntil(() => exists(options, '#undo-erase'), { describe: 'the days to go' });
    const left = (await exportFrom(options)).days;
    expect(left).toEqual(days.filter(({ day }) => day < first));
  });

  it('offers a backup where that was asked for, once a week, and not otherwise', async () => {
    const reopen = async () => {
      await options.close();
      options = await openOptions(product.session);
    };
    const setting = async (name: string) =>
      (await readTable<SettingRow>(product.session, 'settings')).find(({ key }) => key === name)?.value;
    await reopen();
    expect(await exists(options, '#backup-offer')).toBe(false);
    await press(options, '#backup-on');
    await waitUntil(() => exists(options, '#backup-offer'), { describe: 'the offer' });
    await press(options, '#backup-later');
    await waitUntil(async () => !(await exists(options, '#backup-offer')), { describe: 'the offer to go' });
    await reopen();
    expect(await exists(options, '#backup-offer')).toBe(false);
    const weekAgo = Date.now() - 8 * 24 * 3_600_000;
    await putRows(product.session, { settings: [{ key: 'backupAt', value: weekAgo }] });
    await reopen();
    await waitUntil(() => exists(options, '#backup-offer'), { describe: 'the offer, a week later' });
    const { format } = await exportFrom(options);
    expect(format).toBe('quality-minutes');
    await waitUntil(async () => Number(await setting('backupAt')) > weekAgo, {
      describe: 'the backup to be noted',
    });
  });

  it('hands out tables for a spreadsheet', async () => {
    const text = await options.evaluate(async () => {
      const create = URL.createObjectURL.bind(URL);
      const made = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob: Blob) => {
          resolve(blob);
          return create(blob);
        };
      });
      document.querySelector<HTMLElement>('#csv-checkins')?.click();
      const blob = await made;
      URL.createObjectURL = create;
      return blob.text();
    });
    expect(text).toMatch(/^at,day,site,surface,settled,supported,capable,episodeMs\r\n/);
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
