/** What is promised of the classes, and how the outcome is printed. */
import {
  agreementOf,
  confusionOf,
  macroF1,
  reciprocalAsPassive,
  VERDICTS,
  type Second,
} from './confusion.ts';
import type { Played } from './play.ts';
import { GROUPS, type Group } from './trace.ts';

const CATALOGUED_F1 = 0.97;
const UNKNOWN_F1 = 0.9;
const RECIPROCAL_AS_PASSIVE = 0.01;
/** Below this a trace's record is printed beside it. */
const EXPLAINED_BELOW = 0.95;

/** A promise, of one group or of all. */
interface Bar {
  readonly name: string;
  readonly group?: Group;
  isMet(seconds: readonly Second[]): boolean;
}

/** What must hold. A group of which nothing was played keeps its promise. */
export const BARS: readonly Bar[] = [
  ...GROUPS.map((group): Bar => {
    const least = group === 'catalogued' ? CATALOGUED_F1 : UNKNOWN_F1;
    return {
      name: `macro-F1 of ${group} ≥ ${least}`,
      group,
      isMet: (seconds) => macroF1(confusionOf(seconds)) >= least,
    };
  }),
  {
    name: `time with people counted as feeds ≤ ${RECIPROCAL_AS_PASSIVE * 100} %`,
    isMet: (seconds) => reciprocalAsPassive(confusionOf(seconds)) <= RECIPROCAL_AS_PASSIVE,
  },
];

/** One trace: the share of its seconds that agree, and what was recorded where that is not nearly all. */
export function lineOfTrace({ trace, seconds, record, errors }: Played): string {
  const agreement = agreementOf(confusionOf(seconds));
  const lines = [
    `${trace.group.padEnd(12)} ${trace.name.padEnd(34)} ${percent(agreement)} of ${seconds.length} s`,
  ];
  if (agreement < EXPLAINED_BELOW) lines.push(`  recorded: ${record || 'nothing'}`);
  return [...lines, ...errors.map((error) => `  error: ${error}`)].join('\n');
}

/** The matrices and scores of all groups. */
export function linesOf(played: readonly Played[]): string[] {
  return GROUPS.flatMap((group) => {
    const traces = played.filter(({ trace }) => trace.group === group);
    const confusion = confusionOf(traces.flatMap(({ seconds }) => seconds));
    if (traces.length === 0) return [];
    return [
      '',
      `${group}: ${traces.length} traces, macro-F1 ${macroF1(confusion).toFixed(3)}, with people as feeds ${percent(reciprocalAsPassive(confusion))}`,
      cells(['label ↓ record →', ...VERDICTS]),
      ...VERDICTS.map((label) =>
        cells([label, ...VERDICTS.map((record) => String(confusion[label][record]))]),
      ),
    ];
  });
}

function cells([first = '', ...rest]: readonly string[]): string {
  return `  ${first.padEnd(18)}${rest.map((each) => each.padStart(12)).join('')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
