import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../utils/sites/catalogue.ts';
import { compileRules, siteForHost } from '../../../utils/sites/lookup.ts';
import { compilePattern } from '../../../utils/sites/pattern.ts';
import type { PathRule, Site } from '../../../utils/sites/site.ts';
import { surfaceOf } from '../../../utils/sites/surface-of.ts';

function addressOf(url: URL): string {
  return url.pathname + url.search + url.hash;
}

function surfaceAt(site: Site, example: string): string {
  const url = new URL(example);
  const { surface, swipe } = surfaceOf(compileRules(site, url.host), addressOf(url));
  return swipe ? `${surface}, swipe` : surface;
}

/** The rule that decides an address, judged one rule at a time. */
function firstRule(site: Site, url: URL): PathRule | undefined {
  return site.rules.find((rule) => {
    const compiled = compileRules({ ...site, rules: [rule] }, url.host);
    return compiled.some(([source]) => new RegExp(source).test(addressOf(url)));
  });
}

/** The same place as people and servers also write it. */
function variantsOf(example: string): string[] {
  const tracked = new URL(example);
  tracked.searchParams.append('utm_source', 'x');
  const slashed = new URL(example);
  slashed.pathname = slashed.pathname.endsWith('/') ? slashed.pathname.slice(0, -1) : `${slashed.pathname}/`;
  return [tracked.href, slashed.href, example.replace('https:', 'http:')];
}

describe.each(SITES.map((site) => [site.key, site] as const))('%s', (_key, site) => {
  const cases = site.rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));

  test.each(cases)('$example is reached by its own rule', ({ rule, example }) => {
    const url = new URL(example);
    expect(url.protocol).toBe('https:');
    expect(siteForHost(url.host)?.key).toBe(site.key);
    const wanted = rule.swipe ? `${rule.surface}, swipe` : rule.surface;
    expect(surfaceAt(site, example)).toBe(wanted);
    const first = compileRules(site, url.host).find(([source]) => new RegExp(source).test(addressOf(url)));
    expect(first?.[0]).toBe(compilePattern(rule.path));
    for (const variant of variantsOf(example))
      expect([variant, surfaceAt(site, variant)]).toEqual([variant, wanted]);
  });

  it('hides no rule behind an earlier one', () => {
    for (const rule of site.rules)
      expect(rule.examples.map((example) => firstRule(site, new URL(example)))).toContain(rule);
  });

  it('says what the rest is', () => {
    const [last] = site.rules.slice(-1);
    expect(last?.path).toMatch(/\/\*\*$/);
  });

  it('has no rule twice and limits rules to its own hosts', () => {
    const lines = site.rules.map((rule) => `${rule.path} ${String(rule.host)}`);
    expect(new Set(lines).size).toBe(lines.length);
    for (const host of site.rules.flatMap((rule) => rule.host ?? []))
      expect(siteForHost(host)?.key).toBe(site.key);
  });

  it('has its key among its hosts, and no host inside another', () => {
    expect(site.hosts).toContain(site.key);
    for (const host of site.hosts) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(site.hosts.filter((other) => other.endsWith(`.${host}`))).toEqual([]);
    }
  });
});

