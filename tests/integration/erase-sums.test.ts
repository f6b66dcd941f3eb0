import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../utils/data/corrections.ts';
import type { Database } from '../../utils/data/database.ts';
import { eraseDays, eraseSite, eraseSurface } from '../../utils/data/erase.ts';
import { eraseAndKeep, takeBackErased } from '../../utils/data/undo-erase.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { ownDay, sharesByDay } from '../../utils/domain/share.ts';
import { idOf } from '../support/ids.ts';
import {
  copyOf,
  everythingIn,
  exported,
  fileOf,
  lived,
  mergedInto,
  person,
  type Life,
} from '../support/imports.ts';
import { MINUTE_MS, NOW, TODAY } from '../support/reports.ts';

const [YESTERDAY, BEFORE] = [addDays(TODAY, -1), addDays(TODAY, -2)];
const ERASURES: Readonly<Record<string, (db: Database) => Promise<void>>> = {
  'a site': (db) => eraseSite(db, 'discord.com', NOW),
  'where messages are sent': (db) => eraseSurface(db, 'discord.com', 'conversation', NOW),
  'where some are': (db) => eraseSurface(db, 'discord.com', 'feed', NOW),
  'where none are': (db) => eraseSurface(db, 'discord.com', 'page', NOW),
  'some days': (db) => {
    const { from } = intervalOfDay(BEFORE, MIDNIGHT);
    return eraseDays(db, [BEFORE, YESTERDAY], { from, to: intervalOfDay(YESTERDAY, MIDNIGHT).to });
  },
};

const spent = (surface: 'conversation' | 'mail' | 'feed', at: number) =>
  ({ at, minutes: 20, site: 'discord.com', surface, activity: 'composing' }) as const;

const minute = fc.integer({ min: -3 * 24 * 60, max: -1 });
const surface = fc.constantFrom('feed' as const, 'page' as const, 'conversation' as const);
/** What was said of some time afterwards, over the ends of days too. */
const corrections = fc.array(
  fc.record({
    ends: fc.tuple(minute, minute).filter(([from, to]) => from < to),
    site: fc.constantFrom('reddit.com', 'discord.com'),
    was: surface,
    surface,
  }),
  { maxLength: 3 },
);
interface Case {
  readonly here: Life;
  readonly there: Life;
  readonly said: typeof corrections extends fc.Arbitrary<infer T> ? T : never;
  readonly erasure: string;
}
const cases: fc.Arbitrary<Case> = fc.record({
  here: person,
  there: person,
  said: corrections,
  erasure: fc.constantFrom(...Object.keys(ERASURES)),
});
/** Messages were sent in one place here, and in another place of the site elsewhere. */
const apart: Case = {
  here: { spans: [spent('conversation', -60)], checkins: [] },
  there: { spans: [spent('mail', -30)], checkins: [] },
  said: [],
  erasure: 'where messages are sent',
};
/** Messages, and no place for them. */
const nowhere: Case = {
  here: { spans: [], checkins: [] },
  there: { spans: [spent('feed', -30)], checkins: [] },
  said: [],
  erasure: 'where messages are sent',
};
/** A correction of time on two days, one of which goes. */
const inPart: Case = {
  here: { spans: [spent('feed', -60), spent('feed', -1_500)], checkins: [] },
  there: { spans: [], checkins: [] },
  said: [{ ends: [-1_600, -1], site: 'discord.com', was: 'feed', surface: 'page' }],
  erasure: 'some days',
};
const RUNS = { examples: [[apart], [nowhere], [inPart]] as [Case][], numRuns: 25 };
const erase = (db: Database, { erasure }: Case) => ERASURES[erasure]?.(db) ?? expect.unreachable();

/** A life in which so many messages a day were sent on each site. */
async function sent(life: Life, sends: number): Promise<Database> {
  const db = await lived(life);
  await db.days.toCollection().modify((row, ref) => {
    const counts = Object.entries(row.counts).map(([site, each]) => [site, { ...each, sends }] as const);
    ref.value = { ...row, counts: Object.fromEntries(counts) };
  });
  return db;
}

/** What was measured here of each day on which anything was. */
async function ownDays(db: Database) {
  const shares = sharesByDay(await db.shares.toArray());
  const days = (await db.days.toArray()).map((row) => ownDay(row, shares.get(row.day) ?? []));
  return days.filter(({ sites, counts }) => Object.keys({ ...sites, ...counts }).length > 0);
}

/** What is said of the time, as far as it is there. */
async function say(db: Database, { said }: Case): Promise<void> {
  for (const [index, { ends, ...place }] of said.entries()) {
    const [from, to] = ends.map((at) => NOW + at * MINUTE_MS) as [number, number];
    await correct(db, { ...place, id: idOf(String(index)), from, to, at: NOW + index });
  }
}

describe('erasing', () => {
  it('takes from what was measured here what it would if nothing had come from elsewhere', () =>
    fc.assert(
      fc.asyncProperty(cases, async (each) => {
        const alone = await sent(each.here, 3);
        const db = await copyOf(alone);
        await mergedInto(db, await fileOf(await exported(await sent(each.there, 2))));
        for (const one of [db, alone]) await say(one, each);
        expect(await ownDays(db)).toEqual(await ownDays(alone));
        for (const one of [db, alone]) await erase(one, each);
        expect(await ownDays(db)).toEqual(await ownDays(alone));
      }),
      RUNS,
    ));

  it('can be taken back, and then everything is as it was, corrections too that went in part', () =>
    fc.assert(
      fc.asyncProperty(cases, async (each) => {
        const db = await sent(each.here, 3);
        await mergedInto(db, await fileOf(await exported(await sent(each.there, 2))));
        await say(db, each);
        const before = await everythingIn(db);
        await takeBackErased(db, await eraseAndKeep(db, () => erase(db, each)));
        expect(await everythingIn(db)).toEqual(before);
      }),
      RUNS,
    ));
});
