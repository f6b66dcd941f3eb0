import { ALONE_FAMILIES } from './families-alone.ts';
import { PEOPLE_FAMILIES } from './families-people.ts';
import { TIME_FAMILIES } from './families-time.ts';
import type { Family } from './family.ts';
import type { Script } from './script.ts';
import { Vary } from './vary.ts';

/** The 21 traces of the research notes. */
export const FAMILIES: readonly Family[] = [...ALONE_FAMILIES, ...PEOPLE_FAMILIES, ...TIME_FAMILIES];

/** Each as the notes have it, and nine variations. */
const VARIATIONS = 10;

/** The scripts of a trace. */
export function scriptsOf(family: Family): Script[] {
  return Array.from({ length: VARIATIONS }, (_, index) => {
    const vary = new Vary(family.name, index);
    const plot = family.plot(vary);
    const [hour, minute] = [vary.pick(19, 7, 9, 12, 16, 21), Math.floor(vary.around(5, 0, 11))];
    return {
      family: family.name,
      name: `${family.name} #${index}`,
      seed: vary.seed(),
      startAt: new Date(2026, 10, 24, hour, minute).getTime() + (vary.seed() % 1_000),
      limitMinutes: 20,
      answers: vary.answers(),
      ...plot,
    };
  });
}
