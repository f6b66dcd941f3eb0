/**
 * `npm start`: builds the extension and shows it at work. Where there is a display, a normal browser window
 * with the extension in a fresh profile, for as long as the person wants; where there is none, the guided
 * demonstration. Owns the browser it starts and its profile folder, and ends with both gone. The browser is
 * started as a person would start it, not through the tests' driver: that one shows in the window, keeps the
 * background awake and changes how permissions are asked for.
 */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowser, type BrowserKind, type FoundBrowser } from './browsers.ts';
import { demonstrate } from './demonstration.ts';
import { createFolder, removeFolder } from './folders.ts';
import { waitUntil } from './gestures.ts';
import { ROOT } from './source-tree.ts';

interface Wish {
  readonly kind: BrowserKind;
  readonly isDemonstration: boolean;
}

const USAGE = 'npm start [-- [chromium|firefox] [--demonstration]]';
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';
/**
 * A process group of its own: Ctrl+C then reaches the browser once, through us, and we see when the last of
 * its processes has gone; a straggler would write its profile again. On Windows it would open a console.
 */
const IS_DETACHED = process.platform !== 'win32';
const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function readWish(args: readonly string[]): Wish {
  let kind: BrowserKind = 'chromium';
  let isDemonstration = false;
  for (const arg of args) {
    if (arg === 'chromium' || arg === 'firefox') kind = arg;
    else if (arg === '--demonstration') isDemonstration = true;
    else throw new Error(`"${arg}" is not understood. Usage: ${USAGE}`);
  }
  return { kind, isDemonstration };
}

/** On Linux a window needs a display server; macOS and Windows always have one. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Runs a Node program of the project without a shell, so that it is the same on every system. */
function runNode(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
}

async function build(kind: BrowserKind): Promise<void> {
  const code = await exitOf(runNode([WXT, 'build', '-b', TARGETS[kind]]));
  if (code === null) throw new Error('The build was ended.');
  if (code !== 0) throw new Error(`The build for ${NAMES[kind]} failed; what is above says why.`);
}

async function openWindow({ kind, path, version }: FoundBrowser): Promise<void> {
  const profile = await createFolder('start');
  console.log(`Opening ${NAMES[kind]} ${version} with a fresh profile. The welcome page opens by itself:`);
  console.log('choose places there, browse, then open Quality Minutes from the puzzle piece in the toolbar.');
  console.log('Close the window or press Ctrl+C here to end it; the profile is removed then.');
  try {
    const startedAt = performance.now();
    const child = kind === 'chromium' ? startChromium(path, profile) : startFirefox(path, profile);
    const code = await exitOf(child);
    await waitUntil(() => !hasGroup(child), { describe: 'the last processes of the browser to end' });
    if (code && performance.now() - startedAt < 5_000) {
      const otherwise = `Without a working display, use: npm start -- ${kind} --demonstration`;
      throw new Error(`${path} ended at once with code ${code}. ${otherwise}`);
    }
  } finally {
    await removeFolder(profile);
  }
}

function startChromium(path: string, profile: string): ChildProcess {
  const args = [
    `--load-extension=${join(ROOT, BUILDS.chromium)}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  // Its own messages are about graphics drivers and message buses; they would hide ours.
  return spawn(path, args, { stdio: 'ignore', detached: IS_DETACHED });
}

/** Firefox has no switch for loading an extension; Mozilla's own tool installs it as about:debugging does. */
function startFirefox(path: string, profile: string): ChildProcess {
  const where = ['--source-dir', join(ROOT, BUILDS.firefox), '--firefox', path, '--firefox-profile', profile];
  const how = ['--keep-profile-changes', '--no-reload', '--no-input', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  return runNode([WEB_EXT, 'run', ...where, ...how], { env, detached: IS_DETACHED });
}

/**
 * Waits for the child's end and passes on every request to end; this process stays until the child has gone.
 * @returns its exit code, or `null` where a signal ended it
 */
async function exitOf(child: ChildProcess): Promise<number | null> {
  const end = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of END_SIGNALS) process.on(signal, end);
  try {
    // The event's first argument is the exit code, `null` where a signal ended the process.
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } finally {
    for (const signal of END_SIGNALS) process.off(signal, end);
  }
}

function hasGroup({ pid }: ChildProcess): boolean {
  if (!IS_DETACHED || pid === undefined) return false;
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { kind, isDemonstration } = readWish(args);
  await build(kind);
  console.log(`Looking for ${NAMES[kind]}; if there is none, it is installed, which takes a few minutes.`);
  const browser = await ensureBrowser(kind);
  if (!isDemonstration && hasDisplay()) return await openWindow(browser);
  if (!isDemonstration)
    console.log('There is no display here, so this is a guided demonstration without a window.');
  await demonstrate(kind);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
