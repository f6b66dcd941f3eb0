import type { Site } from './site.ts';

/** Link aggregators, picture sites and portals of Poland. */
export const POLAND_SITES: readonly Site[] = [
  {
    key: 'wykop.pl',
    name: 'Wykop',
    kind: 'forum',
    hosts: ['wykop.pl'],
    rules: [
      {
        path: '/{link,wpis}/**',
        surface: 'thread',
        examples: [
          'https://wykop.pl/link/1234567/dlaczego-chleb-rosnie',
          'https://wykop.pl/wpis/12345678/chleb',
        ],
      },
      {
        path: '/{mikroblog,wykopalisko,hity,tag,ludzie,szukaj,strona,obserwowane}/**',
        surface: 'feed',
        examples: [
          'https://wykop.pl/mikroblog/gorace',
          'https://wykop.pl/tag/chleb',
          'https://wykop.pl/ludzie/someone',
          'https://wykop.pl/strona/2',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://wykop.pl/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://wykop.pl/ustawienia', 'https://wykop.pl/regulamin'],
      },
    ],
  },
  {
    key: 'kwejk.pl',
    name: 'KWEJK',
    kind: 'social',
    hosts: ['kwejk.pl'],
    rules: [
      { path: '/obrazek/**', surface: 'thread', examples: ['https://kwejk.pl/obrazek/1234567/chleb.html'] },
      {
        path: '/{strona,oczekujace,top,tag,szukaj}/**',
        surface: 'feed',
        examples: ['https://kwejk.pl/strona/12', 'https://kwejk.pl/oczekujace'],
      },
      { path: '/', surface: 'feed', examples: ['https://kwejk.pl/'] },
      { path: '/**', surface: 'page', examples: ['https://kwejk.pl/regulamin'] },
    ],
  },
  {
    key: 'jbzd.com.pl',
    name: 'Jebzdzidy',
    kind: 'social',
    hosts: ['jbzd.com.pl'],
    rules: [
      { path: '/obr/**', surface: 'thread', examples: ['https://jbzd.com.pl/obr/1234567/chleb'] },
      {
        path: '/{str,tag,szukaj}/**',
        surface: 'feed',
        examples: ['https://jbzd.com.pl/str/2', 'https://jbzd.com.pl/tag/chleb'],
      },
      { path: '/', surface: 'feed', examples: ['https://jbzd.com.pl/'] },
      { path: '/**', surface: 'page', examples: ['https://jbzd.com.pl/regulamin'] },
    ],
  },
  {
    key: 'demotywatory.pl',
    name: 'Demotywatory',
    kind: 'social',
    hosts: ['demotywatory.pl'],
    rules: [
      { path: '/<number>/**', surface: 'thread', examples: ['https://demotywatory.pl/5123456/Chleb'] },
      {
        path: '/{poczekalnia,page,topka,losuj}/**',
        surface: 'feed',
        examples: ['https://demotywatory.pl/poczekalnia', 'https://demotywatory.pl/page/2'],
      },
      { path: '/', surface: 'feed', examples: ['https://demotywatory.pl/'] },
      { path: '/**', surface: 'page', examples: ['https://demotywatory.pl/login'] },
    ],
  },
  {
    key: 'elektroda.pl',
    name: 'Elektroda',
    kind: 'forum',
    hosts: ['elektroda.pl'],
    rules: [
      {
        path: '/rtvforum/topic*',
        surface: 'thread',
        examples: [
          'https://www.elektroda.pl/rtvforum/topic1234567.html',
          'https://www.elektroda.pl/rtvforum/topic1234567-30.html',
        ],
      },
      {
        path: '/rtvforum/viewtopic.php',
        surface: 'thread',
        examples: ['https://www.elektroda.pl/rtvforum/viewtopic.php?p=12345678'],
      },
      {
        path: '/rtvforum/forum*',
        surface: 'feed',
        examples: ['https://www.elektroda.pl/rtvforum/forum12.html'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.elektroda.pl/', 'https://www.elektroda.pl/news/news1234.html'],
      },
    ],
  },
  {
    key: 'onet.pl',
    name: 'Onet',
    kind: 'news',
    hosts: ['onet.pl'],
    rules: [
      { path: '/**', host: 'poczta.onet.pl', surface: 'mail', examples: ['https://poczta.onet.pl/'] },
      {
        path: '/',
        host: ['www.onet.pl', 'wiadomosci.onet.pl', 'sport.onet.pl', 'kultura.onet.pl', 'kobieta.onet.pl'],
        surface: 'feed',
        examples: ['https://www.onet.pl/', 'https://wiadomosci.onet.pl/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://wiadomosci.onet.pl/kraj/dlaczego-chleb-rosnie/abc123'],
      },
    ],
  },
  {
    key: 'wp.pl',
    name: 'Wirtualna Polska',
    kind: 'news',
    hosts: ['wp.pl'],
    rules: [
      {
        path: '/',
        host: [
          'www.wp.pl',
          'wiadomosci.wp.pl',
          'sportowefakty.wp.pl',
          'kobieta.wp.pl',
          'tech.wp.pl',
          'film.wp.pl',
        ],
        surface: 'feed',
        examples: ['https://www.wp.pl/', 'https://wiadomosci.wp.pl/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://wiadomosci.wp.pl/dlaczego-chleb-rosnie-7100000000000000a',
          'https://pilot.wp.pl/',
        ],
      },
    ],
  },
  {
    key: 'interia.pl',
    name: 'Interia',
    kind: 'news',
    hosts: ['interia.pl'],
    rules: [
      {
        path: '/**',
        host: 'poczta.interia.pl',
        surface: 'mail',
        examples: ['https://poczta.interia.pl/next/#/folder/1'],
      },
      {
        path: '/',
        host: ['www.interia.pl', 'wydarzenia.interia.pl', 'sport.interia.pl', 'kobieta.interia.pl'],
        surface: 'feed',
        examples: ['https://www.interia.pl/', 'https://wydarzenia.interia.pl/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://wydarzenia.interia.pl/kraj/news-chleb,nId,1234567'],
      },
    ],
  },
];
