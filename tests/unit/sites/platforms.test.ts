import { describe, expect, it, test } from 'vitest';
import { compilePattern } from '../../../utils/sites/pattern.ts';
import { PLATFORM_KEYS } from '../../../utils/sites/platform.ts';
import { PLATFORMS } from '../../../utils/sites/platforms.ts';
import { compileAll } from '../../../utils/sites/lookup.ts';

describe('the platforms', () => {
  it('are exactly those that have a fingerprint', () => {
    expect(PLATFORMS.map(({ key }) => key).toSorted()).toEqual(PLATFORM_KEYS.toSorted());
  });
});

describe.each(PLATFORMS.map((platform) => [platform.name, platform] as const))('%s', (_name, { rules }) => {
  const cases = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));

  test.each(cases)('$example is reached by its own rule', ({ rule, example }) => {
    const { pathname, search, hash } = new URL(example);
    const first = compileAll(rules).find(([source]) => new RegExp(source).test(pathname + search + hash));
    expect(first?.slice(0, 2)).toEqual([compilePattern(rule.path), rule.surface]);
  });
});
