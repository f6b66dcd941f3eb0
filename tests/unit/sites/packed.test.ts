import { describe, expect, it } from 'vitest';
import { SITES } from '../../../utils/sites/catalogue.ts';
import { packSites, unpackSites } from '../../../utils/sites/packed.ts';
import type { Site } from '../../../utils/sites/site.ts';

/** What is to come back: everything but the examples, and a rule's hosts as a list. */
function shipped(site: Site) {
  const rules = site.rules.map(({ examples: _examples, host, ...rule }) =>
    host === undefined ? rule : { ...rule, host: [host].flat() },
  );
  return { ...site, rules };
}

describe('the packed catalogue', () => {
  it('is the catalogue', () => {
    expect(unpackSites(packSites(SITES))).toEqual(SITES.map(shipped));
  });

  it.each([
    ['a name in two lines', { name: 'A\nB' }],
    ['a path with a space', { rules: [{ path: '/a b', surface: 'feed', examples: ['https://a.example/'] }] }],
    [
      'a path that begins like a swipe feed',
      { rules: [{ path: '!/a', surface: 'feed', examples: ['https://a.example/'] }] },
    ],
  ] as [string, Partial<Site>][])('refuses %s', (_name, part) => {
    const site: Site = {
      key: 'a.example',
      name: 'A',
      kind: 'news',
      hosts: ['a.example'],
      rules: [],
      ...part,
    };
    expect(() => packSites([site])).toThrow(RangeError);
  });
});
