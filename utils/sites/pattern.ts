/*
 * Compiles the path patterns of the catalogue (described at `PathRule`) to regular expressions.
 *
 * They run in other people's pages on addresses that anyone can craft, so they must be linear: a segment
 * holds at most one wildcard, a path at most one `**` before its end, and neither can match what ends it.
 * The browser's `URLPattern` was rejected: it has no choice of words, and does not travel in a message.
 */

/** What is wrong with a pattern, and the text of each for contributors; people are told in the words of the message catalogue. */
const PROBLEMS = {
  noSlash: 'it does not start with "/"',
  trailingSlash: 'a trailing slash is always optional: leave it out',
  manyAnys: 'more than one "**" before the end',
  fragment: 'a fragment starts with a name, "*" or "/"',
  emptyPart: 'a part is empty',
  anyInPart: '"**" is not a whole segment',
  manyWildcards: 'more than one wildcard in "$"',
  choice: 'a choice needs two words: "{a,b}"',
  character: '"$" cannot stand there',
} as const;
export type PatternProblem = keyof typeof PROBLEMS;

class PatternError extends Error {
  readonly problem: PatternProblem;

  constructor(problem: PatternProblem, part = '') {
    super(PROBLEMS[problem].replace('$', () => part));
    this.problem = problem;
  }
}

const LITERAL = /^[A-Za-z0-9\-._~!$'()+,;=:@%]+$/;
const TOKEN = /<number>|\{[^{}]*\}|\*|[^*{}<>]+|[^]/g;

/**
 * The source of a regular expression to be tested against `pathname + search + hash`.
 * Throws an `Error` that names the pattern and what is wrong with it.
 */
export function compilePattern(pattern: string): string {
  try {
    const [address, fragment] = splitOnce(pattern, '#');
    const [path, query] = splitOnce(address, '?');
    if (!path.startsWith('/')) throw new PatternError('noSlash');
    const tail = fragment === null ? (query === null ? '(?:[?#]|$)' : '') : compileFragment(fragment, query);
    return `^${compileSegments(path, '?#')}${query === null ? '' : compileQuery(query)}${tail}`;
  } catch (error) {
    throw new Error(`Bad pattern "${pattern}": ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}

/** What is wrong with a pattern as a person typed it; `null` where nothing is. */
export function patternProblem(pattern: string): PatternProblem | null {
  try {
    compilePattern(pattern);
    return null;
  } catch (error) {
    if (error instanceof Error && error.cause instanceof PatternError) return error.cause.problem;
    throw error;
  }
}

function splitOnce(text: string, mark: string): [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** Segments up to the end of the path or fragment; `stop` holds the characters that can follow it. */
function compileSegments(text: string, stop: string): string {
  const segments = text.slice(1).split('/');
  const last = segments.at(-1);
  if (last === '' || last === '**') segments.pop();
  if (last === '' && segments.length > 0) throw new PatternError('trailingSlash');
  if (segments.filter((each) => each === '**').length > 1) throw new PatternError('manyAnys');
  const one = `[^/${stop}]+`;
  const body = segments.map((each) => (each === '**' ? `(?:/${one})*` : `/${compilePart(each, one)}`));
  return `${body.join('')}${last === '**' ? `(?:/[^${stop}]*)?` : '/?'}`;
}

/** A query is a set of parameters, found in any order among others. */
function compileQuery(query: string): string {
  const parameters = query.split('&').map((parameter) => {
    const [name, value] = splitOnce(parameter, '=');
    const wanted = value === null ? '(?:=[^&#]*)?' : `=${compilePart(value, '[^&#]+')}`;
    return `(?=(?:[^#]*&)?${compilePart(name, '[^=&#]+')}${wanted}(?:[&#]|$))`;
  });
  return `[?]${parameters.join('')}`;
}

function compileFragment(fragment: string, query: string | null): string {
  const between = query === null ? '(?:[?][^#]*)?' : '[^#]*';
  if (fragment.startsWith('/')) return `${between}#${compileSegments(fragment, '?')}(?:[?]|$)`;
  if (fragment === '' || fragment.startsWith('**')) {
    throw new PatternError('fragment');
  }
  return `${between}#${compileSegments(`/${fragment}`, '?').slice(1)}(?:[?]|$)`;
}

/** One segment, or one name or value of a query; `any` is what its `*` stands for. */
function compilePart(part: string, any: string): string {
  if (part === '') throw new PatternError('emptyPart');
  if (part.includes('**')) throw new PatternError('anyInPart');
  const tokens = part.match(TOKEN) ?? [];
  if (tokens.filter((each) => each === '*' || each === '<number>').length > 1) {
    throw new PatternError('manyWildcards', part);
  }
  return tokens.map((token) => compileToken(token, any)).join('');
}

function compileToken(token: string, any: string): string {
  if (token === '*') return any;
  if (token === '<number>') return '[0-9]+';
  if (!token.startsWith('{')) return escapeLiteral(token);
  const words = token.slice(1, -1).split(',');
  if (!token.endsWith('}') || words.length < 2) throw new PatternError('choice');
  return `(?:${words.map(escapeLiteral).join('|')})`;
}

function escapeLiteral(text: string): string {
  if (!LITERAL.test(text)) throw new PatternError('character', text);
  return text.replace(/[.$()+]/g, String.raw`\$&`);
}
