/**
 * The script of the pages, built from the published packages as a site's own build does it: once a run, kept in memory.
 */
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import type { SiteAnswer, SiteRequest } from '../support/server.ts';
import { ROOT } from '../support/source-tree.ts';
import { aacFrames, playlist, SEGMENT_SECONDS } from './stream.ts';

/** Where the pages of every host find their script. */
export const ASSETS = '/_app/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  m3u8: 'application/vnd.apple.mpegurl',
  aac: 'audio/aac',
};
const DEFAULT_SECONDS = 600;

let built: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

/** Builds on the first call. @returns answers for all that lies under `ASSETS` */
export async function bundle(): Promise<(request: SiteRequest) => SiteAnswer> {
  built ??= asInProduction(buildPages);
  const files = await built;
  return ({ path, query }) => {
    const name = path.slice(ASSETS.length);
    const headers = { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain' };
    if (name === 'stream.m3u8')
      return { body: playlist(Number(query.get('seconds') ?? DEFAULT_SECONDS)), headers };
    if (name.endsWith('.aac')) return { body: aacFrames(SEGMENT_SECONDS), headers };
    const file = files.get(name);
    return file === undefined ? { body: 'Not found', status: 404 } : { body: file, headers };
  };
}

/** A test runner sets another environment, in which Vite and React agree on their development builds by halves. */
async function asInProduction<Result>(act: () => Promise<Result>): Promise<Result> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

async function buildPages(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: ASSETS,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      // Several of these packages are larger than Vite's limit for a warning.
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(ROOT, 'tests/classify/pages/main.tsx'),
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite built something else than one bundle.');
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}
