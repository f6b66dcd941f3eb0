import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../utils/sites/catalogue.ts';
import { compilePattern } from '../../../utils/sites/pattern.ts';

function matches(pattern: string, address: string): boolean {
  return new RegExp(compilePattern(pattern)).test(address);
}

test.each([
  ['/', '/', true],
  ['/', '/?a=1', true],
  ['/', '/#x', true],
  ['/', '/a', false],
  ['/a', '/a', true],
  ['/a', '/a/', true],
  ['/a', '/a?x=/b', true],
  ['/a', '/a/#b', true],
  ['/a', '/ab', false],
  ['/a', '/a/b', false],
  ['/a', '/b/a', false],
  ['/a', '/A', false],
  ['/a.b', '/axb', false],
  ['/$/a', '/$/a', true],
  ['/*', '/a', true],
  ['/*', '/', false],
  ['/*', '/a/b', false],
  ['/*', '/?a', false],
  ['/@*/x', '/@me/x', true],
  ['/@*/x', '/@/x', false],
  ['/@*/x', '/me/x', false],
  ['/v*.html', '/v1-a.b.html', true],
  ['/v*.html', '/v1-a.htm', false],
  ['/a/*/c', '/a/b/c', true],
  ['/a/*/c', '/a//c', false],
  ['/a/**', '/a', true],
  ['/a/**', '/a/', true],
  ['/a/**', '/a/b/c?d', true],
  ['/a/**', '/ab', false],
  ['/**', '/', true],
  ['/**', '/a//b/', true],
  ['/**/b', '/b', true],
  ['/**/b', '/a/a/b/', true],
  ['/**/b', '/a/bb', false],
  ['/**/b', '/a?/b', false],
  ['/**/b/*/**', '/a/b/c/d', true],
  ['/**/b/*/**', '/a/b', false],
  ['/{a,b.c}/d', '/a/d', true],
  ['/{a,b.c}/d', '/b.c/d', true],
  ['/{a,b.c}/d', '/bxc/d', false],
  ['/x-{a,b}', '/x-b', true],
  ['/<number>', '/123/', true],
  ['/<number>', '/12a', false],
  ['/p-<number>.htm', '/p-12.htm', true],
  ['/w?v=*', '/w?v=1', true],
  ['/w?v=*', '/w/?a=1&v=2&b=3#c', true],
  ['/w?v=*', '/w?v=', false],
  ['/w?v=*', '/w?xv=1', false],
  ['/w?v=*', '/w', false],
  ['/w?v=*', '/w#?v=1', false],
  ['/w?v', '/w?v', true],
  ['/w?v', '/w?v=', true],
  ['/w?v', '/w?vv=1', false],
  ['/w?a=1&b=2', '/w?b=2&a=1', true],
  ['/w?a=1&b=2', '/w?a=1', false],
  ['/w?a=1', '/w?a=12', false],
  ['/w?a={1,2}', '/w?a=2#x', true],
  ['/m/**#c/**', '/m/u/0/#c', true],
  ['/m/**#c/**', '/m/u/0/?x=1#c/d/e?y', true],
  ['/m/**#c/**', '/m/u/0/#cc', false],
  ['/m/**#c/**', '/m/u/0/', false],
  ['/m/**#c/**', '/m/c?#x/c', false],
  ['/#/r/*', '/#/r/a', true],
  ['/#/r/*', '/#/r/a/b', false],
  ['/#*', '/#@me', true],
  ['/#*', '/', false],
  ['/?a=1#b', '/?a=1&c#b', true],
  ['/?a=1#b', '/?c#b', false],
])('%s on %s: %s', (pattern, address, expected) => {
  expect(matches(pattern, address)).toBe(expected);
});

test.each([
  ['', 'it does not start with "/"'],
  ['a', 'it does not start with "/"'],
  ['#/a', 'it does not start with "/"'],
  ['/a/', 'a trailing slash is always optional'],
  ['//a', 'a part is empty'],
  ['/a?', 'a part is empty'],
  ['/a?b=', 'a part is empty'],
  ['/a#', 'a fragment starts with'],
  ['/a#**', 'a fragment starts with'],
  ['/a**', '"**" is not a whole segment'],
  ['/**/**', null],
  ['/**/a/**/b', 'more than one "**"'],
  ['/*-*', 'more than one wildcard in "*-*"'],
  ['/*<number>', 'more than one wildcard'],
  ['/{a', 'a choice needs two words'],
  ['/{a}', 'a choice needs two words'],
  ['/{a,}', '"" cannot stand there'],
  ['/{a,*}', '"*" cannot stand there'],
  ['/{a/b,c}', 'a choice needs two words'],
  ['/a}', '"}" cannot stand there'],
  ['/<id>', 'cannot stand there'],
  ['/a b', '"a b" cannot stand there'],
  ['/ä', '"ä" cannot stand there'],
  ['/a|b', '"a|b" cannot stand there'],
  ['/[a]', '"[a]" cannot stand there'],
])('%j is refused: %s', (pattern, reason) => {
  if (reason === null) {
    expect(() => compilePattern(pattern)).not.toThrow();
    return;
  }
  expect(() => compilePattern(pattern)).toThrow(`Bad pattern "${pattern}": `);
  expect(() => compilePattern(pattern)).toThrow(reason);
});

