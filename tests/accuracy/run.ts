/**
 * `npm run accuracy`: the whole accuracy table, what a script did by its own stopwatch beside what the extension recorded.
 * Both browsers run side by side, each one scenario after the other. Ends with 1 if a row is off or could not be had.
 */
import { parseArgs } from 'node:util';
import process from 'node:process';
import type { BrowserKind } from '../support/browsers.ts';
import { stopwatch } from '../support/gestures.ts';
import { measure } from './measure.ts';
import { format, heading } from './rows.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS, scenariosIn } from './scenarios.ts';

const USAGE = 'npm run accuracy [-- [--browser chromium|firefox] [--only NAME]… [--extension DIR]]';

interface Wish {
  readonly browsers: readonly BrowserKind[];
  isWanted(scenario: Scenario): boolean;
  readonly extension: string | undefined;
}

function readWish(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      only: { type: 'string', multiple: true },
      extension: { type: 'string' },
    },
  });
  const { browser, only, extension } = values;
  const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
  const browsers = kinds.filter((kind) => browser === undefined || kind === browser);
  const unknown = (only ?? []).filter((name) => SCENARIOS.every((each) => each.name !== name));
  if (browsers.length === 0 || unknown.length > 0) {
    throw new Error(`"${unknown[0] ?? browser}" is not known. Usage: ${USAGE}`);
  }
  return { browsers, isWanted: ({ name }) => !only || only.includes(name), extension };
}

/** Runs the scenarios in one browser. @returns how many are off */
async function runIn(kind: BrowserKind, { isWanted, extension }: Wish): Promise<number> {
  let off = 0;
  for (const scenario of scenariosIn(kind).filter(isWanted)) {
    try {
      const { rows, errors } = await measure(scenario, kind, extension);
      for (const row of rows) console.log(format(row));
      for (const error of errors) console.log(`${scenario.name}  ${kind}  error: ${error}`);
      if (rows.some(({ isOk }) => !isOk) || errors.length > 0) off += 1;
    } catch (error) {
      console.log(`${scenario.name}  ${kind}  could not be played: ${String(error)}`);
      off += 1;
    }
  }
  return off;
}

async function main(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  const elapsed = stopwatch();
  console.log(heading());
  const off = await Promise.all(wish.browsers.map((kind) => runIn(kind, wish)));
  const sum = off.reduce((left, right) => left + right, 0);
  const minutes = (elapsed() / 60_000).toFixed(1);
  console.log(`\n${sum === 0 ? 'No row is off.' : `${sum} scenarios are off.`} ${minutes} min`);
  return sum === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
