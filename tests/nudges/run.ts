/**
 * `npm run nudges`: when nudges come. First the scripted traces through the rules, with a clock that is an argument; then some of
 * them in a real browser, with a limit of one minute. Ends with 1 where a bar is missed or a scene did not go as it should.
 */
import { parseArgs } from 'node:util';
import process from 'node:process';
import type { BrowserKind } from '../support/browsers.ts';
import { stopwatch } from '../support/gestures.ts';
import { BARS, isGood, tableOf } from './score-table.ts';
import { scoreOf, total } from './score.ts';
import { playScenes, SCENES } from './scenes.ts';
import { FAMILIES, scriptsOf } from './traces.ts';

const USAGE = 'npm run nudges [-- [--browser chromium|firefox|none] [--only SCENE]…]';
/** A zone with 23- and 25-hour days. */
const TIME_ZONE = 'America/New_York';

interface Wish {
  /** `null` for the fast table alone. */
  readonly kind: BrowserKind | null;
  /** Left out, every scene. */
  readonly only: readonly string[] | undefined;
}

function readWish(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, only: { type: 'string', multiple: true } },
  });
  const { browser = 'chromium', only } = values;
  const unknown = only?.find((name) => SCENES.every((scene) => scene.name !== name));
  if (unknown !== undefined) throw new Error(`There is no scene "${unknown}". Usage: ${USAGE}`);
  if (browser === 'none') return { kind: null, only };
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`"${browser}" is not known. Usage: ${USAGE}`);
  return { kind: browser, only };
}

/** Prints the table of the traces. @returns whether the bars are met */
function scoreTraces(): boolean {
  const elapsed = stopwatch();
  const scores = FAMILIES.map((family) => scoreOf(family.name, scriptsOf(family)));
  const all = total(scores);
  console.log(tableOf(scores, all));
  const bars = `${BARS.traces} traces, precision ${BARS.precision}, forbidden ${BARS.forbidden}, in time ${BARS.recall}`;
  const verdict = isGood(all) ? 'The bars are met' : 'A bar is missed';
  console.log(`${verdict} (${bars}). ${(elapsed() / 1_000).toFixed(1)} s\n`);
  return isGood(all);
}

async function main(args: readonly string[]): Promise<boolean> {
  const { kind, only } = readWish(args);
  const isMet = scoreTraces();
  if (!kind) return isMet;
  const elapsed = stopwatch();
  const wanted = SCENES.filter(({ name }) => only?.includes(name) ?? true);
  const off = await playScenes(kind, wanted);
  const verdict = off === 0 ? 'Every scene went as it should.' : `${off} scenes did not go as they should.`;
  console.log(`\n${verdict} ${(elapsed() / 60_000).toFixed(1)} min`);
  return isMet && off === 0;
}

process.env['TZ'] ??= TIME_ZONE;
try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
