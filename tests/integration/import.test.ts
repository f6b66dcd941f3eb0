import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../utils/data/corrections.ts';
import type { Database } from '../../utils/data/database.ts';
import { eraseSurface } from '../../utils/data/erase.ts';
import { mergeImport } from '../../utils/data/import.ts';
import { idOf } from '../support/ids.ts';
import {
  changes,
  contentOf,
  copyOf,
  expectSums,
  exported,
  fileOf,
  lived,
  MERGE,
  mergedInto,
  person,
  type Life,
} from '../support/imports.ts';
import { MINUTE_MS, NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

describe('merging', () => {
  it('an export into an empty database gives the same export, and again into either changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (life) => {
        const db = await lived(life);
        const file = await fileOf(await exported(db));
        const other = await mergedInto(freshDatabase(), file);
        expect(await contentOf(other)).toEqual(await contentOf(db));
        await expectSums(other);
        for (const each of [other, db]) {
          const before = await exported(each);
          expect(changes(await mergeImport(each, file, MERGE))).toEqual([]);
          expect(await exported(each)).toEqual(before);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of files, nor on how they are grouped, and adds up what several measured', async () => {
    await fc.assert(
      fc.asyncProperty(person, person, person, async (here, one, two) => {
        const db = await lived(here);
        const [a, b] = [await lived(one), await lived(two)];
        const [fileA, fileB] = [
          await fileOf(await exported(a)),
          await fileOf(await exported(b, NOW - 1_000)),
        ];
        const ab = await mergedInto(await copyOf(db), fileA, fileB);
        const ba = await mergedInto(await copyOf(db), fileB, fileA, fileA);
        expect(await contentOf(ba)).toEqual(await contentOf(ab));
        await expectSums(ab);
        await expectSums(ba);
        // What B knows after it had A's file is what both know.
        const both = await mergedInto(
          await copyOf(db),
          await fileOf(await exported(await mergedInto(b, fileA))),
        );
        expect((await contentOf(both))['days']).toEqual((await contentOf(ab))['days']);
        const sum = async (some: Database) =>
          (await some.days.toArray())
            .flatMap(({ sites }) => Object.values(sites))
            .flatMap((each) => Object.values(each))
            .reduce((x, y) => x + y, 0);
        expect(await sum(ab)).toBe((await sum(db)) + (await sum(a)) + (await sum(await lived(two))));
      }),
      { numRuns: 15 },
    );
  });

  it('takes the later of two files of one installation, in whichever order they come', async () => {
    const life: Life = {
      spans: [{ at: -60, minutes: 10, site: 'reddit.com', surface: 'page', activity: 'reading' }],
      checkins: [],
    };
    const db = await lived(life);
    const early = await fileOf(await exported(db, NOW - MINUTE_MS));
    const correction = { id: idOf('c'), site: 'reddit.com', was: 'page', surface: 'feed', at: NOW } as const;
    await correct(db, { ...correction, from: NOW - 60 * MINUTE_MS, to: NOW });
    const late = await fileOf(await exported(db));
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const merged = await mergedInto(freshDatabase(), ...files);
      expect(await merged.days.toArray()).toMatchObject([
        { sites: { 'reddit.com': { 'feed/reading': 10 * MINUTE_MS } } },
      ]);
      expect(await merged.spans.toArray()).toMatchObject([{ surface: 'feed' }]);
    }
  });

  it('takes the later word of a source, also where it says less, and the file of another for what it is', async () => {
    const place = { at: -60, minutes: 10, site: 'reddit.com', activity: 'reading' } as const;
    const feed = { ...place, at: -90, minutes: 30, surface: 'feed' } as const;
    const db = await lived({ spans: [{ ...place, surface: 'page' }, feed], checkins: [] });
    const early = await fileOf(await exported(db, NOW - MINUTE_MS));
    await eraseSurface(db, 'reddit.com', 'feed', NOW);
    const late = await fileOf(await exported(db));
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const merged = await mergedInto(freshDatabase(), ...files);
      expect((await merged.days.toArray()).map(({ sites }) => sites)).toEqual([
        { 'reddit.com': { 'page/reading': 10 * MINUTE_MS } },
      ]);
    }
  });
});
