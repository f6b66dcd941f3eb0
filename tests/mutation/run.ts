/**
 * `npm run mutate`: whether the tests would notice. Puts one fault at a time into a copy of the tree, runs the unit and
 * integration tests there and names the first that fails. Ends with 1 if a fault survives. `--check` looks whether each can still be
 * put in, and runs nothing: `npm test` asks, since code that moves takes the text of a fault away.
 *
 * Owns the copy, a folder of its own that goes with it: changing the tree in place was rejected, since a run that is ended
 * would leave a fault in it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createFolder, removeFolder } from '../support/folders.ts';
import { stopwatch } from '../support/gestures.ts';
import { ROOT } from '../support/source-tree.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

const USAGE = 'npm run mutate [-- --only WORDS] [--check]';
const FOLDERS = ['components', 'entrypoints', 'public', 'tests', 'utils'];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'];
const LINKED = ['node_modules', '.wxt'];
/** A zone whose days have 23 and 25 hours, as in the first step of `npm test`. */
const TIME_ZONE = 'America/New_York';

/** What vitest's JSON reporter tells, as far as it is needed. */
interface TestResults {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly startTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function copyTree(): Promise<string> {
  const copy = await createFolder('mutation');
  for (const name of [...FOLDERS, ...FILES])
    await cp(join(ROOT, name), join(copy, name), { recursive: true });
  // Junctions need no rights on Windows; elsewhere the type is not looked at.
  for (const name of LINKED) await symlink(join(ROOT, name), join(copy, name), 'junction');
  return copy;
}

/** Runs the tests of a copy until one fails. @returns the name of that one, or `null` where all pass */
async function firstFailure(copy: string): Promise<string | null> {
  const file = join(copy, 'results.json');
  await writeFile(file, '');
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const projects = ['--project', 'unit', '--project', 'integration'];
  const report = ['--bail', '1', '--reporter', 'json', '--outputFile', file];
  const child = spawn(process.execPath, [vitest, 'run', '--root', copy, ...projects, ...report], {
    cwd: copy,
    env: { ...process.env, TZ: TIME_ZONE },
    stdio: 'ignore',
  });
  // The event's first argument is the exit code, `null` where a signal ended the process.
  const [code] = (await once(child, 'exit')) as [number | null];
  // The shape is fixed by vitest's reporter.
  const { testResults, numPassedTests } = JSON.parse(await readFile(file, 'utf8')) as TestResults;
  const failed = testResults
    .toSorted((left, right) => left.startTime - right.startTime)
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  const [first] = failed;
  if (first) return first.fullName;
  // A fault that keeps a file from loading proves nothing about the tests in it.
  if (code !== 0 || numPassedTests === 0) throw new Error('The tests could not be run.');
  return null;
}

/** @returns what is in the fault's file, below the folder. @throws where its text does not stand there once */
async function textOf(folder: string, { name, file, from }: Mutation): Promise<string> {
  const text = await readFile(join(folder, 'utils', file), 'utf8');
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`"${name}": its text stands ${found} times in utils/${file}: ${from}`);
  return text;
}

/** Puts the fault in. @returns a function that takes it out again */
async function applyTo(copy: string, mutation: Mutation): Promise<() => Promise<void>> {
  const { file, from, to } = mutation;
  const text = await textOf(copy, mutation);
  const path = join(copy, 'utils', file);
  // A function, since "$" in a replacement text has a meaning.
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  return () => writeFile(path, text);
}

/** Tries each mutation. @returns the names of those that survive */
async function tryAll(copy: string, mutations: readonly Mutation[]): Promise<string[]> {
  const survivors: string[] = [];
  for (const mutation of mutations) {
    const undo = await applyTo(copy, mutation);
    const failure = await firstFailure(copy);
    await undo();
    console.log(`${failure ? ' ' : '!'} ${mutation.name}\n    ${failure ?? 'SURVIVES'}`);
    if (!failure) survivors.push(mutation.name);
  }
  return survivors;
}

async function main(args: readonly string[]): Promise<number> {
  const options = { only: { type: 'string' }, check: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const wanted = MUTATIONS.filter(({ name }) => name.includes(values.only ?? ''));
  if (wanted.length === 0) throw new Error(`No mutation is called so. Usage: ${USAGE}`);
  for (const mutation of wanted) await textOf(ROOT, mutation);
  if (values.check) return 0;
  const elapsed = stopwatch();
  const copy = await copyTree();
  try {
    const failure = await firstFailure(copy);
    if (failure) throw new Error(`Without any fault "${failure}" fails already.`);
    const survivors = await tryAll(copy, wanted);
    const minutes = (elapsed() / 60_000).toFixed(1);
    console.log(`\n${wanted.length - survivors.length} of ${wanted.length} were caught. ${minutes} min`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    await removeFolder(copy);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
