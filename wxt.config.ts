import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SITES } from './utils/sites/catalogue.ts';
import { packSites } from './utils/sites/packed.ts';

/** Permissions without an install warning; each has its reason in docs/privacy.md. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'idle',
  'scripting',
  'activeTab',
  'publicSuffix',
];

/**
 * WXT wraps each script in 0.7 kB of logging and plugins that we do not use: an eighth of the meter's budget in every page.
 */
const bareScripts: Plugin = {
  name: 'quality-minutes:bare-scripts',
  transform(code, id) {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return undefined;
    const script = /import definition from ("[^"]+")/.exec(code)?.[1];
    if (!script)
      throw new Error('WXT wraps scripts in another way now: see what it does and adapt or drop this');
    return { code: `import definition from ${script};\nexport default definition.main();`, map: null };
  },
};

/** The catalogue is shipped as text (`utils/sites/packed.ts`); example addresses are documentation and tests, also those of platforms. */
const packedCatalogue: Plugin = {
  name: 'quality-minutes:packed-catalogue',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]utils[\\/]sites[\\/]/.test(id)) return undefined;
    if (!/[\\/]catalogue\.ts$/.test(id))
      return { code: code.replace(/\bexamples: \[[^\]]*\],?/g, ''), map: null };
    const packed = JSON.stringify(packSites(SITES));
    const lines = [
      `import { unpackSites } from './packed.ts';`,
      `let sites;`,
      `export const allSites = () => (sites ??= unpackSites(${packed}));`,
    ];
    return { code: lines.join('\n'), map: null };
  },
};

interface Text {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The message catalogue as browsers need it: `$NAME$` is there for translators, and a placeholder's name, its content and its braces
 * take a third of the file. A dollar sign of its own would have to be doubled, and stay so.
 */
function compactCatalogue(json: string): string {
  // Our own file; a wrong shape shows as a failing test of the catalogue.
  const catalogue = JSON.parse(json) as Readonly<Record<string, Text>>;
  const texts = Object.entries(catalogue).map(([name, { message, placeholders = {} }]) => {
    const filled = message.replaceAll(
      /\$(\w+)\$/g,
      (_, each: string) => placeholders[each.toLowerCase()]?.content ?? '',
    );
    return [name, { message: filled }];
  });
  return JSON.stringify(Object.fromEntries(texts));
}

/**
 * What several pages share is in two files, one of them shared with the background too: each file costs an extension page
 * some milliseconds, whatever its size.
 */
const sharedFiles: Plugin = {
  name: 'quality-minutes:shared-files',
  outputOptions(options) {
    // Scripts for web pages are built one by one, and share nothing.
    if (options.format !== 'es') return null;
    const groups = [
      { name: 'base', test: /[\\/](utils|dexie|valibot|webextension-polyfill)[\\/]|virtual:/, priority: 1 },
      // Styles of the options would apply in every page; the guide has them too.
      { name: 'view', test: /[\\/](components|preact)[\\/](?!settings[\\/].*css)/ },
    ];
    return { ...options, codeSplitting: { minShareCount: 2, groups } };
  },
};

/**
 * Pages that start sooner, in a smaller package: styles that are one page's alone come within it; and what all pages share is asked for
 * at once, the largest first, not when the page's own script has come and names it. Compiling that as a whole
 * (`allFunctionsCalledOnLoad`) was rejected: pages gain nothing, and the background starts a sixth later.
 */
const quickPages: Plugin = {
  name: 'quality-minutes:quick-pages',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const assets = Object.values(bundle).filter((file) => file.type === 'asset');
      const pages = assets.filter(({ fileName }) => fileName.endsWith('.html'));
      const isOwn = (name: string) =>
        pages.filter(({ source }) => String(source).includes(name)).length === 1;
      for (const sheet of assets.filter(({ fileName }) => fileName.endsWith('.css') && isOwn(fileName))) {
        const link = new RegExp(`<link rel="stylesheet"[^>]*${sheet.fileName}">`);
        for (const page of pages)
          page.source = String(page.source).replace(link, () => styleOf(sheet.source));
        delete bundle[sheet.fileName];
      }
      for (const page of pages) page.source = withSharedFirst(String(page.source));
    },
  },
};

function styleOf(source: string | Uint8Array): string {
  return `<style>${String(source).trim()}</style>`;
}

function withSharedFirst(html: string): string {
  const preloads = html.match(/\s*<link rel="modulepreload"[^>]*>/g) ?? [];
  return preloads
    .reduce((rest, preload) => rest.replace(preload, ''), html)
    .replace(/\s*<script type="module"/, (script) => preloads.join('') + script);
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [bareScripts, packedCatalogue, sharedFiles, quickPages],
    // Dexie's modules for browsers of today; its main entry is for old ones, and larger.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: { modulePreload: { polyfill: false }, cssTarget: 'chrome150' },
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      for (const [index, file] of files.entries()) {
        if (!file.relativeDest.endsWith('messages.json') || !('absoluteSrc' in file)) continue;
        const contents = compactCatalogue(readFileSync(file.absoluteSrc, 'utf8'));
        files[index] = { relativeDest: file.relativeDest, contents };
      }
    },
  },
  zip: {
    artifactTemplate: 'quality-minutes-{{version}}-{{browser}}.zip',
    // What a reviewer needs to build the same package; left out, WXT would take the whole folder.
    includeSources: ['{entrypoints,components,utils,public}/**', '*.{json,ts,md}', 'LICENSE'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed' as const,
    // Neutral until the background has read how it should be called and look (`utils/services/toolbar.ts`).
    action: { default_title: '__MSG_discreetName__', default_icon: '/icon/plain.png' },
    minimum_chrome_version: '153',
    commands: {
      _execute_action: { description: '__MSG_commandOpen__' },
      'focus-nudge': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_commandFocusNudge__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'quality-minutes@quality-minutes.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
