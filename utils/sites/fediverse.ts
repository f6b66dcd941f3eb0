import type { PathRule, Site, SiteKind } from './site.ts';

type Rules = readonly [PathRule, ...PathRule[]];

/** Mastodon's web client, also where it is framed by `/deck` columns. */
export function mastodon(host: string): Rules {
  const at = `https://${host}`;
  return [
    { path: '/conversations', surface: 'conversation', examples: [`${at}/conversations`] },
    { path: '/deck/conversations', surface: 'conversation', examples: [`${at}/deck/conversations`] },
    {
      path: '/**/@*/<number>',
      surface: 'thread',
      examples: [`${at}/@Gargron/1`, `${at}/deck/@Gargron@mastodon.social/1`],
    },
    { path: '/**/@*/{followers,following}', surface: 'page', examples: [`${at}/@Gargron/followers`] },
    {
      path: '/@*/**',
      surface: 'feed',
      examples: [`${at}/@Gargron`, `${at}/@Gargron/with_replies`, `${at}/@Gargron/media`],
    },
    {
      path: '/{home,public,explore,tags,lists,bookmarks,favourites,links,search,getting-started}/**',
      surface: 'feed',
      examples: [
        `${at}/home`,
        `${at}/public/local`,
        `${at}/explore/links`,
        `${at}/tags/moon`,
        `${at}/lists/12`,
      ],
    },
    { path: '/deck/**', surface: 'feed', examples: [`${at}/deck/getting-started`, `${at}/deck/home`] },
    { path: '/', surface: 'feed', examples: [`${at}/`] },
    {
      path: '/**',
      surface: 'page',
      examples: [`${at}/settings/profile`, `${at}/about`, `${at}/notifications`],
    },
  ];
}

/** Lemmy's web client. Its inbox holds replies and messages together. */
export function lemmy(host: string): Rules {
  const at = `https://${host}`;
  return [
    {
      path: '/create_private_message/*',
      surface: 'conversation',
      examples: [`${at}/create_private_message/12`],
    },
    {
      path: '/{post,comment}/**',
      surface: 'thread',
      examples: [`${at}/post/123456`, `${at}/comment/123456`, `${at}/post/123456/789`],
    },
    {
      path: '/{c,u,search,multi}/**',
      surface: 'feed',
      examples: [`${at}/c/bread?sort=Hot`, `${at}/u/someone`, `${at}/search?q=rye`],
    },
    { path: '/', surface: 'feed', examples: [`${at}/`, `${at}/?dataType=Post&listingType=All`] },
    { path: '/**', surface: 'page', examples: [`${at}/communities`, `${at}/settings`, `${at}/inbox`] },
  ];
}

function instance(name: string, kind: SiteKind, host: string, rules: (host: string) => Rules): Site {
  return { key: host, name, kind, hosts: [host], rules: rules(host) };
}

