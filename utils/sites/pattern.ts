/*
 * Compiles the path patterns of the catalogue (described at `PathRule`) to regular expressions.
 *
 * They run in other people's pages on addresses that anyone can craft, so they must be linear: a segment
 * holds at most one wildcard, a path at most one `**` before its end, and neither can match what ends it.
 * The browser's `URLPattern` was rejected: it has no choice of words, and does not travel in a message.
 */

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
    if (!path.startsWith('/')) throw new Error('it does not start with "/"');
    const tail = fragment === null ? (query === null ? '(?:[?#]|$)' : '') : compileFragment(fragment, query);
    return `^${compileSegments(path, '?#')}${query === null ? '' : compileQuery(query)}${tail}`;
  } catch (error) {
    throw new Error(`Bad pattern "${pattern}": ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
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
  if (last === '' && segments.length > 0)
    throw new Error('a trailing slash is always optional: leave it out');
  if (segments.filter((each) => each === '**').length > 1)
    throw new Error('more than one "**" before the end');
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
    throw new Error('a fragment starts with a name, "*" or "/"');
  }
  return `${between}#${compileSegments(`/${fragment}`, '?').slice(1)}(?:[?]|$)`;
}

/** One segment, or one name or value of a query; `any` is what its `*` stands for. */
function compilePart(part: string, any: string): string {
  if (part === '') throw new Error('a part is empty');
  if (part.includes('**')) throw new Error('"**" is not a whole segment');
  const tokens = part.match(TOKEN) ?? [];
  if (tokens.filter((each) => each === '*' || each === '<number>').length > 1) {
    throw new Error(`more than one wildcard in "${part}"`);
  }
  return tokens.map((token) => compileToken(token, any)).join('');
}

function compileToken(token: string, any: string): string {
  if (token === '*') return any;
  if (token === '<number>') return '[0-9]+';
  if (!token.startsWith('{')) return escapeLiteral(token);
  const words = token.slice(1, -1).split(',');
  if (!token.endsWith('}') || words.length < 2) throw new Error('a choice needs two words: "{a,b}"');
  return `(?:${words.map(escapeLiteral).join('|')})`;
}

function escapeLiteral(text: string): string {
  if (!LITERAL.test(text)) throw new Error(`"${text}" cannot stand there`);
  return text.replace(/[.$()+]/g, String.raw`\$&`);
}
