import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Contact } from '../../utils/domain/contact.ts';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Person } from '../../utils/domain/people.ts';
import { waitUntil } from '../support/gestures.ts';
import { somebody } from '../support/people.ts';
import {
  command,
  exists,
  exportFrom,
  fill,
  openOptions,
  openPopup,
  press,
  pressInAll,
  textOf,
} from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

let product: Product;
let options: Page;

const today = dayOf(Date.now(), MIDNIGHT);
const people = () => readTable<Person>(product.session, 'people');
const contacts = () => readTable<Contact>(product.session, 'contacts');
const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const isGone = (page: Page, selector: string) => async () => !(await exists(page, selector));
const PATIENT = { timeout: 10_000 };

/** Puts people into the database as if they had been there for long. Pages see it when they are opened. */
const put = (rows: readonly Person[]) => putRows(product.session, { people: rows });

beforeAll(async () => {
  product = await startProduct(browserUnderTest());
  options = await openOptions(product.session);
});
afterAll(() => product.close());

describe('people', () => {
  it('come into the list with links that open; any other is refused, and it is said why', async () => {
    await press(options, '#add-person');
    await waitUntil(() => exists(options, '#person-form'), { describe: 'the form' });
    await fill(options, '#person-name', 'Sam');
    for (const [link, reason] of [
      ['javascript:alert(1)', /“javascript:”/],
      ['file:///etc/passwd', /“file:”/],
      ['no address', /address that opens/],
    ] as const) {
      await fill(options, '#way-link-0', link);
      await press(options, '#person-form [type=submit]');
      await expect.poll(() => textOf(options, '#way-link-0-problem'), PATIENT).toMatch(reason);
    }
    expect(await people()).toEqual([]);
    await fill(options, '#way-link-0', '+49 30 123');
    await press(options, '#person-form [type=submit]');
    await expect.poll(people, PATIENT).toMatchObject([
      {
        name: 'Sam',
        what: 'Call',
        kind: 'conversation',
        rhythmDays: 7,
        ways: [{ name: '', href: 'tel:+4930123' }],
        sinceDay: today,
      },
    ]);
    const href = await waitUntil(
      () => options.evaluate(() => document.querySelector('.way-links a')?.getAttribute('href')),
      { describe: 'Sam in the list' },
    );
    expect(href).toBe('tel:+4930123');
    const bad = { ...(await people())[0], ways: [{ name: '', href: 'javascript:alert(1)' }] };
    expect(await command(options, { type: 'savePerson', person: bad })).toEqual({
      ok: false,
      error: 'malformed',
    });
    await options.close();
  });

  it('who are due stand in the popup, and "done" in two popups at once is one contact', async () => {
    const [sam] = await people();
    await put([somebody({ ...sam, sinceDay: addDays(today, -30), lastDay: addDays(today, -9) })]);
    const popups = [await openPopup(product.session), await openPopup(product.session)];
    for (const popup of popups)
      await expect.poll(() => textOf(popup, '#due'), PATIENT).toMatch(/Sam.*It has been 9 days/);
    expect(await pressInAll(popups[0] as Page, '#due [data-act=done]')).toBe(2);
    for (const popup of popups) await waitUntil(isGone(popup, '#due'), { describe: 'Sam to go' });
    expect(await contacts()).toMatchObject([{ kind: 'conversation', personId: sam?.id }]);
    expect(await people()).toMatchObject([{ lastDay: today }]);
    // Also the one that was a moment later takes it back.
    await press(popups[1] as Page, '#contact-noted [data-act=undo]');
    await expect.poll(contacts, PATIENT).toEqual([]);
    await Promise.all(popups.map((popup) => popup.close()));
  });

  it('are put off, skipped or done in the options too, which can be taken back there', async () => {
    options = await openOptions(product.session);
    const sam = async () => (await people())[0];
    const undone = { restUntilDay: null, skippedDay: null };
    for (const act of ['notNow', 'skip']) {
      await press(options, `#people-list [data-act=${act}]`);
      await expect.poll(sam, PATIENT).not.toMatchObject(undone);
      await press(options, '#contact-noted [data-act=undo]');
      await expect.poll(sam, PATIENT).toMatchObject(undone);
      await waitUntil(isGone(options, '#contact-noted'), { describe: 'the way back to go' });
    }
    await press(options, '#people-list [data-act=done]');
    await waitUntil(() => exists(options, '#contact-noted'), { describe: 'a way back' });
    expect(await contacts()).toMatchObject([{ kind: 'conversation', personId: (await sam())?.id }]);
  });

  it('may be edited two at a time, and nothing that was typed is lost', async () => {
    const nameTyped = () => options.$eval('#person-name', (field) => (field as HTMLInputElement).value);
    await press(options, '#people-list [data-act=edit]');
    await waitUntil(() => exists(options, '#person-form'), { describe: 'the form' });
    await fill(options, '#person-name', 'Sam from next door');
    const [id] = [(await people())[0]?.id];
    await command(options, {
      type: 'savePerson',
      person: { id: idOf(9), name: 'Ida', what: '', kind: 'hello', rhythmDays: null, ways: [] },
    });
    await press(options, `[data-person="${idOf(9)}"] [data-act=edit]`);
    await expect.poll(nameTyped, PATIENT).toBe('Ida');
    await fill(options, '#person-name', 'Ida B.');
    await press(options, `[data-person="${id}"] [data-act=edit]`);
    await expect.poll(nameTyped, PATIENT).toBe('Sam from next door');
    await press(options, '#person-form > .actions [type=button]');
    await expect.poll(nameTyped, PATIENT).toBe('Ida B.');
    await command(options, { type: 'deletePerson', id: idOf(9) });
    await options.close();
  });

  it('are put off or skipped with one tap, which can be taken back', async () => {
    const due = { rhythmDays: 7, lastDay: addDays(today, -9) };
    await put([somebody({ id: idOf(1), name: 'Mum', ...due })]);
    const mum = async () => (await people()).find(({ name }) => name === 'Mum');
    const popup = await openPopup(product.session);
    await press(popup, '#due [data-act=notNow]');
    await waitUntil(isGone(popup, '#due'), { describe: 'Mum to rest' });
    expect(await mum()).toMatchObject({ restUntilDay: addDays(today, 1) });
    await press(popup, '#contact-noted [data-act=undo]');
    await waitUntil(() => exists(popup, '#due'), { describe: 'Mum again' });
    await press(popup, '#due [data-act=skip]');
    await waitUntil(isGone(popup, '#due'), { describe: 'Mum to be skipped' });
    expect(await mum()).toMatchObject({ restUntilDay: null, skippedDay: today, lastDay: due.lastDay });
    await popup.close();
  });

  it('met offline are noted with one tap, taken back, and say how it was', async () => {
    const popup = await openPopup(product.session);
    // A finger that taps twice.
    await popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('#offline [data-kind=hello]');
      button?.click();
      button?.click();
    });
    await waitUntil(() => exists(popup, '#contact-noted'), { describe: 'the acknowledgement' });
    expect(await contacts()).toHaveLength(2);
    await press(popup, '#contact-noted [data-act=undo]');
    await expect.poll(contacts, PATIENT).toHaveLength(1);
    await press(popup, '#offline [data-kind=together]');
    await press(popup, '#contact-noted [data-act=felt]');
    await press(popup, '#felt [data-row=supported] input[value="2"]');
    await press(popup, '#felt [type=submit]');
    await expect
      .poll(async () => (await contacts()).find(({ kind }) => kind === 'together'), PATIENT)
      .toMatchObject({ personId: null, answers: { supported: 2 } });
    await popup.close();
  });

  it('are there after a restart, and leave with the export where that is ticked', async () => {
    await product.restart();
    options = await openOptions(product.session);
    const counts = () => textOf(options, '#people-week');
    await expect.poll(counts, PATIENT).toBe('Hellos 2 target: 3 Conversations 1 target: 1 Time together 1');
    const without = await exportFrom(options);
    expect(without.people).toBeUndefined();
    expect(without.contacts).toMatchObject([{ personId: null }, { personId: null }]);
    expect(JSON.stringify(without)).not.toMatch(/Sam|Mum|4930123/);
    await press(options, '#export-people');
    const whole = await exportFrom(options);
    expect(whole.people?.map(({ name }) => name).toSorted()).toEqual(['Mum', 'Sam']);
    expect(whole.contacts.map(({ personId }) => personId)).toContain(
      whole.people?.find(({ name }) => name === 'Sam')?.id,
    );
    await options.close();
  });

  it('are one press away from a nudge, which knows whose way it is and not where it leads', async () => {
    const { session } = product;
    const ways = [{ name: '', href: 'https://news.garden.example/' }];
    await put([somebody({ id: idOf(2), name: 'Jo', ways })]);
    await session.newPage('https://www.reddit.com/');
    const before = (await contacts()).length;
    const way = { personId: idOf(2), index: 0 };
    // What the card in the page says when its button is pressed.
    await session.evaluateInBackground(
      async (message: object) => {
        const [tab] = await browser.tabs.query({ active: true });
        await browser.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          func: (said: object) => browser.runtime.sendMessage(said),
          args: [message],
        });
      },
      { type: 'nudgeAnswer', id: idOf(3), answer: 'turn', hasDraft: false, way },
    );
    const addresses = async () => (await session.browser.pages()).map((page) => page.url());
    await expect.poll(addresses, PATIENT).toContain('https://news.garden.example/');
    expect(await contacts()).toHaveLength(before);
  });

  it('may be five hundred: the first stand there, the others are found', async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      somebody({
        id: idOf(100 + index),
        name: `Person ${index}`,
        rhythmDays: 7,
        sinceDay: '2020-01-01',
        lastDay: addDays(today, -index),
      }),
    );
    await put(many);
    options = await openOptions(product.session);
    const names = () => options.$$eval('.person h3', (all) => all.map((each) => each.textContent));
    await expect.poll(names, PATIENT).toHaveLength(12);
    expect((await names())[0]).toBe('Person 499');
    await fill(options, '#people-find', 'person 123');
    await expect.poll(names, PATIENT).toEqual(['Person 123']);
    const popup = await openPopup(product.session);
    await expect.poll(() => textOf(popup, '#due-name'), PATIENT).toBe('Person 499');
    expect(errorsOf(product.session)).toEqual([]);
  });
});

/** The extension API where `evaluateInBackground` and the card run. */
declare const browser: {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};
