import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder, removeFolder } from '../support/folders.ts';

/** An extension that does nothing, so that "nothing installed" runs in the same harness as the rest. */
export async function emptyFolder(): Promise<{ readonly path: string; dispose(): Promise<void> }> {
  const path = await createFolder('empty');
  await writeFile(
    join(path, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1' }),
  );
  return { path, dispose: () => removeFolder(path) };
}
