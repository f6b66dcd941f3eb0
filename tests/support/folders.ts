import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a fresh folder for one test; the caller removes it with `removeFolder`. */
export async function createFolder(purpose: string): Promise<string> {
  // The real path: on macOS the temporary folder is a link, and Chromium's ids come from the resolved path.
  return await mkdtemp(join(await realpath(tmpdir()), `quality-minutes-${purpose}-`));
}

/** Removes a folder and all in it. Tries again for a while: a browser that just ended may hold files. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
