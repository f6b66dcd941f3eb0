import type { Site } from './site.ts';

/** Forums of Sweden and Finland. */
export const NORDIC_FORUM_SITES: readonly Site[] = [
  {
    key: 'flashback.org',
    name: 'Flashback',
    kind: 'forum',
    hosts: ['flashback.org'],
    rules: [
      { path: '/private.php', surface: 'conversation', examples: ['https://www.flashback.org/private.php'] },
      {
        path: '/{t1,t2,t3,t4,t5,t6,t7,t8,t9}*',
        surface: 'thread',
        examples: ['https://www.flashback.org/t3456789', 'https://www.flashback.org/t3456789p2'],
      },
      {
        path: '/{p,sp}<number>',
        surface: 'thread',
        examples: ['https://www.flashback.org/p87654321', 'https://www.flashback.org/sp87654321'],
      },
      {
        path: '/{f1,f2,f3,f4,f5,f6,f7,f8,f9}*',
        surface: 'feed',
        examples: ['https://www.flashback.org/f12', 'https://www.flashback.org/f12p2'],
      },
      {
        path: '/{nya-amnen,nya-inlagg,aktuella-amnen}',
        surface: 'feed',
        examples: ['https://www.flashback.org/aktuella-amnen'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.flashback.org/', 'https://www.flashback.org/u12345'],
      },
    ],
  },
  {
    key: 'sweclockers.com',
    name: 'SweClockers',
    kind: 'forum',
    hosts: ['sweclockers.com'],
    rules: [
      {
        path: '/forum/{trad,post}/**',
        surface: 'thread',
        examples: ['https://www.sweclockers.com/forum/trad/1234567-varfor-jaser-brod?p=12345#post12345'],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.sweclockers.com/forum', 'https://www.sweclockers.com/forum/12-ovrigt'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.sweclockers.com/', 'https://www.sweclockers.com/nyhet/12345-brod'],
      },
    ],
  },
  {
    key: 'familjeliv.se',
    name: 'Familjeliv',
    kind: 'forum',
    hosts: ['familjeliv.se'],
    rules: [
      {
        path: '/forum/thread/**',
        surface: 'thread',
        examples: ['https://www.familjeliv.se/forum/thread/12345678-varfor-jaser-brod'],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.familjeliv.se/forum/', 'https://www.familjeliv.se/forum/category/expert'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.familjeliv.se/'] },
    ],
  },
  {
    key: 'suomi24.fi',
    name: 'Suomi24',
    kind: 'forum',
    hosts: ['suomi24.fi'],
    rules: [
      {
        path: '/t/**',
        surface: 'thread',
        examples: ['https://keskustelu.suomi24.fi/t/12345678/miksi-leipa-nousee'],
      },
      {
        path: '/',
        host: 'keskustelu.suomi24.fi',
        surface: 'feed',
        examples: ['https://keskustelu.suomi24.fi/'],
      },
      {
        path: '/*',
        host: 'keskustelu.suomi24.fi',
        surface: 'feed',
        examples: ['https://keskustelu.suomi24.fi/ruoka'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.suomi24.fi/'] },
    ],
  },
  {
    key: 'vauva.fi',
    name: 'Vauva',
    kind: 'forum',
    hosts: ['vauva.fi'],
    rules: [
      {
        path: '/keskustelu/<number>/**',
        surface: 'thread',
        examples: ['https://www.vauva.fi/keskustelu/1234567/miksi-leipa-nousee'],
      },
      {
        path: '/keskustelu/**',
        surface: 'feed',
        examples: ['https://www.vauva.fi/keskustelu', 'https://www.vauva.fi/keskustelu/alue/aihe_vapaa'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.vauva.fi/'] },
    ],
  },
  {
    key: 'ylilauta.org',
    name: 'Ylilauta',
    kind: 'forum',
    hosts: ['ylilauta.org'],
    rules: [
      { path: '/*/<number>', surface: 'thread', examples: ['https://ylilauta.org/satunnainen/123456789'] },
      { path: '/', surface: 'feed', examples: ['https://ylilauta.org/'] },
      { path: '/*', surface: 'feed', examples: ['https://ylilauta.org/satunnainen'] },
      { path: '/**', surface: 'page', examples: ['https://ylilauta.org/kultatili/osta/1'] },
    ],
  },
];
