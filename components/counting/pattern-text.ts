import { t, type MessageName } from '../../utils/platform/messages.ts';
import { compilePattern, type PatternProblem } from '../../utils/sites/pattern.ts';

const PROBLEM_TEXT = {
  noSlash: 'patternNoSlash',
  trailingSlash: 'patternTrailingSlash',
  manyAnys: 'patternManyAnys',
  fragment: 'patternFragment',
  emptyPart: 'patternEmptyPart',
  anyInPart: 'patternAnyInPart',
  manyWildcards: 'patternManyWildcards',
  choice: 'patternChoice',
  character: 'patternCharacter',
} satisfies Record<PatternProblem, MessageName>;

/** Why a pattern is refused, and what to type instead. */
export function pathProblemText(problem: PatternProblem): string {
  return t(PROBLEM_TEXT[problem]);
}

/** Whether the address is one of the pattern's. @param pattern one without a problem */
export function matchText(pattern: string, { pathname, search, hash }: URL): string {
  const isOne = new RegExp(compilePattern(pattern)).test(pathname + search + hash);
  return t(isOne ? 'addressMatches' : 'addressMatchesNot');
}