/** A segment of a pattern together with an address segment that it must match. */
const word = fc.stringMatching(/^[A-Za-z0-9._~$()+=:@%-]{1,6}$/);
const segment = fc.oneof(
  word.map((text) => [text, text] as const),
  word.map((text) => ['*', text] as const),
  fc.tuple(word, word).map(([text, more]) => [`${text}*`, text + more] as const),
  fc.nat().map((number) => ['<number>', String(number)] as const),
  fc.tuple(word, word, fc.boolean()).map(([a, b, first]) => [`{${a},${b}}`, first ? a : b] as const),
);
const rest = fc.array(word, { maxLength: 4 }).map((words) => ['**', words.join('/')] as const);
const wellFormed = fc
  .tuple(
    fc.array(segment, { maxLength: 3 }),
    fc.option(rest),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.option(rest),
  )
  .map(([before, middle, after, end]) => {
    const all = [...before, ...(middle ? [middle] : []), ...after, ...(end ? [end] : [])];
    const pattern = `/${all.map(([text]) => text).join('/')}`;
    const address = `/${all
      .map(([, text]) => text)
      .filter((text) => text !== '')
      .join('/')}`;
    return { pattern, address };
  });

describe('a well-formed pattern', () => {
  it('compiles, and matches an address made from it', () => {
    fc.assert(
      fc.property(wellFormed, ({ pattern, address }) => {
        expect(matches(pattern, address)).toBe(true);
        expect(matches(pattern, `${address}/`)).toBe(true);
        expect(matches(pattern, `${address}?a=/b#c`)).toBe(true);
      }),
    );
  });

  it('never compiles to a bad regular expression, whatever the text', () => {
    const text = fc.array(
      fc.constantFrom(
        '/',
        '*',
        '**',
        '{',
        '}',
        ',',
        '<number>',
        '?',
        '#',
        '&',
        '=',
        'a',
        '.',
        '(',
        '\\',
        '|',
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        let source: string;
        try {
          source = compilePattern(`/${parts.join('')}`);
        } catch (error) {
          expect(String(error)).toContain('Bad pattern');
          return;
        }
        expect(() => new RegExp(source)).not.toThrow();
      }),
    );
  });
});

describe('time to match', () => {
  const adversarial = [
    `/${'a'.repeat(60_000)}!`,
    '/a'.repeat(30_000),
    `${'/1'.repeat(30_000)}?`,
    `/${'-'.repeat(60_000)}`,
    `/w?${'v=&'.repeat(20_000)}`,
    `/w?${'v=1&'.repeat(15_000).replaceAll('v', 'vv')}`,
    `/${'?#'.repeat(30_000)}`,
    `/mail/${'#chat'.repeat(12_000)}`,
    '/'.repeat(60_000),
  ];
  const patterns = [
    ...new Set(SITES.flatMap((site) => site.rules.map((rule) => rule.path))),
    '/**/*a/*b/<number>x/**',
    '/**/a/*/a/*/b',
    '/w?v=*1&vv=*2',
    '/**#*/**/b',
    '/*a{a,aa}b',
  ];

  it('grows no faster than the address', () => {
    // No benchmark: linear takes well under a second in all, quadratic minutes. This only ends it early.
    const end = performance.now() + 10_000;
    for (const pattern of patterns) {
      const expression = new RegExp(compilePattern(pattern));
      for (const address of adversarial) {
        expression.test(address);
        expect(performance.now(), `after ${pattern}`).toBeLessThan(end);
      }
    }
  }, 20_000);

  it('has no repetition inside a repetition but for whole segments', () => {
    for (const pattern of patterns) {
      const source = compilePattern(pattern).replaceAll(/\(\?:\/\[\^\/\?#?\]\+\)\*/g, '');
      expect(source).not.toMatch(/[+*]\)[+*]/);
    }
  });
});
