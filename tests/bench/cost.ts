/**
 * What a minute of steady feed scrolling costs: nothing installed, ours on a granted site, ours on one that is not granted, and
 * with `--extension DIR` another unpacked extension, side by side in one run (`npm run bench`). Chromium only: its profiler says
 * which script the main thread was in. Compare rows of one run, not runs: machines are noisy.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page, Target } from 'puppeteer-core';
import { feedPage } from '../e2e/pages/feed.ts';
import { launchBrowser, type BrowserSession } from '../support/browser-session.ts';
import { scrollFor } from '../support/gestures.ts';
import { startProduct } from '../support/product.ts';
import { startServer } from '../support/server.ts';
import { ROOT } from '../support/source-tree.ts';
import { emptyFolder } from './empty-extension.ts';
import { countInBackground, readCounts, type Counts } from './worker-counts.ts';

interface Row {
  readonly name: string;
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly counts: Counts | null;
  /** Starts of the background while someone scrolled. */
  readonly wakes: number;
}

const { values } = parseArgs({ options: { extension: { type: 'string' }, seconds: { type: 'string' } } });
const SECONDS = Number(values.seconds ?? 60);
const FEED = 'https://www.reddit.com/';

/** Main-thread time in scripts of extensions, and in all tasks, while someone scrolls; milliseconds a minute. */
async function measurePage(page: Page): Promise<{ scriptMs: number; taskMs: number }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  const before = (await page.metrics()).TaskDuration ?? 0;
  await cdp.send('Profiler.start');
  await scrollFor(page, SECONDS * 1_000, { everyMs: 100, deltaY: 80 });
  const { profile } = await cdp.send('Profiler.stop');
  const after = (await page.metrics()).TaskDuration ?? 0;
  const isOfExtension = new Map(
    profile.nodes.map((node) => [node.id, node.callFrame.url.startsWith('chrome-extension:')]),
  );
  const deltas = profile.timeDeltas ?? [];
  const us = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (isOfExtension.get(id) ? (deltas[index + 1] ?? 0) : 0),
    0,
  );
  const perMinute = 60 / SECONDS;
  return { scriptMs: (us / 1_000) * perMinute, taskMs: (after - before) * 1_000 * perMinute };
}

async function scrollIn(name: string, session: BrowserSession, isOurs: boolean): Promise<Row> {
  const page = await session.newPage(FEED);
  if (isOurs) await countInBackground(session);
  let wakes = 0;
  const count = (target: Target) => (wakes += Number(target.type() === 'service_worker'));
  session.browser.on('targetcreated', count);
  const measured = await measurePage(page);
  session.browser.off('targetcreated', count);
  const counts = isOurs ? await readCounts(session, 60 / SECONDS) : null;
  return { name, ...measured, counts, wakes };
}

async function ours(name: string, hosts: readonly string[]): Promise<Row> {
  // Watching the worker would keep it alive.
  const product = await startProduct('chromium', { hosts, watchWorker: false });
  try {
    return await scrollIn(name, product.session, true);
  } finally {
    await product.close();
  }
}

async function other(name: string, extensionDir: string): Promise<Row> {
  const server = await startServer({ 'www.reddit.com/*': feedPage() });
  const session = await launchBrowser('chromium', { extensionDir, server, watchWorker: false });
  try {
    return await scrollIn(name, session, false);
  } finally {
    await session.close();
    await server.close();
  }
}

function print({ name, scriptMs, taskMs, counts, wakes }: Row): void {
  const told = counts
    ? [counts.messages, counts.messageBytes, counts.transactions, counts.writes, counts.bytesWritten]
    : Array(5).fill(wakes === 0 ? 'asleep' : '–');
  console.log(`| ${[name, scriptMs.toFixed(1), taskMs.toFixed(0), ...told, wakes].join(' | ')} |`);
}

function printSizes(): void {
  const folder = join(ROOT, '.output', 'chrome-mv3');
  for (const file of ['meter.js', 'survey.js', 'sends.js', 'frame.js', 'moment.js', 'nudge.js']) {
    const bytes = statSync(join(folder, file)).size;
    console.log(`${file}: ${bytes} bytes, ${gzipSync(readFileSync(join(folder, file))).length} gzipped`);
  }
}

console.log(`A minute of steady scrolling in a feed (measured over ${SECONDS} s each):\n`);
console.log(
  '| | script ms | all tasks ms | messages | message bytes | transactions | rows written | bytes written | wakes |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
const empty = await emptyFolder();
print(await other('nothing installed', empty.path));
await empty.dispose();
print(await ours('Quality Minutes, granted', ['*://*.reddit.com/*']));
print(await ours('Quality Minutes, not granted', ['*://*.example.com/*']));
if (values.extension) print(await other(values.extension, values.extension));
console.log('');
printSizes();
