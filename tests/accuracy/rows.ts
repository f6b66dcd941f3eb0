import type { BrowserKind } from '../support/browsers.ts';
import type { Scenario } from './scenario.ts';
import type { Truth } from './truth.ts';

/** The accuracy that is promised. */
const TOLERANCE_MS = 1_000;
const TOLERANCE_SHARE = 0.01;
/** How much a killed browser or an update may cost: one flush. */
const FLUSH_MS = 15_000;

/** One line of the accuracy table; `recordMs` is `null` where the extension gives no answer that we can read. */
export interface Row {
  readonly scenario: string;
  readonly browser: BrowserKind;
  /** Site, with surface, class or activity. */
  readonly place: string;
  readonly truthMs: number;
  readonly recordMs: number | null;
  readonly isOk: boolean;
}

/** A row for each place that the truth or the record names: time that nobody spent is an error too. */
export function rowsOf(scenario: Scenario, browser: BrowserKind, truth: Truth, record: Truth | null): Row[] {
  const recorded = Object.entries(record ?? {}).filter(([, ms]) => ms > 0);
  const places = new Set([...Object.keys(truth), ...recorded.map(([place]) => place)]);
  return [...places].map((place) => {
    const truthMs = truth[place] ?? 0;
    const recordMs = record ? (record[place] ?? 0) : null;
    const isOk = recordMs === null || isWithin(scenario, place, recordMs - truthMs, truthMs);
    return { scenario: scenario.name, browser, place, truthMs, recordMs, isOk };
  });
}

function isWithin(scenario: Scenario, place: string, errorMs: number, truthMs: number): boolean {
  if (scenario.isKilled) return errorMs <= 0 && errorMs >= -FLUSH_MS;
  const tolerance = Math.max(TOLERANCE_MS, truthMs * TOLERANCE_SHARE);
  return errorMs <= tolerance && errorMs >= -(scenario.updatedAt === place ? FLUSH_MS : tolerance);
}

const WIDTHS = [24, 9, 34, 9, 9, 9, 8, 10] as const;

/** The heading of the table. */
export function heading(): string {
  return lineOf(['scenario', 'browser', 'place', 'truth', 'record', 'error', '', '']);
}

/** A row as a line of the table. */
export function format(row: Row): string {
  const { scenario, browser, place, truthMs, recordMs, isOk } = row;
  const known = [scenario, browser, place, seconds(truthMs)];
  if (recordMs === null) return lineOf([...known, '–', '–', '–', 'no answer']);
  const errorMs = recordMs - truthMs;
  const share = truthMs > 0 ? `${((errorMs / truthMs) * 100).toFixed(1)} %` : '–';
  return lineOf([...known, seconds(recordMs), `${Math.round(errorMs)} ms`, share, isOk ? 'ok' : 'OFF']);
}

function lineOf(cells: readonly string[]): string {
  return cells
    .map((cell, index) => {
      const width = WIDTHS[index] ?? 0;
      return index >= 3 && index <= 6 ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
