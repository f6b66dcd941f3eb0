import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  closeBrowser,
  discardProfile,
  killBrowser,
  openProfile,
  startBrowser,
  type Profile,
} from './browser-process.ts';
import type { BrowserSession, ExtensionPageOptions, LaunchBrowserOptions } from './browser-session.ts';
import { ensureBrowser } from './browsers.ts';
import { openBrowserScope, type BrowserScope } from './firefox-scope.ts';
import { preferencesFor } from './firefox-preferences.ts';
import { waitUntil } from './gestures.ts';

/** Firefox keys all storage by this id; a fixed one makes the origin known and the same after a restart. */
const EXTENSION_UUID = '7d3f6a52-0c1b-4e58-9a64-5b2f8c9e1d07';

/** Starts Firefox with the extension loaded. Takes about three seconds. */
export async function launchFirefox(options: LaunchBrowserOptions): Promise<BrowserSession> {
  return await startSession(options, await openProfile(options.profileDir));
}

async function startSession(options: LaunchBrowserOptions, profile: Profile): Promise<BrowserSession> {
  const addonId = await readAddonId(options.extensionDir);
  const launch = async (): Promise<Browser> =>
    await puppeteer.launch({
      browser: 'firefox',
      executablePath: (await ensureBrowser('firefox')).path,
      headless: options.headless ?? true,
      userDataDir: profile.path,
      defaultViewport: null,
      acceptInsecureCerts: true,
      args: [
        '--remote-allow-system-access',
        '--width',
        '1280',
        '--height',
        '800',
        ...(options.extraArgs ?? []),
      ],
      extraPrefsFirefox: {
        ...preferencesFor(options),
        'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
        ...options.prefs,
      },
      env: environmentFor(options),
    });
  return await startBrowser(profile, launch, async (browser) => {
    const scope = await openBrowserScope(browser, addonId);
    await browser.installExtension(options.extensionDir);
    return new FirefoxSession(browser, scope, profile, options);
  });
}

function environmentFor(options: LaunchBrowserOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(options.display ? { DISPLAY: options.display, GDK_BACKEND: 'x11', MOZ_ENABLE_WAYLAND: '0' } : {}),
    // Without it release builds ignore the preference that keeps them from asking Mozilla's settings server.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  };
}

async function readAddonId(extensionDir: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: unknown } } } = JSON.parse(
    await readFile(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string')
    throw new Error(`The manifest in ${extensionDir} has no gecko.id: build for Firefox.`);
  return id;
}

class FirefoxSession implements BrowserSession {
  readonly kind = 'firefox';
  readonly browser: Browser;
  readonly extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  readonly profileDir: string;
  readonly #scope: BrowserScope;
  readonly #profile: Profile;
  readonly #options: LaunchBrowserOptions;

  constructor(browser: Browser, scope: BrowserScope, profile: Profile, options: LaunchBrowserOptions) {
    this.browser = browser;
    this.profileDir = profile.path;
    this.#scope = scope;
    this.#profile = profile;
    this.#options = options;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    if (url !== undefined) await page.goto(url);
    return page;
  }

  /**
   * `goto` to an extension page changes the process under the driver's frame and fails; a tab that is
   * opened with the address has the right process from the start.
   */
  async openExtensionPage(path: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const { active = true, width, height } = options;
    await this.#requireFile(path);
    const before = new Set(await this.browser.pages());
    await this.#scope.openTab(`${this.extensionOrigin}/${path}`, active);
    const page = await this.#findPage(path, before, 10_000);
    if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
    return page;
  }

  async waitForExtensionPage(path: string, timeoutMs = 10_000): Promise<Page> {
    return await this.#findPage(path, new Set(), timeoutMs);
  }

  async evaluateInBackground<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const result = await this.#scope.evaluateInBackground(`(${run})(...${JSON.stringify(args)})`);
    // The caller's function is the only source of the value, and JSON keeps its shape.
    return result as Result;
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#scope.backgroundState()) === 'running';
  }

  async stopWorker(): Promise<void> {
    await this.#scope.stopBackground();
  }

  errors(): readonly string[] {
    return this.#scope.errors();
  }

  async restart(): Promise<BrowserSession> {
    await closeBrowser(this.browser);
    return await startSession(this.#options, this.#profile);
  }

  async kill(): Promise<void> {
    await killBrowser(this.browser);
  }

  async close(): Promise<void> {
    await closeBrowser(this.browser);
    await discardProfile(this.#profile);
  }

  /** Firefox shows an empty page, without any error, for a file that does not exist. */
  async #requireFile(path: string): Promise<void> {
    const file = path.replace(/[?#].*$/, '');
    await access(join(this.#options.extensionDir, file)).catch(() => {
      throw new Error(`${file} is not part of the extension.`);
    });
  }

  /** The driver's `page.url()` is stale for tabs it did not navigate, so each page is asked. */
  async #findPage(path: string, except: ReadonlySet<Page>, timeoutMs: number): Promise<Page> {
    const start = `${this.extensionOrigin}/${path}`;
    const find = async (): Promise<Page | undefined> => {
      for (const page of await this.browser.pages()) {
        if (!except.has(page) && (await isLoaded(page, start))) return page;
      }
      return undefined;
    };
    return await waitUntil(find, { timeoutMs, describe: `${start} to load` });
  }
}

async function isLoaded(page: Page, start: string): Promise<boolean> {
  // A tab that is just changing its process cannot be asked; the next round will.
  const state = await page
    .evaluate(() => ({ href: location.href, ready: document.readyState }))
    .catch(() => undefined);
  return state !== undefined && state.href.startsWith(start) && state.ready === 'complete';
}
