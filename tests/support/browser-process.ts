/**
 * The life of one browser process and its profile folder. Owns both: who starts, ends or kills the browser
 * goes through here, so that `close` works in any order and only processes started here are ended.
 * Plain `process.kill(pid)` was rejected: a killed Chromium leaves its zygotes for a while, and they hold
 * the profile.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { createFolder, removeFolder } from './folders.ts';
import { waitUntil } from './gestures.ts';

const run = promisify(execFile);

/** A profile folder and whether this harness has to remove it. */
export interface Profile {
  readonly path: string;
  readonly isOurs: boolean;
}

/** The given folder, or a fresh one that is ours to remove. */
export async function openProfile(path: string | undefined): Promise<Profile> {
  return path === undefined ? { path: await createFolder('profile'), isOurs: true } : { path, isOurs: false };
}

/** Removes the profile if it is ours. */
export async function discardProfile(profile: Profile): Promise<void> {
  if (profile.isOurs) await removeFolder(profile.path);
}

/** Starts a browser and prepares it; if either fails, nothing of it stays behind. */
export async function startBrowser<Session>(
  profile: Profile,
  launch: () => Promise<Browser>,
  prepare: (browser: Browser) => Promise<Session>,
): Promise<Session> {
  let browser: Browser | undefined;
  try {
    browser = await launch();
    return await prepare(browser);
  } catch (error) {
    if (browser) await killBrowser(browser);
    await discardProfile(profile);
    throw error;
  }
}

/** True until the browser's main process has ended. */
export function isRunning(browser: Browser): boolean {
  const child = browser.process();
  return child !== null && child.exitCode === null && child.signalCode === null;
}

/** Closes the browser as its own menu does, and waits until it is gone. */
export async function closeBrowser(browser: Browser): Promise<void> {
  if (isRunning(browser)) await browser.close();
}

/** Ends the browser and its children at once, and waits until they are gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || !isRunning(browser)) return;
  const { pid } = child;
  const ended = once(child, 'exit');
  if (process.platform === 'win32') await run('taskkill', ['/pid', String(pid), '/T', '/F']);
  // puppeteer starts browsers as leaders of their own process group.
  else process.kill(-pid, 'SIGKILL');
  await ended;
  if (process.platform !== 'win32') {
    await waitUntil(() => !hasGroup(pid), { describe: `the processes of browser ${pid} to end` });
  }
}

function hasGroup(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}
