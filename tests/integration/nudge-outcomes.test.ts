import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { keepHouse } from '../../utils/services/housekeeping.ts';
import { judgeNudges } from '../../utils/services/nudge-outcomes.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { feedSpan, shownNudge } from '../support/nudges.ts';
import { MINUTE_MS, NOW } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

let db: Database;
let browser: FakeBrowser;

beforeEach(async () => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
  await db.spans.add(feedSpan(-25, 0));
});

describe('outcomes', () => {
  const outcomes = async () => (await db.nudges.toArray()).map(({ outcome }) => outcome);

  it('are read from what followed, once it can be known', async () => {
    await db.nudges.bulkAdd([shownNudge(-20), shownNudge(0)]);
    await db.spans.add(
      feedSpan(0, 3, { surface: 'conversation', activity: 'composing', site: 'signal.org' }),
    );
    browser.now = NOW + 10 * MINUTE_MS;
    await judgeNudges(db, browser.now);
    expect(await outcomes()).toEqual([{ effect: 'stayed', reachedPeople: false }, null]);
    await judgeNudges(db, NOW + 11 * MINUTE_MS);
    expect((await outcomes())[1]).toEqual({ effect: 'leftSoon', reachedPeople: true });
  });

  it('are judged before their spans are forgotten', async () => {
    await db.nudges.add(shownNudge(-20));
    // The span began before what is kept, the nudge came after.
    browser.now = NOW + (90 * 24 * 60 - 22) * MINUTE_MS;
    await keepHouse(db, browser.ports);
    expect(await db.spans.count()).toBe(0);
    expect(await outcomes()).toEqual([{ effect: 'stayed', reachedPeople: false }]);
  });

  it('keep spans as long as the person says', async () => {
    await writeSettings(db, { keepSpansDays: 400 });
    browser.now = NOW + 399 * 24 * 60 * MINUTE_MS;
    await keepHouse(db, browser.ports);
    expect(await db.spans.count()).toBe(1);
  });
});
