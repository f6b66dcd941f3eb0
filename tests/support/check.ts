/**
 * Every check, in the order in which a failure is cheapest to learn of: `npm test` here, in CI and on a fresh clone.
 * `npm test -- lint types` runs the steps named. Stops at the first step that fails; ends with the tests counted.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-tree.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Set for a step that runs tests: it must run some. */
  readonly counts?: true;
}

const RESULTS = join(ROOT, '.output', 'test-results');

function tests(project: string, timeZone?: string): Step {
  const name = timeZone ? `${project} in ${timeZone}` : project;
  const file = join(RESULTS, `${name.replaceAll(/\W/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    command: ['vitest', 'run', '--project', project, ...reporters],
    ...(timeZone ? { env: { TZ: timeZone } } : {}),
    counts: true,
  };
}

/** Zones with 23- and 25-hour days, half an hour off, a summer time of half an hour, and three quarters off. */
const STEPS: readonly Step[] = [
  { name: 'types of the browser', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused', command: ['knip'] },
  { name: 'faults', command: ['node', 'tests/mutation/run.ts', '--check'] },
  tests('unit', 'America/New_York'),
  tests('unit', 'Asia/Kolkata'),
  tests('unit', 'Australia/Lord_Howe'),
  tests('unit', 'Asia/Kathmandu'),
  tests('integration', 'America/New_York'),
  { name: 'build', command: ['wxt', 'zip'] },
  { name: 'build for Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
  {
    name: 'add-on rules',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'],
  },
  { name: 'sizes', command: ['node', 'tests/support/sizes.ts'] },
  { name: 'browsers', command: ['node', 'tests/support/browsers.ts'] },
  tests('e2e*'),
];

function run({ command, env }: Step): Promise<number> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    // npm's programs are .cmd files on Windows, which need a shell.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function counted(): { passed: number; failed: number } {
  const totals = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    const file = step.command.find((each) => each.startsWith('--outputFile.json='))?.split('=')[1];
    if (!file) continue;
    try {
      const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof result !== 'object' || result === null) continue;
      if ('numPassedTests' in result) totals.passed += Number(result.numPassedTests);
      if ('numFailedTests' in result) totals.failed += Number(result.numFailedTests);
    } catch {
      // A step that was not run has no result.
    }
  }
  return totals;
}

async function main(wanted: readonly string[]): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const before = counted();
    const startedAt = performance.now();
    const code = await run(step);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const { passed, failed } = counted();
    const ranNothing = step.counts && passed + failed === before.passed + before.failed;
    if (code === 0 && !ranNothing) {
      console.log(`── ${step.name}: ${seconds} s`);
      continue;
    }
    console.error(
      `\n── ${step.name}: ${ranNothing ? 'ran no test' : `ended with code ${code}`} after ${seconds} s`,
    );
    console.log(`${passed} passed, ${failed} failed`);
    return code || 1;
  }
  const { passed, failed } = counted();
  console.log(`\n${passed} passed, ${failed} failed`);
  return steps.length > 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
