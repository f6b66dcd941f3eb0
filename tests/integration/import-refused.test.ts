import { describe, expect, it } from 'vitest';
import type { Share } from '../../utils/domain/share.ts';
import { goalOf } from '../support/goals.ts';
import { idOf } from '../support/ids.ts';
import { fileOf, lived, exported, mergedInto, read, READ, type Life } from '../support/imports.ts';
import { somebody } from '../support/people.ts';
import { MINUTE_MS, NOW, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const LIFE: Life = {
  spans: [
    { at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'reading' },
    { at: -20, minutes: 10, site: 'discord.com', surface: 'conversation', activity: 'composing' },
  ],
  checkins: [{ id: idOf('a'), at: -10, settled: 2 }],
};
const good = async () => exported(await lived(LIFE));
const [FROM, DAY_MS] = [NOW - 60 * MINUTE_MS, 24 * 60 * MINUTE_MS];
const day = { day: TODAY, site: 'x.com', ms: {}, counts: { visits: 0, steps: 0 } };
const span = {
  from: FROM,
  to: FROM + 5,
  site: 'x.com',
  surface: 'feed',
  activity: 'reading',
  attended: true,
  day: TODAY,
};

describe('a file is refused, with the place of what is wrong in it,', () => {
  it.each<[string, object, string]>([
    [
      'a length below nothing',
      { days: [{ ...day, ms: { 'feed/reading': -5 } }] },
      'days[0].ms["feed/reading"]',
    ],
    [
      'a length that is no number',
      { days: [{ ...day, ms: { 'feed/reading': null } }] },
      'days[0].ms["feed/reading"]',
    ],
    ['a huge length', { days: [{ ...day, ms: { 'feed/reading': 1e300 } }] }, 'days[0].ms["feed/reading"]'],
    ['no such place', { days: [{ ...day, ms: { 'sofa/reading': 5 } }] }, 'days[0].ms'],
    ['a day that never was', { days: [{ ...day, day: '2026-02-30' }] }, 'days[0].day'],
    [
      'a word of a share to come',
      { shares: [{ ...day, source: 's', asOf: NOW + 2 * DAY_MS }] },
      'shares[0].asOf',
    ],
    [
      'an instant that is none',
      { repairs: [{ id: idOf('r'), at: 1e300, explain: '', apologise: '', change: '' }] },
      'repairs[0].at',
    ],
    ['the same day twice', { days: [day, day] }, 'days[1]'],
    ['an address in place of a site', { days: [{ ...day, site: 'https://x.com/a' }] }, 'days[0].site'],
    ['a site that is a trap', { days: [{ ...day, site: '__proto__' }] }, 'days[0].site'],
    [
      'a count that is no whole number',
      { days: [{ ...day, counts: { visits: 0.5, steps: 0 } }] },
      'days[0].counts.visits',
    ],
    ['what is missing', { days: [{ day: TODAY }] }, 'days[0].site'],
    ['no list', { days: 7 }, 'days'],
    ['spans over each other', { spans: [span, { ...span, from: FROM + 2 }] }, 'spans[1]'],
    ['a span that runs backwards', { spans: [{ ...span, to: FROM - 5 }] }, 'spans[0]'],
    ['a span of days', { spans: [{ ...span, from: FROM - 3 * DAY_MS }] }, 'spans[0]'],
    ['a span of another day', { spans: [{ ...span, day: '2020-01-01' }] }, 'spans[0]'],
    [
      'a check-in off the scale',
      {
        checkins: [
          { id: idOf('a'), at: 5, day: TODAY, site: 'x.com', surface: 'feed', answers: { settled: 9 } },
        ],
      },
      'checkins[0].answers.settled',
    ],
    [
      'a link that runs code',
      {
        people: [somebody({ ways: [{ name: 'a', href: 'javascript:alert(1)' }] })],
      },
      'people[0].ways[0].href',
    ],
    [
      'an id that no command can name',
      { rules: [{ type: 'join', id: 'a', at: 5, site: 'x.com', into: 'y.com' }] },
      'rules[0].id',
    ],
    ['a goal whose id no command can name', { goals: [goalOf()] }, 'goals[0]'],
    ['a setting out of bounds', { settings: { nudgeLimitMinutes: 100_000 } }, 'settings.nudgeLimitMinutes'],
    ['a file from the future', { exportedAt: '2999-01-01T00:00:00.000Z' }, 'exportedAt'],
  ])('for %s', async (_name, change, place) => {
    await expect(fileOf({ ...(await good()), ...change })).rejects.toMatchObject({
      problem: { type: 'field', place },
    });
  });

  it.each([
    ['no JSON', '{"days": [', 'notJson'],
    ['another thing', '{"days": []}', 'unknown'],
    ['a list', '[]', 'unknown'],
    ['nothing', 'null', 'unknown'],
    [
      'a newer version',
      '{"format":"quality-minutes","version":3,"exportedAt":"2026-11-22T15:00:00.000Z"}',
      'newer',
    ],
    ['a hundred thousand lists in each other', '['.repeat(100_000), 'notJson'],
    ['as many that end', '['.repeat(100_000) + ']'.repeat(100_000), 'unknown'],
  ])('for %s', async (_name, text, type) => {
    await expect(read(text)).rejects.toMatchObject({ problem: { type } });
  });

  it('and a key that would change objects is one that cannot be there', async () => {
    const text = JSON.stringify({ ...(await good()), days: [{ ...day, ms: { evil: 5 } }] }).replace(
      'evil',
      '__proto__',
    );
    await expect(read(text)).rejects.toMatchObject({ problem: { place: 'days[0].ms' } });
  });

  it('and is given up in the middle when the person says so', async () => {
    const text = JSON.stringify(await good());
    const step = async (done: number) => {
      if (done > 0.3) throw new Error('given up');
    };
    await expect(read(text, { ...READ, step })).rejects.toThrow('given up');
  });

  it('skips what it does not know, as a newer version may write it', async () => {
    const file = await good();
    const days = file.days.map((each) => ({ ...each, mood: 'fine' }));
    expect(await fileOf({ ...file, days, moods: [1] })).toEqual(await fileOf(file));
  });
});

const withoutSource = ({ source: _source, ...share }: Share) => share;

describe('the export of another tracker', () => {
  const expected = [
    {
      day: '2026-01-02',
      site: 'reddit.com',
      ms: { 'page/reading': 90_000 },
      counts: { visits: 3, steps: 0 },
      asOf: 0,
    },
    {
      day: '2026-01-03',
      site: 'x.com',
      ms: { 'page/reading': 60_000 },
      counts: { visits: 1, steps: 0 },
      asOf: 0,
    },
  ];
  const files: [string, unknown][] = [
    [
      'time-tracker',
      {
        ['__meta__']: { version: '4.5.0', ts: 1 },
        ['__stat__']: [
          { host: 'www.reddit.com', date: '20260102', focus: 60_000, time: 2 },
          { host: 'reddit.com', date: '20260102', focus: 30_000, time: 1, run: 5 },
          { host: 'x.com', date: '20260103', focus: 60_000, time: 1 },
          { host: 'localfile', date: '20260103', focus: 60_000, time: 1 },
        ],
      },
    ],
    [
      'time-tracker',
      {
        ['__meta__']: { version: '1.9.4', ts: 1 },
        '20260102www.reddit.com': { focus: 90_000, time: 3, total: 1 },
        '20260103x.com': { focus: 60_000, time: 1 },
        '20260103localfile': { focus: 60_000, time: 1 },
      },
    ],
    [
      'web-activity-time-tracker',
      [
        {
          url: 'www.reddit.com',
          summaryTime: 90,
          counter: 3,
          days: [{ date: '1/2/2026', summary: 90, counter: 3 }],
        },
        { url: 'x.com', favicon: 'x', days: [{ date: '1/3/2026', summary: 60, counter: 1 }] },
        { url: 'localfile', days: [{ date: '1/3/2026', summary: 60, counter: 1 }] },
      ],
    ],
  ];

  it.each(files)('%s is known, and its time is a page that was read', async (from, content) => {
    const file = await read(JSON.stringify(content));
    expect(file).toMatchObject({
      from,
      skipped: 1,
      shares: expected.map((share) => ({ ...share, source: from })),
    });
  });

  it('adds nothing on a site and day that were measured here, and twice is once', async () => {
    const db = await lived(LIFE);
    const date = TODAY.replaceAll('-', '');
    const stat = [
      { host: 'reddit.com', date, focus: 60_000, time: 2 },
      { host: 'x.com', date, focus: 1_000, time: 2 },
    ];
    const file = await fileOf({ ['__meta__']: { version: '4.5.0', ts: 1 }, ['__stat__']: stat });
    const before = (await db.days.get(TODAY))?.sites;
    await mergedInto(db, file, file);
    expect((await db.days.get(TODAY))?.sites).toEqual({ ...before, 'x.com': { 'page/reading': 1_000 } });
  });

  it('is marked as such in the export', async () => {
    const [, content] = files[2] ?? [];
    const db = await mergedInto(freshDatabase(), await read(JSON.stringify(content)));
    const { shares } = await exported(db);
    expect(shares.map(({ source }) => source)).toEqual([
      'web-activity-time-tracker',
      'web-activity-time-tracker',
    ]);
    expect(shares.map(withoutSource)).toEqual(expected);
  });
});
