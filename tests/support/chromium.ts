import process from 'node:process';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import {
  closeBrowser,
  discardProfile,
  isRunning,
  killBrowser,
  openProfile,
  startBrowser,
  type Profile,
} from './browser-process.ts';
import type { BrowserSession, ExtensionPageOptions, LaunchBrowserOptions } from './browser-session.ts';
import { ensureBrowser } from './browsers.ts';
import { watchErrors, type ErrorWatch } from './chromium-errors.ts';
import { waitUntil } from './gestures.ts';

/** Starts Chromium with the extension loaded. Takes about half a second. */
export async function launchChromium(options: LaunchBrowserOptions): Promise<BrowserSession> {
  return await startSession(options, await openProfile(options.profileDir));
}

async function startSession(options: LaunchBrowserOptions, profile: Profile): Promise<BrowserSession> {
  const launch = async (): Promise<Browser> =>
    await puppeteer.launch({
      executablePath: (await ensureBrowser('chromium')).path,
      // Given folders instead of `true` puppeteer 25 loads them without awaiting it.
      enableExtensions: true,
      pipe: true,
      headless: options.headless ?? true,
      // Muted, no tab is ever audible. The test pages play quietly.
      ignoreDefaultArgs: ['--mute-audio'],
      userDataDir: profile.path,
      defaultViewport: null,
      args: argumentsFor(options),
      env: environmentFor(options),
    });
  return await startBrowser(profile, launch, async (browser) => {
    const watch = watchErrors(browser, options.watchWorker ?? true);
    const id = await browser.installExtension(options.extensionDir);
    return new ChromiumSession(browser, `chrome-extension://${id}`, profile, options, watch);
  });
}

/**
 * Asked by Chromium itself, for sign-in, extension updates and dictionaries, whatever switches are given.
 * Made unreachable, so that the server's record of hosts holds what pages and the extension asked for.
 */
const OWN_HOSTS = [
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
];

function argumentsFor(options: LaunchBrowserOptions): string[] {
  const unreachable = OWN_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`);
  return [
    `--host-resolver-rules=${[...unreachable, `MAP * 127.0.0.1:${options.server.port}`].join(', ')}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    // A camera and a microphone that need neither hardware nor a prompt, for the call pages.
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--window-size=1280,800',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
    ...(options.extraArgs ?? []),
  ];
}

function environmentFor(options: LaunchBrowserOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(options.display ? { DISPLAY: options.display } : {}),
    // On Linux Chromium takes its language from here, not from --lang.
    ...(options.lang ? { LANGUAGE: options.lang } : {}),
  };
}

class ChromiumSession implements BrowserSession {
  readonly kind = 'chromium';
  readonly browser: Browser;
  readonly extensionOrigin: string;
  readonly profileDir: string;
  readonly #profile: Profile;
  readonly #options: LaunchBrowserOptions;
  readonly #watch: ErrorWatch;
  #control: CDPSession | undefined;

  constructor(
    browser: Browser,
    origin: string,
    profile: Profile,
    options: LaunchBrowserOptions,
    watch: ErrorWatch,
  ) {
    this.browser = browser;
    this.extensionOrigin = origin;
    this.profileDir = profile.path;
    this.#profile = profile;
    this.#options = options;
    this.#watch = watch;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async openExtensionPage(path: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const { active = true, width, height } = options;
    const page = await this.browser.newPage({ background: !active });
    if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
    await page.goto(`${this.extensionOrigin}/${path}`);
    if (active) await page.bringToFront();
    return page;
  }

  async waitForExtensionPage(path: string, timeoutMs = 10_000): Promise<Page> {
    const start = `${this.extensionOrigin}/${path}`;
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'page' && one.url().startsWith(start),
      {
        timeout: timeoutMs,
      },
    );
    const page = await target.page();
    if (!page) throw new Error(`${start} closed again.`);
    // puppeteer's own waiting counts frames, of which a background tab has none.
    const isLoaded = async (): Promise<boolean> =>
      await page.evaluate(() => document.readyState === 'complete');
    await waitUntil(isLoaded, { timeoutMs, describe: `${start} to load` });
    return page;
  }

  async evaluateInBackground<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    if (!(await this.isBackgroundRunning())) {
      const control = await this.#controlSession();
      await control.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
    }
    const target = await waitUntil(() => this.#workerTarget(), { describe: 'the worker to start' });
    // A session of its own, given back at once: what `target.worker()` attaches stays, which blocks a stop.
    const session = await target.createCDPSession();
    try {
      const expression = `Promise.resolve((${run})(...${JSON.stringify(args)}))`;
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      const { result, exceptionDetails } = answer;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      // The caller's function is the only source of the value, and JSON keeps its shape.
      return result.value as Result;
    } finally {
      await session.detach();
    }
  }

  async isBackgroundRunning(): Promise<boolean> {
    return this.#workerTarget() !== undefined;
  }

  async stopWorker(): Promise<void> {
    const control = await this.#controlSession();
    await this.#watch.releaseWorkers();
    await control.send('ServiceWorker.stopAllWorkers');
    await waitUntil(() => !this.#workerTarget(), { describe: 'the worker to stop' });
  }

  errors(): readonly string[] {
    return [...this.#watch.errors];
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

  #workerTarget(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin));
  }

  /** The ServiceWorker domain exists on pages only; any will do, and the blank first tab lives longest. */
  async #controlSession(): Promise<CDPSession> {
    if (!isRunning(this.browser)) throw new Error('The browser has ended.');
    if (!this.#control || this.#control.detached) this.#control = await this.#openControl();
    return this.#control;
  }

  async #openControl(): Promise<CDPSession> {
    const target = this.browser.targets().find((one) => one.type() === 'page');
    if (!target) throw new Error('All tabs are closed.');
    const session = await target.createCDPSession();
    await session.send('ServiceWorker.enable');
    return session;
  }
}