/** Large instances of federated networks; smaller ones are known by their fingerprints. */
export const FEDIVERSE_SITES: readonly Site[] = [
  instance('Mastodon', 'social', 'mastodon.social', mastodon),
  instance('mastodon.online', 'social', 'mastodon.online', mastodon),
  instance('mastodon.world', 'social', 'mastodon.world', mastodon),
  instance('mstdn.social', 'social', 'mstdn.social', mastodon),
  instance('mas.to', 'social', 'mas.to', mastodon),
  instance('hachyderm.io', 'social', 'hachyderm.io', mastodon),
  instance('Fosstodon', 'social', 'fosstodon.org', mastodon),
  instance('Infosec Exchange', 'social', 'infosec.exchange', mastodon),
  instance('troet.cafe', 'social', 'troet.cafe', mastodon),
  instance('chaos.social', 'social', 'chaos.social', mastodon),
  instance('mstdn.jp', 'social', 'mstdn.jp', mastodon),
  instance('Pawoo', 'social', 'pawoo.net', mastodon),
  instance('masto.ai', 'social', 'masto.ai', mastodon),
  instance('c.im', 'social', 'c.im', mastodon),
  instance('Universeodon', 'social', 'universeodon.com', mastodon),
  instance('TechHub', 'social', 'techhub.social', mastodon),
  instance('Mastodon Canada', 'social', 'mstdn.ca', mastodon),
  instance('Aus.Social', 'social', 'aus.social', mastodon),
  instance('SFBA.social', 'social', 'sfba.social', mastodon),
  instance('LGBTQIA+ and Tech', 'social', 'tech.lgbt', mastodon),
  instance('Mathstodon', 'social', 'mathstodon.xyz', mastodon),
  instance('Mastodon.ART', 'social', 'mastodon.art', mastodon),
  instance('Gamedev Mastodon', 'social', 'mastodon.gamedev.place', mastodon),
  instance('Vivaldi Social', 'social', 'social.vivaldi.net', mastodon),
  instance('norden.social', 'social', 'norden.social', mastodon),
  instance('Mastodon.nl', 'social', 'mastodon.nl', mastodon),
  instance('Mastodon Uno', 'social', 'mastodon.uno', mastodon),
  instance('Piaille', 'social', 'piaille.fr', mastodon),
  instance('Mamot', 'social', 'mamot.fr', mastodon),
  instance('Mastodon España', 'social', 'masto.es', mastodon),
  instance('Lemmy.World', 'forum', 'lemmy.world', lemmy),
  instance('lemmy.ml', 'forum', 'lemmy.ml', lemmy),
  instance('sh.itjust.works', 'forum', 'sh.itjust.works', lemmy),
  instance('programming.dev', 'forum', 'programming.dev', lemmy),
  instance('feddit.org', 'forum', 'feddit.org', lemmy),
  instance('Lemmy dbzer0', 'forum', 'lemmy.dbzer0.com', lemmy),
  instance('Lemmy.ca', 'forum', 'lemmy.ca', lemmy),
  instance('Lemmy.zip', 'forum', 'lemmy.zip', lemmy),
  instance('Lemmy.blahaj.zone', 'forum', 'lemmy.blahaj.zone', lemmy),
  instance('Beehaw', 'forum', 'beehaw.org', lemmy),
  instance('Sopuli', 'forum', 'sopuli.xyz', lemmy),
  instance('SLRPNK', 'forum', 'slrpnk.net', lemmy),
  instance('aussie.zone', 'forum', 'aussie.zone', lemmy),
  instance('Feddit.UK', 'forum', 'feddit.uk', lemmy),
  instance('Feddit.it', 'forum', 'feddit.it', lemmy),
  instance('Jlailu', 'forum', 'jlai.lu', lemmy),
  {
    key: 'misskey.io',
    name: 'Misskey',
    kind: 'social',
    hosts: ['misskey.io'],
    rules: [
      { path: '/chat/**', surface: 'conversation', examples: ['https://misskey.io/chat/user/9abc'] },
      { path: '/notes/*', surface: 'thread', examples: ['https://misskey.io/notes/9abcdef'] },
      {
        path: '/{explore,timeline,channels,tags,search,clips,antenna,antennas}/**',
        surface: 'feed',
        examples: ['https://misskey.io/explore', 'https://misskey.io/tags/moon'],
      },
      { path: '/@*/**', surface: 'feed', examples: ['https://misskey.io/@someone'] },
      { path: '/', surface: 'feed', examples: ['https://misskey.io/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://misskey.io/settings/profile', 'https://misskey.io/my/notifications'],
      },
    ],
  },
  {
    key: 'truthsocial.com',
    name: 'Truth Social',
    kind: 'social',
    hosts: ['truthsocial.com'],
    rules: [
      {
        path: '/{chats,messages}/**',
        surface: 'conversation',
        examples: ['https://truthsocial.com/chats/12'],
      },
      { path: '/@*/posts/*', surface: 'thread', examples: ['https://truthsocial.com/@someone/posts/112233'] },
      { path: '/@*/<number>', surface: 'thread', examples: ['https://truthsocial.com/@someone/112233'] },
      {
        path: '/@*/{followers,following}',
        surface: 'page',
        examples: ['https://truthsocial.com/@someone/followers'],
      },
      {
        path: '/@*/**',
        surface: 'feed',
        examples: ['https://truthsocial.com/@someone', 'https://truthsocial.com/@someone/with_replies'],
      },
      {
        path: '/{home,discover,search,groups,tags,bookmarks,explore}/**',
        surface: 'feed',
        examples: ['https://truthsocial.com/home', 'https://truthsocial.com/tags/moon'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://truthsocial.com/', 'https://truthsocial.com/settings'],
      },
    ],
  },
];
