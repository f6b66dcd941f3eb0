/** The product as people get it: the production build in a real browser, with a small web of invented sites around it. */
import { join } from 'node:path';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import { articlePage } from '../e2e/pages/article.ts';
import { chatPage } from '../e2e/pages/chat.ts';
import { feedPage } from '../e2e/pages/feed.ts';
import { composerFrame, framesPage } from '../e2e/pages/frames.ts';
import { hostilePage, strictPage } from '../e2e/pages/strict.ts';
import { swipePage } from '../e2e/pages/swipe.ts';
import { videoPage } from '../e2e/pages/video.ts';
import { launchBrowser, type BrowserSession, type LaunchBrowserOptions } from './browser-session.ts';
import type { BrowserKind } from './browsers.ts';
import { copyExtension } from './extension-copy.ts';
import { waitUntil } from './gestures.ts';
import { startServer, type SiteTable, type TestServer } from './server.ts';
import { ROOT } from './source-tree.ts';

/** Real host names, so that the catalogue's own rules are what is tested; every page is invented. */
export const SITES: SiteTable = {
  'www.reddit.com/*': feedPage(),
  'web.whatsapp.com/*': chatPage(),
  'discord.com/*': chatPage({ person: 3 }),
  'www.youtube.com/shorts/*': swipePage(),
  'www.youtube.com/watch*': videoPage(),
  'news.garden.example/*': articlePage(),
  'frames.garden.example/*': framesPage('https://forms.notes.example/'),
  'forms.notes.example/*': composerFrame(),
  'x.com/*': strictPage(),
  'www.tumblr.com/*': hostilePage(),
};

export interface Product {
  /** Replaced by `restart`. */
  session: BrowserSession;
  readonly server: TestServer;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface ProductOptions extends Partial<Omit<LaunchBrowserOptions, 'extensionDir' | 'server'>> {
  /** Match patterns granted at load; left out, everything; `[]` nothing. */
  readonly hosts?: readonly string[];
  readonly sites?: SiteTable;
}

/** Starts everything; `close` ends and removes everything. The build must be there. */
export async function startProduct(kind: BrowserKind, options: ProductOptions = {}): Promise<Product> {
  const { hosts, sites = SITES, ...launch } = options;
  const build = join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const copy = await copyExtension(build, hosts ? { hosts } : {});
  const server = await startServer(sites);
  const session = await launchBrowser(kind, { extensionDir: copy.path, server, ...launch });
  const isGranted = hosts === undefined || hosts.length > 0;
  await settleIn(session, isGranted);
  const product: Product = {
    session,
    server,
    async restart() {
      product.session = await product.session.restart();
      await settleIn(product.session, isGranted);
    },
    async close() {
      await product.session.close();
      await server.close();
      await copy.dispose();
    },
  };
  return product;
}

/**
 * Both drivers install anew at each start, so the welcome page opens each time and takes the front; and a page opened before
 * the meter is registered would go without. The background does its first work meanwhile: it compares the last days with their spans,
 * so that days which a test puts there before that would be gone.
 */
export async function settleIn(session: BrowserSession, isGranted = true): Promise<void> {
  const welcome = await session.waitForExtensionPage('welcome.html');
  await welcome.close();
  const registered = () =>
    session.evaluateInBackground(async () => (await browser.scripting.getRegisteredContentScripts()).length);
  if (isGranted) await waitUntil(registered, { describe: 'the meter to be registered' });
  const isAtRest = () =>
    session.evaluateInBackground(async () => {
      // Both are set when what they stand for is done.
      const [alarm, { begun }] = await Promise.all([
        browser.alarms.get('housekeeping'),
        browser.storage.session.get('begun'),
      ]);
      return Boolean(alarm && begun);
    });
  await waitUntil(isAtRest, { describe: 'the background to come to rest' });
}

/** The extension API where `evaluateInBackground` runs. */
declare const browser: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  alarms: { get(name: string): Promise<unknown> };
  storage: { session: { get(key: string): Promise<{ begun?: boolean }> } };
};

/** All rows of one table of the product's database, read in the background. */
export async function readTable<Row>(session: BrowserSession, table: string): Promise<Row[]> {
  const rows = await session.evaluateInBackground(
    (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('quality-minutes');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            db.close();
            resolve(reading.result);
          });
        });
      }),
    table,
  );
  // The caller names what the table holds.
  return rows as Row[];
}

/** Firefox reports each call that was under way when its page went away or into the cache; nobody can wait for the answer any more. */
const PAGE_WENT_AWAY = /Promise (rejected|resolved) (after context unloaded|while context is inactive)/;

/** What the product threw or logged as an error, anywhere. */
export function errorsOf(session: BrowserSession): string[] {
  return session.errors().filter((error) => !PAGE_WENT_AWAY.test(error));
}

/** The browser that this run of the suite is for. */
export function browserUnderTest(): BrowserKind {
  return process.env['QM_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
}

/** Milliseconds stored for a site over all days, by `surface/activity`. */
export async function readSite(session: BrowserSession, site: string): Promise<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const { sites } of await readTable<DayTotals>(session, 'days')) {
    for (const [key, ms] of Object.entries(sites[site] ?? {})) totals[key] = (totals[key] ?? 0) + ms;
  }
  return totals;
}
