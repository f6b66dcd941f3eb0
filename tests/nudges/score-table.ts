import { precisionOf, recallOf, type Score } from './score.ts';

/** What has to hold over all traces. */
export const BARS = { traces: 200, precision: 0.95, forbidden: 0, recall: 0.95 } as const;

const HEADING = ['trace', 'traces', 'shown', 'precision', 'forbidden', 'long runs', 'in time', 'share'];
const WIDTHS = [28, 6, 6, 9, 9, 9, 7, 6] as const;

/** Scores as a table: a line for each, and below it what was off. */
export function tableOf(scores: readonly Score[], all: Score): string {
  const lines = [lineOf(HEADING), ...[...scores, all].map(row)];
  return [...lines, ...all.faults.map((fault) => `  ${fault}`)].join('\n');
}

/** Whether every bar is met. */
export function isGood(all: Score): boolean {
  const isPrecise = precisionOf(all) >= BARS.precision && all.forbidden <= BARS.forbidden;
  return all.traces >= BARS.traces && isPrecise && recallOf(all) >= BARS.recall;
}

function row(score: Score): string {
  const { name, traces, shown, forbidden, longRuns, inTime } = score;
  const precision = shown > 0 ? precisionOf(score).toFixed(3) : '–';
  const recall = longRuns > 0 ? recallOf(score).toFixed(3) : '–';
  return lineOf([name, traces, shown, precision, forbidden, longRuns, inTime, recall]);
}

function lineOf(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => {
      const width = WIDTHS[index] ?? 0;
      return index === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
    })
    .join('  ');
}
