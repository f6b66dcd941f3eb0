/**
 * `npm run classify`: plays the labelled traces and prints, for each group, the confusion matrix of its seconds and the
 * macro-F1. Two browsers share the work. Ends with 1 if a bar is missed or a trace could not be played.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../support/browsers.ts';
import { stopwatch } from '../support/gestures.ts';
import { openPlayer, type Played } from './play.ts';
import { BARS, linesOf, lineOfTrace } from './report.ts';
import { GROUPS, type Group, type Trace } from './trace.ts';
import { TRACES } from './traces.ts';

const USAGE =
  'npm run classify [-- [--only NAME]… [--group GROUP]… [--browser chromium|firefox] [--sessions NUMBER]]';

interface Wish {
  readonly browser: BrowserKind;
  readonly traces: readonly Trace[];
  readonly sessions: number;
}

function readWish(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      group: { type: 'string', multiple: true },
      browser: { type: 'string', default: 'chromium' },
      sessions: { type: 'string', default: '2' },
    },
  });
  const { only, group, browser } = values;
  const isKnown = (each: string) => GROUPS.some((name) => name === each);
  const unknown = [
    ...(only ?? []).filter((name) => TRACES.every((trace) => trace.name !== name)),
    ...(group ?? []).filter((name) => !isKnown(name)),
  ];
  const kind = (['chromium', 'firefox'] as const).find((each) => each === browser);
  const sessions = Number(values.sessions);
  if (unknown.length > 0 || !kind || !(sessions >= 1)) {
    throw new Error(`"${unknown[0] ?? `${browser} ${values.sessions}`}" is not known. Usage: ${USAGE}`);
  }
  const traces = TRACES.filter(
    (trace) => (!only || only.includes(trace.name)) && (!group || group.includes(trace.group)),
  );
  return { browser: kind, traces, sessions: Math.min(sessions, traces.length) };
}

/** Takes traces from the queue until it is empty. @returns what was played, and how many could not be */
async function work(kind: BrowserKind, queue: Trace[]): Promise<{ played: Played[]; failed: number }> {
  const player = await openPlayer(kind);
  const played: Played[] = [];
  let failed = 0;
  try {
    for (let trace = queue.shift(); trace; trace = queue.shift()) {
      try {
        const result = await player.play(trace);
        played.push(result);
        console.log(lineOfTrace(result));
      } catch (error) {
        failed += 1;
        console.log(`${trace.name}  could not be played: ${String(error)}`);
      }
    }
  } finally {
    await player.close();
  }
  return { played, failed };
}

async function main(args: readonly string[]): Promise<number> {
  const { browser, traces, sessions } = readWish(args);
  const elapsed = stopwatch();
  const queue = [...traces];
  const results = await Promise.all(Array.from({ length: sessions }, () => work(browser, queue)));
  const played = results.flatMap((each) => each.played);
  const failed = results.reduce((sum, each) => sum + each.failed, 0);
  const seconds = (group?: Group) =>
    played.filter(({ trace }) => !group || trace.group === group).flatMap((each) => each.seconds);
  const missed = BARS.filter((bar) => !bar.isMet(seconds(bar.group)));
  for (const line of linesOf(played)) console.log(line);
  for (const { name } of missed) console.log(`Missed: ${name}`);
  const minutes = (elapsed() / 60_000).toFixed(1);
  console.log(`\n${played.length} traces played, ${failed} could not be. ${minutes} min`);
  return missed.length + failed === 0 && played.length > 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
