/**
 * The fast traces have a background of their own making (`tests/nudges/sim-worker.ts`). Here the same reports and moments go to
 * the real one, with its database: both must say the same each time.
 */
import { describe, expect, it } from 'vitest';
import { acceptReport } from '../../utils/services/ledger.ts';
import { answerNudge } from '../../utils/services/nudge-answers.ts';
import { hearCall, isNudgeDue, takeMoment } from '../../utils/services/nudger.ts';
import { writeSettings } from '../../utils/data/settings-store.ts';
import { play, type Call } from '../nudges/player.ts';
import type { Script } from '../nudges/script.ts';
import { secondsOf } from '../nudges/timeline.ts';
import { FAMILIES, scriptsOf } from '../nudges/traces.ts';
import { fakeBrowser } from '../support/fake-ports.ts';
import { report } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const NAMES = [
  'fullscreen film',
  'chat with reading pauses',
  '6-min comment in a feed',
  'feed, 90 s reply, feed',
  'call with a feed in front',
  'feed hop A, B, A',
  'long post, sparse scroll',
  'midnight',
];

/** One that is as the research notes have it, and one on edge. */
const scripts = FAMILIES.filter(({ name }) => NAMES.includes(name)).flatMap((family) =>
  scriptsOf(family).slice(0, 2),
);

/** What the real background says to the same calls. */
async function replayed({ limitMinutes }: Script, calls: readonly Call[]): Promise<Call[]> {
  const db = freshDatabase();
  const browser = fakeBrowser(0);
  const answers: Call[] = [];
  const tabs: string[] = [];
  await writeSettings(db, { nudgeLimitMinutes: limitMinutes });
  for (const call of calls) {
    browser.now = call.at;
    const origin = `https://${call.site}`;
    if (!tabs.includes(call.tab)) tabs.push(call.tab);
    const tabId = tabs.indexOf(call.tab);
    if (call.type === 'report') {
      await acceptReport(db, browser.ports, report([...call.stretches]), origin);
      await hearCall(browser.ports, tabId, call.stretches);
      const surface = call.stretches.at(-1)?.surface ?? null;
      const isDue = await isNudgeDue(db, browser.ports, origin, surface, tabId);
      answers.push({ ...call, isDue });
    } else if (call.type === 'moment') {
      const before = browser.cards.length;
      await takeMoment(db, browser.ports, call.moment, tabId, origin);
      answers.push({ ...call, isShown: browser.cards.length > before });
    } else {
      await answerNudge(db, browser.cards.at(-1)?.view.id ?? '', call.answer);
      answers.push(call);
    }
  }
  return answers;
}

describe('the background of the fast traces', () => {
  it('is asked much', () => {
    expect(scripts).toHaveLength(2 * NAMES.length);
  });

  it.each(scripts)('says what the real one says: $name', async (script) => {
    const { calls } = play(script, secondsOf(script));
    expect(calls.length).toBeGreaterThan(20);
    expect(await replayed(script, calls)).toEqual(calls);
  });
});
