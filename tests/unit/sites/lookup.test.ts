import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../utils/sites/catalogue.ts';
import { compileRules, originsOf, siteByKey, siteForHost } from '../../../utils/sites/lookup.ts';

const REDDIT = siteByKey('reddit.com');

describe('siteForHost', () => {
  test.each([
    ['reddit.com', 'reddit.com'],
    ['www.reddit.com', 'reddit.com'],
    ['a.b.c.old.reddit.com', 'reddit.com'],
    ['redd.it', 'reddit.com'],
    ['WWW.Reddit.COM', 'reddit.com'],
    ['reddit.com.', 'reddit.com'],
    ['reddit.com:8080', 'reddit.com'],
    ['www.reddit.com.:443', 'reddit.com'],
    ['mobile.twitter.com', 'x.com'],
    ['youtu.be', 'youtube.com'],
    ['www.threads.net', 'threads.com'],
  ])('finds %s as %s', (host, key) => {
    expect(siteForHost(host)?.key).toBe(key);
  });

  test.each([
    ['yahoo.com', 'yahoo.com'],
    ['mail.yahoo.com', 'mail.yahoo.com'],
    ['eu.mail.yahoo.com', 'mail.yahoo.com'],
    ['notmail.yahoo.com', 'yahoo.com'],
    ['mail.yahoo.co.jp', 'mail.yahoo.co.jp'],
    ['news.yahoo.co.jp', 'yahoo.co.jp'],
  ])('gives %s to the most specific entry, %s', (host, key) => {
    expect(siteForHost(host)?.key).toBe(key);
  });

  test.each([
    'notreddit.com',
    'reddit.com.evil.example',
    'reddit.co',
    'reddit',
    'com',
    'google.com',
    'whatsapp.com',
    'reddit-com.example',
    'evil.example/.reddit.com',
    'evil.example#.reddit.com',
    'x.com@evil.example',
    'evil.example\\.reddit.com',
    'reddit.com..',
    '.reddit.com',
    'reddit.com:80:80',
    'reddit.com:x',
    ' reddit.com',
    '[::1]:80',
    '127.0.0.1',
    'localhost:3000',
    '',
    '.',
    'constructor',
    '__proto__',
  ])('does not take %j for a catalogued site', (host) => {
    expect(siteForHost(host)).toBeNull();
  });

  it('never takes a look-alike of a host for its site', () => {
    for (const site of SITES) {
      for (const host of site.hosts) {
        expect(siteForHost(`${host}.evil.example`)).toBeNull();
        expect(siteForHost(`not-${host}.example`)).toBeNull();
        expect(siteForHost(`${host.replace('.', '-')}.example`)).toBeNull();
        expect(siteForHost(host.replaceAll('.', '-'))).toBeNull();
        // On a subdomain this can be the entry of the domain above: never this one.
        expect([host, siteForHost(`not${host}`)]).not.toEqual([host, site]);
      }
    }
  });

  it('finds every host and any subdomain of it', () => {
    const label = fc.stringMatching(/^x[a-z0-9]{0,8}q$/);
    fc.assert(
      fc.property(fc.constantFrom(...SITES), label, (site, prefix) => {
        for (const host of site.hosts) {
          expect(siteForHost(host)).toBe(site);
          expect(siteForHost(`${prefix}.${host}`)).toBe(site);
        }
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => void siteForHost(text)));
    expect(siteForHost(`${'a.'.repeat(50_000)}/`)).toBeNull();
  });
});

describe('siteByKey', () => {
  it('finds every key, and nothing for another host of the same site', () => {
    for (const site of SITES) expect(siteByKey(site.key)).toBe(site);
    expect(siteByKey('twitter.com')).toBeNull();
    expect(siteByKey('toString')).toBeNull();
  });
});

describe('originsOf', () => {
  it('asks for each host with its subdomains', () => {
    expect(REDDIT && originsOf(REDDIT)).toEqual(['*://*.reddit.com/*', '*://*.redd.it/*']);
  });

  it('gives valid match patterns for all sites', () => {
    for (const site of SITES) {
      expect(originsOf(site)).toHaveLength(site.hosts.length);
      for (const origin of originsOf(site))
        expect(origin).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });
});

describe('compileRules', () => {
  it('leaves out the rules of other hosts', () => {
    const sources = (host: string) => (REDDIT ? compileRules(REDDIT, host) : []);
    expect(sources('chat.reddit.com').length).toBe(sources('www.reddit.com').length + 1);
    expect(sources('CHAT.reddit.com.:443')).toEqual(sources('chat.reddit.com'));
    expect(sources('notchat.reddit.com')).toEqual(sources('www.reddit.com'));
    expect(sources('a.chat.reddit.com')).toEqual(sources('chat.reddit.com'));
  });

  it('gives plain values that survive a message', () => {
    for (const site of SITES) {
      const rules = compileRules(site, site.key);
      expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
      for (const [, , swipe] of rules) expect([0, 1]).toContain(swipe);
    }
  });

  it('stays under 4 kB for every site, as a page carries it', () => {
    for (const site of SITES) {
      const sizes = site.hosts.map((host) => JSON.stringify(compileRules(site, host)).length);
      expect([site.key, Math.max(...sizes) <= 4096]).toEqual([site.key, true]);
    }
  });
});
