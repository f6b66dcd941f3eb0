/**
 * Collects what goes wrong in Chromium's pages and extension workers. Owns the debugger sessions on workers.
 * A worker with a debugger does not expire, and one that is stopped all the same never runs again: its
 * target stays, and the next start waits for that debugger. So `releaseWorkers` comes before any stop.
 */
import type { Browser, CDPSession, Target } from 'puppeteer-core';

export interface ErrorWatch {
  /** Everything so far, as `where: text`. */
  readonly errors: readonly string[];
  /** Takes the debuggers off the workers that run now; the next ones are watched again. */
  releaseWorkers(): Promise<void>;
}

/** Watches every page and, with `watchWorker`, every extension worker from now on. */
export function watchErrors(browser: Browser, watchWorker: boolean): ErrorWatch {
  const errors: string[] = [];
  const attaching = new Set<Promise<CDPSession | undefined>>();
  browser.on('targetcreated', (target) => {
    if (target.type() === 'page') void watchPage(target, errors);
    else if (watchWorker && isExtensionWorker(target)) attaching.add(watchWorkerTarget(target, errors));
  });
  return {
    errors,
    releaseWorkers: async () => {
      const sessions = await Promise.all(attaching);
      attaching.clear();
      // A session of a worker that has already gone is detached anyway.
      await Promise.all(sessions.map((session) => session?.detach().catch(() => undefined)));
    },
  };
}

async function watchPage(target: Target, errors: string[]): Promise<void> {
  const page = await orUndefined(target.page());
  page?.on('pageerror', (error) => errors.push(`${page.url()}: ${textOf(error)}`));
  page?.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
}

async function watchWorkerTarget(target: Target, errors: string[]): Promise<CDPSession | undefined> {
  const session = await orUndefined(target.createCDPSession());
  session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`${target.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session?.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push(`${target.url()}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  // Enabling also reports what happened before.
  if (session) await orUndefined(session.send('Runtime.enable'));
  return session;
}

/** A target may be gone before it can be asked; then it has nothing to tell. */
async function orUndefined<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  return await promise.catch(() => undefined);
}

function isExtensionWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
