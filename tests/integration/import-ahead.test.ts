import { expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day.ts';
import { acceptReport } from '../../utils/services/ledger.ts';
import { fakeBrowser } from '../support/fake-ports.ts';
import { idOf } from '../support/ids.ts';
import { contentOf, expectSums, exported, fileOf, lived, mergedInto, type Life } from '../support/imports.ts';
import { somebody } from '../support/people.ts';
import { DOCUMENT, MINUTE_MS, NOW, REDDIT, report, stretch, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const LIFE: Life = {
  spans: [{ at: -60, minutes: 30, site: 'reddit.com', surface: 'feed', activity: 'reading' }],
  checkins: [{ id: idOf('a'), at: -10, settled: 2 }],
};
const AHEAD_MIN = 3 * 24 * 60;
const [AHEAD, AHEAD_DAY] = [NOW + AHEAD_MIN * MINUTE_MS, addDays(TODAY, 3)];

/** A life in which the clock ran three days ahead for a while. */
async function livedAhead() {
  const db = await lived(LIFE);
  const counts = { visits: 0, steps: 0 };
  const ahead = report([stretch(AHEAD_MIN - 2, AHEAD_MIN)], {
    document: DOCUMENT.replace('01', '77'),
    counts,
  });
  await acceptReport(db, fakeBrowser(AHEAD).ports, ahead, REDDIT);
  const when = { at: AHEAD, day: AHEAD_DAY };
  await db.contacts.add({ id: idOf('k'), ...when, kind: 'hello', personId: null, answers: {} });
  const piece = { from: AHEAD - 5, to: AHEAD };
  const correction = { id: idOf('c'), site: 'x.com', at: NOW, was: 'page', surface: 'feed' } as const;
  await db.corrections.add({ ...correction, ...piece, pieces: [], moved: [] });
  return db;
}

it('what a clock that ran ahead dated is left out of one’s own file, and counted; the rest comes back', async () => {
  const db = await livedAhead();
  const file = await fileOf(await exported(db));
  // Its day, its span, the contact and the correction.
  expect(file.skipped).toBe(4);
  const other = await mergedInto(freshDatabase(), file);
  expect(await contentOf(other)).toEqual(await contentOf(await lived(LIFE)));
  await expectSums(other);
  const before = await exported(db);
  expect(await exported(await mergedInto(db, file))).toEqual(before);
});

it('what the person keeps comes back whenever the clock says it was changed', async () => {
  const db = await lived(LIFE);
  const rule = { type: 'join', id: idOf('r'), site: 'x.com', into: 'y.com', at: AHEAD } as const;
  await db.rules.add(rule);
  await db.people.add(somebody({ changedAt: AHEAD }));
  const other = await mergedInto(freshDatabase(), await fileOf(await exported(db)));
  expect([await other.rules.toArray(), await other.people.toArray()]).toEqual([
    [rule],
    [somebody({ changedAt: AHEAD })],
  ]);
});

it('tomorrow is not ahead: clocks and zones differ', async () => {
  const db = freshDatabase();
  await db.days.add({ day: addDays(TODAY, 1), sites: { 'x.com': { 'feed/reading': 5 } }, counts: {} });
  expect(await fileOf(await exported(db))).toMatchObject({ skipped: 0, shares: [{ site: 'x.com' }] });
});
