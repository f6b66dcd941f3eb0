import { expect, it } from 'vitest';
import { correct } from '../../utils/data/corrections.ts';
import { eraseDays } from '../../utils/data/erase.ts';
import { mergeImport } from '../../utils/data/import.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { idOf } from '../support/ids.ts';
import {
  changes,
  contentOf,
  exported,
  fileOf,
  lived,
  MERGE,
  mergedInto,
  type Life,
} from '../support/imports.ts';
import { somebody } from '../support/people.ts';
import { MINUTE_MS, NOW, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const YESTERDAY = addDays(TODAY, -1);
const MIDNIGHT_AT = -(NOW - intervalOfDay(TODAY, MIDNIGHT).from) / MINUTE_MS;
const LIFE: Life = {
  spans: [
    { at: MIDNIGHT_AT - 30, minutes: 60, site: 'reddit.com', surface: 'page', activity: 'reading' },
    { at: MIDNIGHT_AT - 300, minutes: 10, site: 'reddit.com', surface: 'page', activity: 'reading' },
  ],
  checkins: [],
};
const said = { site: 'reddit.com', was: 'page', surface: 'feed', at: NOW } as const;
const WITHOUT = { ...MERGE, withErased: false };

/** Corrections of two days and of one, and people who were put off on either. */
async function filled() {
  const db = await lived(LIFE);
  const from = NOW + (MIDNIGHT_AT - 60) * MINUTE_MS;
  await correct(db, { ...said, id: idOf('both'), from, to: NOW });
  await correct(db, { ...said, id: idOf('one'), from: 1, to: from });
  await db.people.bulkAdd([
    somebody({ id: idOf('was'), skippedDay: YESTERDAY, rhythmDays: 7 }),
    somebody({ id: idOf('is'), skippedDay: TODAY, rhythmDays: 7 }),
  ]);
  return db;
}

it('of an erased day neither what a correction did nor what was said of people comes back by itself', async () => {
  const db = await filled();
  const file = await fileOf(await exported(db));
  await eraseDays(db, [YESTERDAY, YESTERDAY], intervalOfDay(YESTERDAY, MIDNIGHT));
  const erased = await contentOf(db);
  expect(await db.corrections.toArray()).toMatchObject([{ id: idOf('both'), pieces: [{}], moved: [{}, {}] }]);
  // The day, both corrections and a person.
  expect((await mergeImport(db, file, WITHOUT)).erased).toBe(4);
  expect(await contentOf(db)).toEqual(erased);
  // Nor where the correction itself is not there any more.
  const left = await db.corrections.toArray();
  await db.corrections.clear();
  await mergeImport(db, file, WITHOUT);
  expect(await db.corrections.toArray()).toEqual(left);
});

it.each([
  [[YESTERDAY], []],
  [[TODAY], []],
  [[YESTERDAY], [TODAY]],
  [[TODAY], [YESTERDAY]],
])(
  'what a correction did comes back where that is wanted: %j went here, %j elsewhere',
  async (here, there) => {
    const db = await filled();
    const whole = await exported(db);
    const { pieces, moved } = (await db.corrections.get(idOf('both'))) ?? expect.unreachable();
    const file = async (gone: readonly string[]) => {
      const copy = await mergedInto(freshDatabase(), await fileOf(whole));
      for (const day of gone) await eraseDays(copy, [day, day], intervalOfDay(day, MIDNIGHT));
      return fileOf(await exported(copy));
    };
    for (const day of here) await eraseDays(db, [day, day], intervalOfDay(day, MIDNIGHT));
    const counts = await mergeImport(db, await file(there), MERGE);
    expect(counts.changed.corrections).toBe(1);
    const back = await db.corrections.get(idOf('both'));
    expect(back).toMatchObject({ pieces, moved: { length: moved.length } });
    expect(new Set(back?.moved)).toEqual(new Set(moved));
    // It is the same in whichever order they meet, and however often.
    expect(changes(await mergeImport(db, await file(here), MERGE))).toEqual([]);
  },
);

it('a correction of which a file does not say what it did stays', async () => {
  const db = await filled();
  const { corrections, ...rest } = await exported(db);
  const bare = corrections.map(({ pieces: _pieces, moved: _moved, ...each }) => each);
  const file = await fileOf({ ...rest, corrections: bare });
  await db.corrections.clear();
  await eraseDays(db, [YESTERDAY, YESTERDAY], intervalOfDay(YESTERDAY, MIDNIGHT));
  await mergeImport(db, file, WITHOUT);
  expect(await db.corrections.count()).toBe(2);
});
