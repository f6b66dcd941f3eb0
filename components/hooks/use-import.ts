/**
 * Takes a file from its choice to its merge. The file is in the page's memory until it is merged or put away; nothing is stored before
 * the person has seen what would change. Parsing can be given up at any time, reading and merging at any step, and then nothing has changed.
 */
import { useRef, useState } from 'preact/hooks';
import { mergeImport, previewImport, type ImportCounts } from '../../utils/data/import.ts';
import { readImport, type ImportFile } from '../../utils/data/import-file.ts';
import { Refusal, type ImportProblem } from '../../utils/data/refusal.ts';
import { patternProblem } from '../../utils/sites/pattern.ts';
import { database } from '../../utils/data/connection.ts';
import { parseFile } from './parse-file.ts';
import { followToolbar } from './send-command.ts';
import { siteOfHost } from './site-of-host.ts';
import { takeSettings } from './take-settings.ts';

/** Larger than any file that this product writes with the spans of a year; a larger one is not even read: what is parsed can take ten times the memory. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Where the import is. */
export type ImportState =
  | { readonly type: 'none' }
  | { readonly type: 'reading' | 'merging'; readonly done: number | null }
  | {
      readonly type: 'ready';
      readonly file: ImportFile;
      readonly counts: ImportCounts;
      readonly withErased: boolean;
    }
  | { readonly type: 'refused'; readonly problem: ImportProblem };

const REFUSED = (type: Exclude<ImportProblem['type'], 'field'>): ImportState => ({
  type: 'refused',
  problem: { type },
});

/** Runs one thing at a time: what was asked for before is given up at its next step, and has nothing more to say. */
function useLatest(setState: (state: ImportState) => void) {
  const latestRef = useRef(new AbortController());
  const run = async (work: (step: () => void, signal: AbortSignal) => Promise<ImportState>) => {
    latestRef.current.abort();
    latestRef.current = new AbortController();
    const { signal } = latestRef.current;
    const next = await work(() => signal.throwIfAborted(), signal).catch((error: unknown): ImportState =>
      error instanceof Refusal ? { type: 'refused', problem: error.problem } : REFUSED('unreadable'),
    );
    if (!signal.aborted) setState(next);
  };
  const giveUp = () => {
    latestRef.current.abort();
    setState({ type: 'none' });
  };
  return { run, giveUp };
}

async function preview(file: ImportFile, withErased: boolean, step: () => void): Promise<ImportState> {
  const counts = await previewImport(database, file, { withErased, step });
  return { type: 'ready', file, withErased, counts };
}

/** The import of the options page. @param onDone told once a file is merged, and whether its settings were taken where they should be */
export function useImport(onDone: (settingsTaken: boolean) => void) {
  const [state, setState] = useState<ImportState>({ type: 'none' });
  const { run, giveUp } = useLatest(setState);

  const read = (chosen: File) => {
    if (chosen.size > MOST_BYTES) {
      setState(REFUSED('tooLarge'));
      return;
    }
    setState({ type: 'reading', done: null });
    void run(async (step, signal) => {
      const file = await readImport(await parseFile(chosen, signal), {
        now: Date.now(),
        siteOf: siteOfHost,
        isPattern: (path) => patternProblem(path) === null,
        async step(done) {
          step();
          setState({ type: 'reading', done });
          // The page has its turn: it is painted, and "Cancel" is heard.
          await new Promise((resolve) => setTimeout(resolve));
          step();
        },
      });
      return preview(file, false, step);
    });
  };
  const merge = (file: ImportFile, withErased: boolean, withSettings: boolean) => {
    setState({ type: 'merging', done: null });
    void run(async (step) => {
      await navigator.locks.request('ledger', () => mergeImport(database, file, { withErased, step }));
      followToolbar();
      onDone(!withSettings || (await takeSettings(file.settings)));
      return { type: 'none' };
    });
  };
  const bringBack = (file: ImportFile, withErased: boolean) =>
    void run((step) => preview(file, withErased, step));
  return { state, read, merge, giveUp, bringBack };
}
