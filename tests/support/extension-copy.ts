import { Buffer } from 'node:buffer';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder, removeFolder } from './folders.ts';

/** A private copy of a build whose site access is granted as soon as it is loaded. */
export interface ExtensionCopy {
  /** The folder to load. */
  readonly path: string;
  /** Removes the folder; safe to call twice. */
  dispose(): Promise<void>;
}

export interface ExtensionCopyOptions {
  /** Match patterns to grant at load. Left out: all that the build declares as optional. `[]`: none. */
  readonly hosts?: readonly string[];
}

/**
 * Chromium derives an unpacked extension's id from its folder, or from a `key`, which it only hashes.
 * A fixed one keeps the id, and with it all storage, the same in every copy and after every restart.
 */
const FIXED_KEY = Buffer.from('quality-minutes test copy').toString('base64');

/**
 * Copies an unpacked build and moves its `optional_host_permissions` to `host_permissions`, limited to
 * `hosts`. What is not granted stays optional, so that a test can still ask for it.
 * Rejects if the folder holds no manifest or the build does not declare optional hosts.
 */
export async function copyExtension(
  buildDir: string,
  options: ExtensionCopyOptions = {},
): Promise<ExtensionCopy> {
  const source = await readFile(join(buildDir, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no manifest.json in ${buildDir}: build the extension first.`);
  });
  const manifest = grantHosts(JSON.parse(source), options.hosts);
  const path = await createFolder('extension');
  await cp(buildDir, path, { recursive: true });
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest, null, 2));
  return { path, dispose: async () => await removeFolder(path) };
}

function grantHosts(manifest: unknown, hosts: readonly string[] | undefined): object {
  if (typeof manifest !== 'object' || manifest === null || !('optional_host_permissions' in manifest)) {
    throw new Error('The manifest declares no optional_host_permissions, so there is nothing to grant.');
  }
  const { optional_host_permissions: declared, ...rest } = manifest;
  const key = 'browser_specific_settings' in rest ? {} : { key: FIXED_KEY };
  if (!hosts) return { ...rest, ...key, host_permissions: declared };
  const granted = hosts.length > 0 ? { host_permissions: hosts } : {};
  return { ...rest, ...key, ...granted, optional_host_permissions: declared };
}
