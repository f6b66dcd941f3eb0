import { expect, it } from 'vitest';
import { saidSchemas } from '../../utils/data/import-schema.ts';
import { check, field, Refusal } from '../../utils/data/refusal.ts';
import { readTracker } from '../../utils/data/trackers.ts';
import { list, SETTING_SCHEMAS } from '../../utils/domain/settings-schema.ts';
import { goalOf } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import { read, READ } from '../support/imports.ts';

/** A list that counts how many of its items are looked at. */
function watched(length: number, item: unknown) {
  const seen = { items: 0 };
  const items = new Proxy(
    Array.from({ length }, () => item),
    {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) seen.items += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    },
  );
  return { items, seen };
}

const SAID = saidSchemas(() => true);
const CORRECTION = { id: idOf('c'), site: 'x.com', at: 5, from: 1, to: 2, was: 'page', surface: 'feed' };
const GOAL = goalOf({}, { id: idOf('g') });
const [TERMS] = GOAL.terms;

it.each([
  [
    'pieces of a correction',
    SAID.corrections,
    { from: 0, to: 0 },
    (pieces: unknown) => ({ ...CORRECTION, pieces }),
  ],
  ['terms of a goal', SAID.goals, TERMS, (terms: unknown) => ({ ...GOAL, terms })],
  [
    'weekdays of a goal',
    SAID.goals,
    1,
    (weekdays: unknown) => ({ ...GOAL, terms: [{ ...TERMS, weekdays }] }),
  ],
  ['sites that are ignored', SETTING_SCHEMAS.ignoredSites, 'x.com', (sites: unknown) => sites],
])('of a list that is too long no more is looked at than is shown: %s', (_name, schema, item, around) => {
  const { items, seen } = watched(100_000, item);
  expect(() => check('x', around(items), schema)).toThrow(Refusal);
  // What is shown is shown of each schema that might have fitted.
  expect(seen.items).toBeLessThan(200);
});

it('of an object of many keys no more is looked at than is shown', () => {
  let looks = 0;
  const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at]));
  const value = new Proxy(keys, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const { problem } = field('days', value);
  expect(problem).toMatchObject({ place: 'days', found: expect.stringMatching(/^{"key0":0,"key1":1,.*…$/) });
  expect(looks).toBeLessThan(200);
});

it.each([
  ['one that might be of a tracker', (items: unknown) => items],
  [
    'the rows of a tracker',
    (items: unknown) => ({ ['__meta__']: { version: '4.5.0' }, ['__stat__']: items }),
  ],
  ['the days of a tracker’s site', (items: unknown) => [{ url: 'x.com', days: items }]],
])('of a list whose first row is wrong no more is looked at: %s', async (_name, around) => {
  const { items, seen } = watched(100_000, 7);
  expect(await readTracker(around(items), READ)).toBeNull();
  expect(seen.items).toBeLessThan(200);
});

it('a list of as many items as it may have is read', () => {
  expect(check('x', [1, 2], list(SETTING_SCHEMAS.keepDaysYears, 2))).toEqual([1, 2]);
});

it('the page has its turn while what is no row is passed over', async () => {
  const nothing = Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`key${index}`, 0]));
  const rows = { '20260102x.com': { focus: 1_000, time: 1 } };
  let turns = 0;
  const step = async () => void (turns += 1);
  const text = JSON.stringify({ ['__meta__']: { version: '1.9.4' }, ...nothing, ...rows });
  const file = await read(text, { ...READ, step });
  expect(turns).toBeGreaterThan(4);
  expect(file).toMatchObject({ from: 'time-tracker', skipped: 0, shares: [{ site: 'x.com' }] });
});

it('a tracker’s file of more keys than a list may have rows is none', async () => {
  const keys = Array.from({ length: 1_000_000 }, (_, at) => `"${at.toString(36)}.org":0`);
  await expect(read(`{"__meta__":{"version":"1.9.4"},${keys.join()}}`)).rejects.toMatchObject({
    problem: { type: 'unknown' },
  });
});
