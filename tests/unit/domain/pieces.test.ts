import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, joiner } from '../../../utils/domain/pieces.ts';

/** What another thread makes of a value, list of pieces after list of pieces. */
function handedOver(value: unknown): { readonly value: unknown; readonly lists: number } {
  const join = joiner();
  let lists = 0;
  for (const pieces of cut(value)) {
    lists += 1;
    const whole = join(structuredClone(pieces));
    if (whole) return { value: whole[0], lists };
  }
  throw new Error('It never was whole');
}

/** How many values a message holds: what the thread that takes it is held up by. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countOf(each), 1);
}

/** Ways in which a value can be large. */
const LARGE: Readonly<Record<string, (value: unknown) => unknown>> = {
  'as it is': (value) => value,
  'in a long list': (value) => Array.from({ length: 5_000 }, () => value),
  'in long lists in a list': (value) => [[value], Array(4_500).fill(value), 7, Array(9_000).fill(value), {}],
  'under many keys': (value) =>
    Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, value])),
  'deep down': (value) =>
    Array.from({ length: 50 }).reduce((inner) => ({ a: 1, b: [inner, value], c: 2 }), value),
  'deep down in a long list': (value) => [1, { a: { b: [[{ c: Array(6_000).fill(value) }], value] } }, 2],
};

describe.each(Object.entries(LARGE))('a value %s', (_name, large) => {
  it('is the same when it is cut and put together', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(large(value));
        expect(JSON.stringify(handedOver(JSON.parse(text)).value)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

it.each([
  ['a key that would change objects', '{"__proto__":{"a":1},"constructor":[],"toString":null}'],
  ['one that holds much', `{"a":0,"__proto__":[${'7,'.repeat(9_000)}7],"z":{"__proto__":0}}`],
  ['no value', 'null'],
  ['nothing in it', '[[],{},""]'],
])('%s comes as it was', (_name, text) => {
  const { value } = handedOver(JSON.parse(text));
  expect(JSON.stringify(value)).toBe(text);
  expect([Object.prototype, Array.prototype]).not.toContain(Object.getPrototypeOf(Object(value)).a);
});

describe('no message is large,', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => at);
  it.each<[string, unknown]>([
    ['of a long list', many.map((at) => ({ at }))],
    ['of an object of many keys', Object.fromEntries(many.map((at) => [`k${at}`, at]))],
    ['of a list deep in objects', { a: { b: { c: [{ d: many }] } } }],
    ['of long lists in a list', [many, many, [[many]]]],
    ['of empty lists', many.map(() => [])],
    ['of lists just too long to stand in one', Array.from({ length: 9 }, () => many.slice(0, 3_900))],
    ['of lists in each other', many.slice(0, 4_000).reduce<unknown>((inner) => [0, [inner], 0], 0)],
  ])('%s', (_name, value) => {
    const counts = [...cut(value)].map(countOf);
    expect(Math.max(...counts)).toBeLessThan(20_000);
    expect(counts.length).toBeGreaterThan(4);
  });

  it('of long texts, nor of long keys', () => {
    const texts = Array.from({ length: 1_000 }, (_, at) => `${at}${'x'.repeat(10_000)}`);
    for (const value of [texts, Object.fromEntries(texts.map((text) => [text, 0]))]) {
      const lengths = [...cut(value)].map((pieces) => JSON.stringify(pieces).length);
      expect(Math.max(...lengths)).toBeLessThan(700_000);
    }
  });
});

it('lists in each other are handed over down to ten thousand, and deeper ones are not', () => {
  const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
  let { value } = handedOver(nested(9_000));
  let depth = 0;
  for (; Array.isArray(value); [value] = value) depth += 1;
  expect(depth).toBe(9_000);
  expect(() => [...cut(nested(11_000))]).toThrow(RangeError);
});
