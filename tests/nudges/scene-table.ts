import type { SceneResult } from './play-scene.ts';

const WIDTHS = [27, 9, 20, 14, 6] as const;

/** The heading of the browser's table. */
export function heading(): string {
  return lineOf(['scene', 'browser', 'expected', 'came', '']);
}

/** A result as a line of the table; where it is off, with what the product threw and decided. */
export function format(result: SceneResult): string {
  const { scene, browser, expected, nudgesAt, isOk, errors, decisions } = result;
  const wanted = expected ? `${expected.from.toFixed(0)}–${expected.to.toFixed(0)} s` : 'none';
  const came = nudgesAt.length > 0 ? nudgesAt.map((at) => `${at.toFixed(1)} s`).join(', ') : 'none';
  const line = lineOf([scene, browser, wanted, came, isOk ? 'ok' : 'OFF']);
  return isOk ? line : [line, ...errors, ...decisions].join('\n    ');
}

function lineOf(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join('  ')
    .trimEnd();
}
