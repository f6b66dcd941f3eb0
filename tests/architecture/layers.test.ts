import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from '../support/source-tree.ts';

const files = sourceFiles('entrypoints', 'components', 'utils');

/** What each layer may import of the project; itself always. The most specific folder counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/domain': [],
  'utils/sites': ['utils/domain'],
  'utils/messaging': [
    'utils/domain',
    'utils/sites/site.ts',
    'utils/sites/platform.ts',
    'utils/sites/pattern.ts',
  ],
  'utils/meter': [
    'utils/domain',
    'utils/messaging/meter-protocol.ts',
    'utils/sites/platform.ts',
    'utils/sites/site.ts',
    'utils/sites/surface-of.ts',
  ],
  'utils/data': ['utils/domain'],
  'utils/platform': ['public/_locales'],
  'utils/services': ['utils'],
  components: [
    'utils/domain',
    'utils/platform/messages.ts',
    'utils/sites',
    'utils/messaging/card.ts',
    'utils/messaging/meter-protocol.ts',
  ],
  'components/hooks': [
    'utils/meter/world.ts',
    'components',
    'utils/domain',
    'utils/platform',
    'utils/sites',
    'utils/data',
    'utils/messaging',
  ],
  entrypoints: ['components', 'utils'],
};

/** Packages, and the only places that may import them. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  dexie: /^(utils\/data\/|components\/hooks\/)/,
  'webextension-polyfill': /^utils\/platform\/browser\.ts$/,
  preact: /^(components|entrypoints)\//,
  valibot: /^utils\/(domain\/settings-schema\.ts|data|messaging)/,
  wxt: /^entrypoints\//,
};

function layerOf(path: string): string {
  const layers = Object.keys(MAY_IMPORT).filter((layer) => path.startsWith(`${layer}/`));
  return layers.toSorted((left, right) => right.length - left.length)[0] ?? '';
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function strayImports({ path, imports }: SourceFile): string[] {
  const layer = layerOf(path);
  const own = imports.filter((each) => /^(utils|components|entrypoints|public|tests)\//.test(each));
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const strays = own.filter((each) => {
    const isOwnLayer = layerOf(each) === layer;
    const isNested = layerOf(each) !== layer && isWithin(each, layer) && layer !== 'entrypoints';
    if (isNested) return !(MAY_IMPORT[layer] ?? []).some((place) => isWithin(each, place));
    return !isOwnLayer && !allowed.some((place) => isWithin(each, place));
  });
  return strays.map((each) => `${path} imports ${each}`);
}

describe('the layers', () => {
  it('are not empty: every folder that a rule names has modules', () => {
    const layers = new Set(files.map(({ path }) => layerOf(path)));
    expect([...layers].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('import only downward', () => {
    expect(files.flatMap(strayImports)).toEqual([]);
  });

  it('keep each package in its place', () => {
    const strays = files.flatMap(({ path, imports }) =>
      imports
        .map((each) => ({ name: each, owner: Object.keys(PACKAGES).find((name) => isWithin(each, name)) }))
        .filter(({ owner }) => owner !== undefined && !PACKAGES[owner]?.test(path))
        .map(({ name }) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('leave the writing to the background: pages only read the database', () => {
    const writes = /\.(put|add|bulkPut|bulkAdd|bulkDelete|delete|modify|clear|update)\(/;
    const strays = files
      .filter(({ path }) => path.startsWith('components/hooks/'))
      .filter(({ text }) => /\bdb\b/.test(text) && writes.test(text.replace(/new (Set|Map)[^;]*;/g, '')));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

describe('the domain', () => {
  const domain = files.filter(({ path }) => path.startsWith('utils/domain/'));

  it.each([
    ['no clock', /Date\.now|new Date\(\)|performance\.now/],
    ['no timer', /setTimeout|setInterval|queueMicrotask|requestAnimationFrame/],
    ['no browser', /\b(browser|chrome|document|window|navigator|localStorage|fetch)\./],
    ['no chance', /Math\.random|crypto\./],
  ])('has %s in it', (_name, pattern) => {
    expect(domain.filter(({ text }) => pattern.test(stripComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('the page side', () => {
  it('asks the network for nothing, anywhere in the product', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts\(/;
    expect(files.filter(({ text }) => network.test(stripComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('never reads whose address a tab shows or what was typed', () => {
    const meter = files.filter(({ path }) => path.startsWith('utils/meter/'));
    const reads = /\.(key|code|data|innerText|innerHTML|title|href)\b/;
    expect(meter.filter(({ text }) => reads.test(stripComments(text))).map(({ path }) => path)).toEqual([]);
    // The two that send and give up are told from the others, in one place.
    const keys = meter.filter(({ text }) => /[{,] key\b/.test(stripComments(text)));
    expect(keys.map(({ path }) => path)).toEqual(['utils/meter/sent.ts']);
    const told = keys.flatMap(({ text }) => text.match(/\bkey === '\w+'/g));
    expect(told).toEqual(["key === 'Escape'", "key === 'Enter'"]);
    const senderTab = /sender\.tab\??\.url/;
    expect(files.filter(({ text }) => senderTab.test(stripComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('every module', () => {
  it('stays within the size that a reader can hold', () => {
    const lengths = sourceFiles('entrypoints', 'components', 'utils', 'tests').map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
