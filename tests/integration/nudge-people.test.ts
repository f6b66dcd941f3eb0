import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { addDays } from '../../utils/domain/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';
import { readContents } from '../../utils/services/nudge-content.ts';
import { somebody } from '../support/people.ts';
import { NOW, TODAY } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const ways = [{ name: '', href: 'mailto:sam@home.example' }];
const sam = somebody({ rhythmDays: 7, lastDay: addDays(TODAY, -9), what: 'voice note', ways });

let db: Database;

beforeEach(() => {
  db = freshDatabase();
});

/** What a nudge toward a person says. */
async function content(part: Partial<Settings> = {}, turn = 0) {
  const settings = { ...DEFAULT_SETTINGS, nudgeKinds: ['person'] as const, ...part };
  const source = { settings, site: 'reddit.com', today: TODAY, now: NOW, turn, firstWeekday: 1 };
  const [said] = await readContents(db, source);
  return said?.kind === 'person' ? said : null;
}

describe('a turn toward a person', () => {
  it('is to whoever is due first, with their ways; in quiet time to nobody in particular', async () => {
    await db.people.bulkAdd([
      sam,
      somebody({ id: 'mum', name: 'Mum', rhythmDays: 30, lastDay: addDays(TODAY, -31) }),
      somebody({ id: 'al', name: 'Al', ways }),
    ]);
    expect(await content()).toEqual({
      kind: 'person',
      turn: 0,
      due: { name: 'Sam', what: 'voice note', daysSince: 9 },
      ways: [{ personId: sam.id, index: 0, person: 'Sam', kind: 'mail', name: '' }],
    });
    const quiet = { from: NOW - 1, to: NOW + 1 };
    expect(await content({ quiet })).toMatchObject({
      due: null,
      ways: [{ person: 'Al' }, { person: 'Sam' }],
    });
  });

  it('offers a way to a few people where nobody is due, others each time', async () => {
    await db.people.bulkAdd(['A', 'B', 'C', 'D'].map((name) => somebody({ id: name, name, ways })));
    const people = async (turn: number) => (await content({}, turn))?.ways.map(({ person }) => person);
    expect([await people(0), await people(3)]).toEqual([
      ['A', 'B', 'C'],
      ['D', 'A', 'B'],
    ]);
  });

  it('never tells a page where a way leads', async () => {
    await db.people.add(sam);
    expect(JSON.stringify(await content())).not.toContain('home.example');
  });
});
