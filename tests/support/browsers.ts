/**
 * Where the browsers under test come from. Owns nothing at run time: it looks for a Chromium and a
 * Firefox that are new enough, and installs them where that is possible. Order: the environment variable,
 * the usual places of this system, our own download folder, then an installation.
 * Branded Google Chrome is never chosen: since version 137 it ignores --load-extension, so its extension
 * support under test differs from Chromium's and from Chrome for Testing's.
 * Run as a script, it ensures both and prints one line for each.
 */
import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { canInstallPackages, installPackages } from './system-packages.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** An executable that was found and asked for its version. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  readonly version: string;
}

/** The oldest major version under test; the manifest's minimum versions say the same. */
export const MINIMUM_MAJOR = 153;

const run = promisify(execFile);
const VARIABLE = { chromium: 'QM_CHROMIUM', firefox: 'QM_FIREFOX' } as const;
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const DOWNLOADED = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
const DOWNLOAD_FOLDER = join(homedir(), '.cache', 'quality-minutes', 'browsers');

/** Finds a usable browser without installing one, else undefined. Throws if `QM_…` names a bad one. */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  const named = process.env[VARIABLE[kind]];
  if (named) return await judge(kind, named);
  for (const path of [...usualPlaces(kind), ...(await downloadedPaths(kind))]) {
    if (!(await exists(path))) continue;
    const found = await judge(kind, path).catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}

/** Finds or installs a usable browser. Throws one sentence that says what to install if neither works. */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  const problems: string[] = [];
  for (const attempt of [installPackage, download]) {
    await attempt(kind).catch((error: unknown) => problems.push(firstLine(error)));
    const installed = await findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(`${advice(kind)} (${problems.join('; ') || 'what was installed cannot be used'})`);
}

async function installPackage(kind: BrowserKind): Promise<void> {
  if (await canInstallPackages()) await installPackages([PACKAGE[kind]]);
}

async function download(kind: BrowserKind): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no download for this system');
  const browser = DOWNLOADED[kind];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, platform, cacheDir: DOWNLOAD_FOLDER });
}

function advice(kind: BrowserKind): string {
  const wanted =
    kind === 'chromium'
      ? 'Chromium or Chrome for Testing (not Google Chrome, which ignores --load-extension since 137)'
      : 'Firefox';
  return `Install ${wanted} ${MINIMUM_MAJOR} or newer and set ${VARIABLE[kind]} to its executable.`;
}

/** Accepts an executable or throws the sentence that says why it cannot be used. */
async function judge(kind: BrowserKind, path: string): Promise<FoundBrowser> {
  const text = await versionText(kind, path).catch((error: unknown) => {
    throw new Error(`${path} did not tell its version: ${firstLine(error)}. ${advice(kind)}`);
  });
  const version = /(\d+)(?:\.\d+)+/.exec(text)?.[0] ?? '';
  if (kind === 'chromium' && /Google Chrome(?! for Testing)|Google[\\/]Chrome[\\/]/.test(`${text} ${path}`)) {
    throw new Error(`${path} is branded Google Chrome. ${advice(kind)}`);
  }
  if (!(Number.parseInt(version, 10) >= MINIMUM_MAJOR)) {
    throw new Error(`${path} is version ${version || 'unknown'}, which is too old. ${advice(kind)}`);
  }
  return { kind, path, version };
}

/** On Windows `--version` opens a window instead of answering: the files beside the executable tell it. */
async function versionText(kind: BrowserKind, path: string): Promise<string> {
  if (process.platform !== 'win32') {
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return stdout;
  }
  const folder = dirname(path);
  if (kind === 'firefox') {
    const settings = await readFile(join(folder, 'application.ini'), 'utf8');
    return /^Version=(.*)$/m.exec(settings)?.[1] ?? '';
  }
  const names = await readdir(folder);
  return names.find((name) => /^\d+(\.\d+){3}(\.manifest)?$/.test(name)) ?? '';
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') return kind === 'chromium' ? chromiumOnMac() : firefoxOnMac();
  if (process.platform === 'win32') return onWindows(kind);
  return kind === 'chromium'
    ? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
    : ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'];
}

function chromiumOnMac(): string[] {
  return ['Chromium', 'Google Chrome for Testing'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function firefoxOnMac(): string[] {
  const names = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`);
}

function onWindows(kind: BrowserKind): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const inside =
    kind === 'chromium'
      ? join('Chromium', 'Application', 'chrome.exe')
      : join('Mozilla Firefox', 'firefox.exe');
  return roots.map((root) => join(root, inside));
}

async function downloadedPaths(kind: BrowserKind): Promise<string[]> {
  const all = await getInstalledBrowsers({ cacheDir: DOWNLOAD_FOLDER }).catch(() => []);
  return all.filter((one) => one.browser === DOWNLOADED[kind]).map((one) => one.executablePath);
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of ['chromium', 'firefox'] as const) {
    try {
      const { path, version } = await ensureBrowser(kind);
      console.log(`${kind} ${version} ${path}`);
    } catch (error) {
      console.error(firstLine(error));
      process.exitCode = 1;
    }
  }
}
