import { describe, expect, it } from 'vitest';
import { mergeImport } from '../../utils/data/import.ts';
import type { KeptGoalDay } from '../../utils/domain/goal-measure.ts';
import type { Goal, GoalTerms } from '../../utils/domain/goals.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { Span } from '../../utils/domain/span.ts';
import { sabotage } from '../support/failing-database.ts';
import { historyFile } from '../support/history-file.ts';
import { idOf } from '../support/ids.ts';
import {
  contentOf,
  expectSums,
  exported,
  fileOf,
  lived,
  MERGE,
  mergedInto,
  type Life,
} from '../support/imports.ts';
import { somebody } from '../support/people.ts';
import { NOW, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const YESTERDAY = addDays(TODAY, -1);
const TERMS: GoalTerms = {
  sinceDay: '2026-01-01',
  direction: 'atMost',
  minutes: 30,
  period: 'day',
  measure: 'passive',
  scope: { type: 'sites', sites: ['reddit.com'] },
  weekdays: [1, 2, 3],
  hours: { fromMinute: 540, toMinute: 720 },
};
const GOAL: Goal = {
  id: idOf('goal'),
  terms: [TERMS, { ...TERMS, sinceDay: YESTERDAY, minutes: 600, period: 'week', scope: { type: 'all' } }],
  pauses: [{ fromDay: '2026-02-01', toDay: '2026-02-03' }],
  endedDay: null,
  toldFor: null,
  words: 'I scroll at lunch',
};
const GOAL_DAY: KeptGoalDay = { goal: GOAL.id, day: '2026-01-02', terms: TERMS, ms: 60_000 };
const contact = (id: string, day: string) =>
  ({ id: idOf(id), at: NOW, day, kind: 'hello', personId: somebody().id, answers: { settled: 1 } }) as const;

async function filled() {
  const db = freshDatabase();
  const place = { site: 'reddit.com', surface: 'feed' } as const;
  await db.goals.add(GOAL);
  await db.goalDays.add(GOAL_DAY);
  await db.people.add(somebody({ rhythmDays: 7, lastDay: YESTERDAY }));
  await db.contacts.add(contact('k', YESTERDAY));
  await db.repairs.add({ id: idOf('r'), at: NOW, explain: 'a', apologise: 'b', change: '' });
  await db.checkins.add({ id: idOf('c'), at: NOW, day: TODAY, ...place, answers: {}, episodeMs: 300_000 });
  await db.offers.bulkAdd(
    (['answered', 'skipped', 'undone', null] as const).map((answer, index) => ({
      id: idOf(`o${index}`),
      at: NOW,
      day: TODAY,
      ...place,
      episodeMs: 300_000,
      isShown: index > 0,
      answer,
    })),
  );
  return db;
}

describe('a file', () => {
  it('brings everything that a person keeps, to the last field', async () => {
    const db = await filled();
    const other = await mergedInto(freshDatabase(), await fileOf(await exported(db)));
    expect(await contentOf(other)).toEqual(await contentOf(db));
  });

  it('keeps with people when the last contact was, whichever of two files said so', async () => {
    const [one, two] = [await filled(), await filled()];
    await two.contacts.add(contact('l', TODAY));
    await two.people.update(somebody().id, { lastDay: TODAY });
    const files = [await fileOf(await exported(one)), await fileOf(await exported(two))];
    for (const order of [files, files.toReversed()]) {
      const db = await mergedInto(freshDatabase(), ...order);
      expect((await db.people.toArray()).map(({ lastDay }) => lastDay)).toEqual([TODAY]);
    }
  });

  it('of an invented history is one that can be brought in, and its days come out as they went in', async () => {
    const file = historyFile(YESTERDAY, 200);
    const db = await mergedInto(freshDatabase(), await fileOf(file));
    const { days, spans, checkins } = await exported(db);
    const text = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(text(days)).toEqual(text(file.days));
    const length = (some: readonly Span[]) => some.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(length(spans)).toBe(length(file.spans));
    expect(checkins).toHaveLength(file.checkins.length);
    await expectSums(db);
  });

  it('of the first version has goals as they were then', async () => {
    const file = { ...(await exported(freshDatabase())), version: 1 };
    const old = {
      id: idOf('old'),
      site: 'reddit.com',
      direction: 'atMost',
      minutes: 30,
      measure: 'passive',
      weekdays: [1],
      sinceDay: '2026-01-01',
    };
    const db = await mergedInto(freshDatabase(), await fileOf({ ...file, goals: [old] }));
    expect(await db.goals.toArray()).toMatchObject([
      {
        id: idOf('old'),
        terms: [{ minutes: 30, period: 'day', scope: { type: 'sites', sites: ['reddit.com'] } }],
      },
    ]);
  });

  it.each([
    ['terms out of order', { terms: [{ ...TERMS, sinceDay: '2026-02-01' }, TERMS] }],
    ['no terms', { terms: [] }],
    ['hours that end before they begin', { terms: [{ ...TERMS, hours: { fromMinute: 9, toMinute: 9 } }] }],
    ['more minutes than a day has', { terms: [{ ...TERMS, minutes: 1_441 }] }],
  ])('is refused for a goal with %s', async (_, part) => {
    const file = { ...(await exported(freshDatabase())), goals: [{ ...GOAL, ...part }] };
    await expect(fileOf(file)).rejects.toMatchObject({ problem: { type: 'field' } });
  });
});

describe('giving up', () => {
  it('or a fault, at any step, leaves everything as it was', async () => {
    const life: Life = {
      spans: [{ at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'reading' }],
      checkins: [{ id: idOf('a'), at: -10, settled: 2 }],
    };
    const file = await fileOf(await exported(await lived(life)));
    const db = freshDatabase();
    const saboteur = sabotage(db);
    const before = await exported(db);
    let steps = 0;
    await expect(
      mergeImport(db, file, {
        ...MERGE,
        step() {
          steps += 1;
          if (steps === 6) throw new Error('given up');
        },
      }),
    ).rejects.toThrow('given up');
    for (let operation = 1; ; operation += 1) {
      saboteur.failAt(operation);
      const done = await mergeImport(db, file, MERGE).then(
        () => true,
        () => false,
      );
      saboteur.failAt(0);
      if (done) break;
      expect(await exported(db)).toEqual(before);
    }
    expect(await db.checkins.count()).toBe(1);
    const spans: Span[] = await db.spans.toArray();
    expect(spans).toHaveLength(1);
  });
});
