/**
 * A browser with the extension for one scenario, and what scenarios do in it. Owns the browser, its server, the copy of
 * the extension and, for real windows, a display; `close` ends and removes them all.
 * Each scenario has a browser of its own: what one leaves running must not reach the next.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type BrowserSession } from '../support/browser-session.ts';
import type { BrowserKind } from '../support/browsers.ts';
import { startDisplay, type VirtualDisplay } from '../support/displays.ts';
import { copyExtension } from '../support/extension-copy.ts';
import { settleIn } from '../support/product.ts';
import { startServer } from '../support/server.ts';
import { ROOT } from '../support/source-tree.ts';
import type { Scenario } from './scenario.ts';
import { MARKER_SITE, SITES } from './sites.ts';
import type { TruthClock } from './truth.ts';

export interface Stage {
  readonly kind: BrowserKind;
  /** Replaced by `restart`. */
  session: BrowserSession;
  /** Where real windows are. */
  readonly display: VirtualDisplay | undefined;
  /** Whether the extension under test is Quality Minutes, whose record can be read. */
  readonly isOurs: boolean;
  restart(): Promise<void>;
  /** Installs the extension again over the running one, as an update does. */
  update(): Promise<void>;
  /** Another browser on the same display, with nothing in common with the first. */
  openOther(): Promise<BrowserSession>;
  close(): Promise<void>;
}

/**
 * The driver's profile for Firefox has this on: a window then keeps its focus while another application is in front. Without
 * windows it stays, since nothing gives a page the focus there.
 */
const TRUE_FOCUS = { 'focusmanager.testmode': false };

/** Starts the browser. @param extension an unpacked extension instead of the production build */
export async function openStage(kind: BrowserKind, scenario: Scenario, extension?: string): Promise<Stage> {
  const source = extension ?? join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const isOurs = await isQualityMinutes(source);
  const hosts = scenario.hosts && { hosts: [...scenario.hosts, `*://${MARKER_SITE}/*`] };
  const copy = isOurs ? await copyExtension(source, hosts) : undefined;
  const server = await startServer(SITES);
  const display = scenario.isHeadful ? await startDisplay() : undefined;
  if (scenario.isHeadful && !display) throw new Error('Real windows need Xvfb, openbox and xdotool.');
  const windows = display ? { headless: false, display: display.name, prefs: TRUE_FOCUS } : {};
  const launch = { extensionDir: copy?.path ?? source, server, ...windows };
  const others: BrowserSession[] = [];
  const session = await launchBrowser(kind, launch);
  if (isOurs) await settleIn(session);
  const stage: Stage = {
    kind,
    session,
    display,
    isOurs,
    async restart() {
      stage.session = await stage.session.restart();
      if (isOurs) await settleIn(stage.session);
    },
    async update() {
      await session.browser.installExtension(launch.extensionDir);
    },
    async openOther() {
      const other = await launchBrowser(kind, launch);
      others.push(other);
      if (isOurs) await settleIn(other);
      return other;
    },
    async close() {
      for (const each of [...others, stage.session]) await each.close();
      await display?.close();
      await server.close();
      await copy?.dispose();
    },
  };
  return stage;
}

async function isQualityMinutes(folder: string): Promise<boolean> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  const names = await readFile(join(folder, '_locales', 'en', 'messages.json'), 'utf8').catch(() => '');
  return /"Quality Minutes"/.test(manifest + names) && /"optional_host_permissions"/.test(manifest);
}

/** Opens a page in a new tab in front; from when it is there the person is at `place`. */
export async function visit(stage: Stage, truth: TruthClock, url: string, place: string): Promise<Page> {
  const page = await stage.session.newPage();
  truth.leave();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  truth.enter(place);
  return page;
}

/** Brings a page that is open to the front; the person is at `place` then. */
export async function turnTo(page: Page, truth: TruthClock, place: string): Promise<void> {
  await page.bringToFront();
  truth.enter(place);
}

/** Ends the scenario: an empty tab comes to the front, and in it the marker page. */
export async function leaveAll(stage: Stage, truth: TruthClock): Promise<void> {
  const page = await stage.session.newPage();
  truth.leave();
  await page.goto(`https://${MARKER_SITE}/`);
}
