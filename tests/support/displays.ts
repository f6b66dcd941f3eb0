/**
 * A display of its own for tests that need real windows. Owns an Xvfb server and an openbox window manager
 * (without one no window ever loses or gets the focus) and ends both. Linux only: elsewhere, and where the
 * programs are missing and cannot be installed, `startDisplay` returns undefined and the test must say so.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { waitUntil } from './gestures.ts';
import { canInstallPackages, installPackages } from './system-packages.ts';

export interface VirtualDisplay {
  /** The value for DISPLAY, for instance `:99`. */
  readonly name: string;
  /** Runs xdotool on this display and returns what it printed, trimmed. */
  xdotool(args: readonly string[]): Promise<string>;
  /** Ends the window manager and the display. */
  close(): Promise<void>;
}

const run = promisify(execFile);
const PROGRAMS = ['Xvfb', 'openbox', 'xdotool'];
const PACKAGES = ['xvfb', 'openbox', 'xdotool'];

/** Starts a display on a free number. Undefined where that is impossible. */
export async function startDisplay(size = '1440x960'): Promise<VirtualDisplay | undefined> {
  if (process.platform !== 'linux' || !(await ensurePrograms())) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await readNumber(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const windows = spawn('openbox', [], { stdio: 'ignore', env });
  const xdotool = async (args: readonly string[]): Promise<string> =>
    (await run('xdotool', args, { env })).stdout.trim();
  await waitUntil(async () => await isManaged(env), { describe: 'the window manager' });
  return {
    name,
    xdotool,
    close: async () => {
      await end(windows);
      await end(server);
    },
  };
}

/** openbox sets this property on the root window once it manages the display. */
async function isManaged(env: NodeJS.ProcessEnv): Promise<boolean> {
  await run('xdotool', ['get_desktop'], { env });
  return true;
}

async function ensurePrograms(): Promise<boolean> {
  if (await haveAll()) return true;
  if (await canInstallPackages()) await installPackages(PACKAGES);
  return await haveAll();
}

async function haveAll(): Promise<boolean> {
  const found = await Promise.all(PROGRAMS.map(isOnPath));
  return found.every(Boolean);
}

async function isOnPath(program: string): Promise<boolean> {
  return await run('which', [program]).then(
    () => true,
    () => false,
  );
}

/** Xvfb picks a free number itself and writes it to the descriptor that it was given. */
async function readNumber(server: ChildProcess): Promise<string> {
  // The descriptor was opened as a pipe above, which node's types cannot express.
  const output = server.stdio[3] as Readable;
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it was ready.');
  });
  // It also rejects at the ordinary end of the display, when nobody listens any more.
  failed.catch(() => undefined);
  const [chunk] = await Promise.race([once(output, 'data'), failed]);
  return String(chunk).trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
