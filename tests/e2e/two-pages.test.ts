import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalOf } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import { somebody } from '../support/people.ts';
import { command, exists, fill, openOptions, press, textOf } from '../support/product-pages.ts';
import { browserUnderTest, errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { putRows } from '../support/put-rows.ts';

const PATIENT = { timeout: 10_000 };
const GOAL = goalOf({}, { id: idOf('goal'), words: 'Evenings off' });
const SAM = somebody();

let product: Product;
let editing: Page;
let other: Page;

const alert = () => textOf(editing, '#alert');
const isOpen = (form: string) => exists(editing, form);

beforeAll(async () => {
  product = await startProduct(browserUnderTest(), { hosts: [] });
  await putRows(product.session, { people: [SAM], goals: [GOAL] });
  other = await openOptions(product.session);
  editing = await openOptions(product.session);
});
afterAll(() => product.close());

describe('what one page edits and another deletes', () => {
  it.each([
    ['person', 'people', '.person [data-act=edit]', '#person-form', '#person-name', 'deletePerson', SAM.id],
    ['goal', 'goals', '.goal-item-head button', '#goal-form', '#goal-words', 'deleteGoal', GOAL.id],
  ])('stays deleted: a %s', async (_, table, edit, form, field, type, id) => {
    await press(editing, edit);
    await fill(editing, field, 'Something else');
    expect(await command(other, { type, id })).toMatchObject({ ok: true });
    await press(editing, `${form} [type=submit]`);
    await expect.poll(alert, PATIENT).toContain('deleted');
    expect(await readTable(product.session, table)).toEqual([]);
    const typed = await editing.$eval(field, (input) => (input as HTMLInputElement).value);
    expect(typed).toBe('Something else');
    await press(editing, `${form} .actions [type=button]:last-child`);
    await expect.poll(() => isOpen(form), PATIENT).toBe(false);
    // A problem stays for a while; the next must be another.
    await editing.close();
    editing = await openOptions(product.session);
  });

  it('throws nothing to any console', () => {
    expect(errorsOf(product.session)).toEqual([]);
  });
});