describe('the catalogue', () => {
  it('has at least 250 sites, and 10 to 14 of them preselected', () => {
    expect(SITES.length).toBeGreaterThanOrEqual(250);
    const common = SITES.filter((site) => site.common).map((site) => site.key);
    expect(common.length).toBeGreaterThanOrEqual(10);
    expect(common.length).toBeLessThanOrEqual(14);
    for (const key of ['reddit.com', 'x.com', 'facebook.com', 'youtube.com', 'web.whatsapp.com']) {
      expect(common).toContain(key);
    }
  });

  it('has unique keys and unique hosts', () => {
    const keys = SITES.map((site) => site.key);
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('marks only feeds as swiped', () => {
    const swiped = SITES.flatMap((site) => site.rules).filter((rule) => rule.swipe);
    expect(swiped.length).toBeGreaterThan(0);
    expect(swiped.filter((rule) => rule.surface !== 'feed')).toEqual([]);
  });
});

describe('places people would argue about', () => {
  test.each([
    ['https://www.reddit.com/r/sourdough', 'feed'],
    ['https://www.reddit.com/user/spez/comments/', 'feed'],
    ['https://www.reddit.com/user/spez/comments/1abcde/hello/', 'thread'],
    ['https://x.com/messages', 'conversation'],
    ['https://x.com/nasa/status/1/photo/1', 'thread'],
    ['https://x.com/notifications', 'page'],
    ['https://www.facebook.com/watch/', 'feed'],
    ['https://www.facebook.com/watch/?v=1', 'video'],
    ['https://www.instagram.com/reel/abc/', 'feed, swipe'],
    ['https://www.instagram.com/reels/audio/1/', 'feed'],
    ['https://www.youtube.com/', 'feed'],
    ['https://www.youtube.com/watch?v=a', 'video'],
    ['https://music.youtube.com/', 'page'],
    ['https://www.youtube.com/feed/library', 'page'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:1', 'thread'],
    ['https://mail.google.com/mail/u/0/#chat/dm/x', 'conversation'],
    ['https://mail.google.com/mail/u/0/#search/chat', 'mail'],
    ['https://meet.google.com/', 'page'],
    ['https://meet.google.com/abc-defg-hij', 'call'],
    ['https://mail.yahoo.com/', 'mail'],
    ['https://www.yahoo.com/', 'feed'],
    ['https://m.badoo.com/connections', 'conversation'],
    ['https://bumble.com/app?tab=1#x', 'feed'],
    ['https://www.skool.com/bakers/about', 'page'],
    ['https://www.skool.com/bakers/my-first-loaf', 'thread'],
    ['https://archiveofourown.org/works/1?view_adult=true', 'page'],
    ['https://www.pixiv.net/en/artworks/1#comments', 'thread'],
    ['https://dribbble.com/shots/popular', 'feed'],
    ['https://dribbble.com/shots/1-a-loaf', 'thread'],
    ['https://habr.com/en/articles/1/', 'page'],
    ['https://habr.com/en/articles/1/comments/', 'thread'],
    ['https://habr.com/en/articles/', 'feed'],
    ['https://someone.livejournal.com/1.html', 'thread'],
    ['https://4pda.to/forum/index.php?mid=1&act=qms', 'conversation'],
    ['https://rutube.ru/shorts/a/', 'feed, swipe'],
    ['https://rutube.ru/shorts/', 'feed'],
    ['https://m.fmkorea.com/best', 'feed'],
    ['https://www.fmkorea.com/best/1', 'thread'],
    ['https://n.news.naver.com/article/comment/001/1', 'thread'],
    ['https://chzzk.naver.com/clips/a', 'feed, swipe'],
    ['https://play.sooplive.co.kr/someone', 'video'],
    ['https://bbs.nga.cn/nuke.php?lite=js&func=message', 'conversation'],
    ['https://m.hupu.com/bbs/1.html', 'thread'],
    ['https://eksisozluk.com/ekmek--31892', 'thread'],
    ['https://eksisozluk.com/biri/ssg', 'feed'],
    ['https://www.flashback.org/t1p2', 'thread'],
    ['https://www.flashback.org/tagg', 'page'],
    ['https://www.mediavida.com/foro/off-topic/p2', 'feed'],
    ['https://mail1.libero.it/appsuite/', 'mail'],
    ['https://poczta.onet.pl/', 'mail'],
    ['https://mail.rambler.ru/#/folder/INBOX', 'mail'],
    ['https://m0.mail.sina.com.cn/classic/', 'mail'],
    ['https://brainly.com.br/tarefa/1', 'thread'],
    ['https://us.forums.blizzard.com/en/wow/t/a/1', 'thread'],
    ['https://www.computerbase.de/news/', 'page'],
    ['https://www.computerbase.de/forum/threads/a.1/', 'thread'],
    ['https://web.grindr.com/', 'feed'],
    ['https://www.grindr.com/', 'page'],
    ['https://vc.feishu.cn/j/1', 'call'],
    ['https://www.daily.co/pricing', 'page'],
    ['https://g1.globo.com/economia/', 'feed'],
    ['https://g1.globo.com/economia/noticia/2025/01/01/a.ghtml', 'page'],
    ['https://www.20min.ch/fr', 'feed'],
    ['https://www.bilibili.tv/en/video/1', 'video'],
  ])('%s is %s', (address, surface) => {
    const site = siteForHost(new URL(address).host);
    expect(site && surfaceAt(site, address)).toBe(surface);
  });
});
