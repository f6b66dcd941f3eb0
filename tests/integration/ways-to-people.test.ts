import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '../../utils/data/database.ts';

/** Every table of the version that had links to people as a setting. */
const VERSION_3 = {
  spans: '&from, day',
  days: '&day',
  documents: '&id, at',
  checkins: '&id, at',
  goals: '&id, site',
  nudges: '&id, at, kind',
  settings: '&key',
  erasures: '&id, to',
  rules: '&id, site',
  corrections: '&id, to',
  decisions: '++id',
  quietRules: '&id, site',
};

it('links to people, which were a setting once, become people without a rhythm', async () => {
  const shipped = new Dexie('ways');
  shipped.version(3).stores(VERSION_3);
  const ways = [
    { name: 'Sam', href: 'tel:+4930123' },
    { name: 'Trap', href: 'javascript:alert(1)' },
    { name: ' ', href: 'tel:110' },
    null,
  ];
  await shipped.table('settings').bulkAdd([
    { key: 'ways', value: ways },
    { key: 'nudgesOn', value: false },
  ]);
  shipped.close();

  const db = new Database('ways');
  expect(await db.people.toArray()).toEqual([
    {
      id: expect.any(String),
      name: 'Sam',
      what: '',
      kind: 'hello',
      rhythmDays: null,
      ways: [{ name: '', href: 'tel:+4930123' }],
      sinceDay: expect.any(String),
      lastDay: null,
      restUntilDay: null,
      skippedDay: null,
    },
  ]);
  expect((await db.settings.toArray()).map(({ key }) => key).toSorted()).toEqual([
    'installation',
    'nudgesOn',
  ]);
});
