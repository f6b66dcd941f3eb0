import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { TestServer } from './server.ts';

/** A running browser with the extension loaded. The same calls work in both browsers. */
export interface BrowserSession {
  readonly kind: BrowserKind;
  /** The driver's own object, for what this interface leaves out. */
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; the same after `restart`. */
  readonly extensionOrigin: string;
  readonly profileDir: string;
  /** Opens a tab in front, goes to the address if there is one, and waits for its load event. */
  newPage(url?: string): Promise<Page>;
  /** Opens one of the extension's own pages, for instance `options.html`, and waits until it has loaded. */
  openExtensionPage(path: string, options?: ExtensionPageOptions): Promise<Page>;
  /** Waits for a page of the extension that the extension opened by itself, for instance its welcome page. */
  waitForExtensionPage(path: string, timeoutMs?: number): Promise<Page>;
  /**
   * Runs a self-contained function in the background worker or event page, starting it if it is stopped.
   * Arguments and result travel as JSON.
   */
  evaluateInBackground<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** True while the worker or event page lives. Does not wake it. */
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the worker or event page as the browser does when it is idle; resolves once it is gone. */
  stopWorker(): Promise<void>;
  /**
   * Console errors and uncaught exceptions so far, of the worker, extension pages, web pages and content
   * scripts, each as `where: text`. They arrive a moment after the fact: poll when one is expected.
   */
  errors(): readonly string[];
  /** Closes, if it still runs, and starts again with the same profile; this session is then used up. */
  restart(): Promise<BrowserSession>;
  /** Ends the browser at once, as a crash does. The profile stays for `restart`, until `close`. */
  kill(): Promise<void>;
  /** Ends the browser and removes the profile if the session made it. Safe to call twice. */
  close(): Promise<void>;
}

export interface ExtensionPageOptions {
  /** False opens a background tab: the tab in front stays the active one. */
  readonly active?: boolean;
  /** Size of the viewport in CSS pixels; give both or none. */
  readonly width?: number;
  readonly height?: number;
}

export interface LaunchBrowserOptions {
  /** An unpacked build or a copy of one (`extension-copy.ts`). */
  readonly extensionDir: string;
  /** Everything the browser asks for goes to this server. */
  readonly server: TestServer;
  /** Left out, true. Several windows, other applications and permission prompts need false and a display. */
  readonly headless?: boolean;
  /** An X display such as `:99` for windows. */
  readonly display?: string;
  /** Left out, a fresh folder that `close` removes. */
  readonly profileDir?: string;
  readonly extraArgs?: readonly string[];
  /** Firefox preferences, over the harness's own. */
  readonly prefs?: Readonly<Record<string, boolean | number | string>>;
  /** Language of the browser and of its requests, for instance `de`. */
  readonly lang?: string;
  /** Chromium: false leaves the worker without a debugger, so that it can expire, and its errors unseen. */
  readonly watchWorker?: boolean;
}

/** Finds the browser (installing it if need be), starts it and loads the extension. */
export async function launchBrowser(
  kind: BrowserKind,
  options: LaunchBrowserOptions,
): Promise<BrowserSession> {
  return kind === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
}
