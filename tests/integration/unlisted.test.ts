import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/data/database.ts';
import { route, type Sender } from '../../utils/services/router.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fake-ports.ts';
import { NOW, REDDIT, report, stretch } from '../support/reports.ts';
import { freshDatabase } from '../support/test-database.ts';

const UNLISTED = 'https://garden.example';

let db: Database;
let browser: FakeBrowser;

beforeEach(() => {
  db = freshDatabase();
  browser = fakeBrowser(NOW);
});

describe('a page that the catalogue does not know', () => {
  const sender = (origin: string): Sender => ({ origin, tabId: 4, frameId: 0, isOwnPage: false });
  const ask = (message: unknown, origin: string) => route(db, browser.ports, message, sender(origin));

  it('is surveyed once, with its first report; one that it knows is not, nor an assistant', async () => {
    for (const origin of [UNLISTED, REDDIT, 'https://chatgpt.com'])
      await ask(report([stretch(-1, 0)], { needsRules: true }), origin);
    await ask(report([stretch(-1, 0)]), UNLISTED);
    expect(browser.surveyed).toEqual([4]);
  });

  it('gets the rules of the platform it runs on, and a known site keeps its own', async () => {
    const platform = { type: 'platform', platform: 'discourse' };
    const matches = (reply: unknown, address: string) =>
      (reply as { rules: [string, string][] }).rules.find(([source]) =>
        new RegExp(source).test(address),
      )?.[1];
    expect(matches(await ask(platform, UNLISTED), '/t/how-to-bake/12')).toBe('thread');
    expect(matches(await ask(platform, REDDIT), '/t/how-to-bake/12')).toBe('feed');
    browser.granted = [];
    expect(await ask(platform, UNLISTED)).toEqual({ stop: true });
    expect(ask({ type: 'platform', platform: 'wordpress' }, UNLISTED)).toBeUndefined();
  });
});
