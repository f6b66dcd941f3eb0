import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '../../utils/data/database.ts';

/** The goal of version 1 as version 4 has it. */
const UPGRADED_GOAL = {
  id: 'c',
  terms: [
    {
      sinceDay: '2026-11-22',
      direction: 'atMost',
      minutes: 30,
      period: 'day',
      measure: 'passive',
      scope: { type: 'sites', sites: ['reddit.com'] },
      weekdays: [0],
      hours: null,
    },
  ],
  pauses: [],
  endedDay: null,
  toldFor: null,
} as const;

/** Each stored schema version as it was shipped, with a row of each kind. Never edited: people's databases are not either. */
const SHIPPED = [
  {
    version: 1,
    stores: {
      spans: '&from, day',
      days: '&day',
      documents: '&id, at',
      checkins: '&id, at',
      goals: '&id, site',
      nudges: '&id, at',
      settings: '&key',
      erasures: '&id, to',
    },
    rows: {
      spans: [
        {
          from: 1,
          to: 9,
          site: 'reddit.com',
          surface: 'feed',
          activity: 'reading',
          attended: true,
          day: '2026-11-22',
        },
      ],
      days: [{ day: '2026-11-22', sites: { 'reddit.com': { 'feed/reading': 8 } }, counts: {} }],
      documents: [{ id: 'a', at: 9, visits: 1, steps: 2 }],
      checkins: [
        { id: 'b', at: 9, day: '2026-11-22', site: 'reddit.com', surface: 'feed', answers: { settled: 1 } },
      ],
      goals: [
        {
          id: 'c',
          site: 'reddit.com',
          direction: 'atMost',
          minutes: 30,
          measure: 'passive',
          weekdays: [0],
          sinceDay: '2026-11-22',
        },
      ],
      nudges: [
        {
          id: 'd',
          at: 9,
          day: '2026-11-22',
          kind: 'mirror',
          site: 'reddit.com',
          surface: 'feed',
          runFrom: 1,
          passiveMs: 8,
          answer: null,
        },
      ],
      settings: [{ key: 'nudgesOn', value: false }],
      erasures: [{ id: 'e', site: null, from: 0, to: 1 }],
    },
  },
  {
    version: 2,
    stores: { rules: '&id, site', corrections: '&id, to' },
    rows: {
      rules: [{ type: 'surface', id: 'f', site: 'garden.example', from: 'page', to: 'feed', at: 9 }],
      corrections: [
        {
          id: 'g',
          site: 'garden.example',
          from: 1,
          to: 9,
          was: 'page',
          surface: 'feed',
          at: 9,
          pieces: [{ from: 1, to: 9 }],
          moved: [{ day: '2026-11-22', site: 'garden.example', key: 'feed/reading', ms: 8 }],
        },
      ],
    },
  },
  {
    version: 3,
    stores: { nudges: '&id, at, kind', decisions: '++id', quietRules: '&id, site' },
    rows: {
      decisions: [
        {
          id: 1,
          type: 'wait',
          at: 9,
          site: 'reddit.com',
          surface: 'feed',
          breakpoint: 'pause',
          reason: 'draft',
          kind: null,
          passiveMs: 8,
          runFrom: 1,
          limitMinutes: 20,
        },
      ],
      quietRules: [{ id: 'h', at: 9, site: 'reddit.com', reason: 'reading', surface: 'thread' }],
    },
  },
  {
    version: 4,
    stores: {
      offers: '&id, at',
      people: '&id',
      contacts: '&id, at, [personId+day]',
      repairs: '&id, at',
      goals: '&id',
      goalDays: '&[goal+day], day',
      shares: '&[source+day+site], day, site',
    },
    rows: {
      goals: [UPGRADED_GOAL],
      goalDays: [{ goal: 'c', day: '2026-11-22', terms: UPGRADED_GOAL.terms[0], ms: 8 }],
      offers: [
        {
          id: 'i',
          at: 9,
          day: '2026-11-22',
          site: 'reddit.com',
          surface: 'feed',
          episodeMs: 300_000,
          isShown: true,
          answer: null,
        },
      ],
      people: [
        {
          id: 'j',
          name: 'Sam',
          what: 'voice note',
          kind: 'hello',
          rhythmDays: 7,
          ways: [{ name: 'Mail', href: 'mailto:sam@garden.example' }],
          sinceDay: '2026-11-22',
          lastDay: '2026-11-22',
          restUntilDay: null,
          skippedDay: null,
        },
      ],
      contacts: [{ id: 'k', at: 9, day: '2026-11-22', kind: 'hello', personId: 'j', answers: {} }],
      repairs: [{ id: 'l', at: 9, explain: 'a', apologise: 'b', change: 'c' }],
      settings: [{ key: 'installation', value: '5f0c8f0e-8a3e-4d5b-9a63-1f5a0c9a7d11' }],
      shares: [
        {
          source: 'other',
          day: '2026-11-22',
          site: 'reddit.com',
          ms: { 'feed/reading': 8 },
          counts: { visits: 0, steps: 0 },
          asOf: 9,
        },
      ],
    },
  },
] as const;

/** Tables whose rows a later version has in another shape. */
const CHANGED: Readonly<Record<string, readonly object[]>> = { goals: [UPGRADED_GOAL] };
/** What a later version adds to rows that are there. */
const ADDED: Readonly<Record<string, object>> = {
  nudges: { isDrawn: false, isWithheld: false, isConfirmed: true, outcome: null },
};

it.each(SHIPPED)(
  'a database of version $version opens with everything that was in it',
  async ({ version, stores, rows }) => {
    const database = `shipped-${version}`;
    const shipped = new Dexie(database);
    // Each version is a delta to the ones before.
    for (const each of SHIPPED.filter((other) => other.version < version))
      shipped.version(each.version).stores(each.stores);
    shipped.version(version).stores(stores);
    for (const [table, content] of Object.entries(rows)) await shipped.table(table).bulkAdd([...content]);
    shipped.close();

    const db = new Database(database);
    await db.open();
    expect(db.verno).toBeGreaterThanOrEqual(version);
    const name = expect.stringMatching(/^[\da-f-]{36}$/);
    expect(await db.settings.get('installation')).toEqual({ key: 'installation', value: name });
    // Up to version 3 the installation had no name: it gets one with the upgrade.
    const isShipped = (row: { readonly key?: string }) => version > 3 || row.key !== 'installation';
    for (const [table, content] of Object.entries(rows))
      expect((await db.table(table).toArray()).filter(isShipped)).toEqual(
        CHANGED[table] ?? content.map((row: object) => ({ ...row, ...ADDED[table] })),
      );
  },
);

it('the newest version is among those that are tested', async () => {
  const db = new Database('newest');
  await db.open();
  expect(Math.max(...SHIPPED.map(({ version }) => version))).toBe(db.verno);
});
