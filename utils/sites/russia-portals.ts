import type { Site } from './site.ts';

/** Portals and video platforms of Russia, Ukraine and Belarus. */
export const RUSSIA_PORTAL_SITES: readonly Site[] = [
  {
    key: 'mail.ru',
    name: 'Mail',
    kind: 'news',
    hosts: ['mail.ru'],
    rules: [
      {
        path: '/**',
        host: [
          'cloud.mail.ru',
          'calendar.mail.ru',
          'account.mail.ru',
          'help.mail.ru',
          'id.mail.ru',
          'biz.mail.ru',
        ],
        surface: 'page',
        examples: ['https://cloud.mail.ru/home/', 'https://account.mail.ru/'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://mail.ru/', 'https://news.mail.ru/', 'https://sport.mail.ru/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.mail.ru/society/12345678/', 'https://go.mail.ru/search?q=rye'],
      },
    ],
  },
  {
    key: 'rambler.ru',
    name: 'Rambler Рамблер',
    kind: 'news',
    hosts: ['rambler.ru'],
    rules: [
      {
        path: '/**',
        host: 'mail.rambler.ru',
        surface: 'mail',
        examples: ['https://mail.rambler.ru/#/folder/INBOX'],
      },
      {
        path: '/',
        host: [
          'www.rambler.ru',
          'news.rambler.ru',
          'sport.rambler.ru',
          'woman.rambler.ru',
          'kino.rambler.ru',
        ],
        surface: 'feed',
        examples: ['https://www.rambler.ru/', 'https://news.rambler.ru/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.rambler.ru/world/12345678-hleb/', 'https://id.rambler.ru/'],
      },
    ],
  },
  {
    key: 'rutube.ru',
    name: 'RUTUBE',
    kind: 'video',
    hosts: ['rutube.ru'],
    rules: [
      {
        path: '/shorts/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://rutube.ru/shorts/0123456789abcdef0123456789abcdef/'],
      },
      {
        path: '/video/*',
        surface: 'video',
        examples: ['https://rutube.ru/video/0123456789abcdef0123456789abcdef/'],
      },
      {
        path: '/live/video/*',
        surface: 'video',
        examples: ['https://rutube.ru/live/video/0123456789abcdef0123456789abcdef/'],
      },
      {
        path: '/{feeds,channel,tags,search,categories,shorts,video,u}/**',
        surface: 'feed',
        examples: [
          'https://rutube.ru/feeds/top/',
          'https://rutube.ru/channel/12345/',
          'https://rutube.ru/video/person/12345/',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://rutube.ru/'] },
      { path: '/**', surface: 'page', examples: ['https://rutube.ru/info/agreement/'] },
    ],
  },
  {
    key: 'ukr.net',
    name: 'UKR.NET',
    kind: 'news',
    hosts: ['ukr.net'],
    rules: [
      {
        path: '/**',
        host: 'mail.ukr.net',
        surface: 'mail',
        examples: ['https://mail.ukr.net/desktop#msglist/f0/p0'],
      },
      {
        path: '/news/**',
        surface: 'feed',
        examples: ['https://www.ukr.net/news/main.html', 'https://www.ukr.net/news/sport.html'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.ukr.net/'] },
      { path: '/**', surface: 'page', examples: ['https://accounts.ukr.net/login'] },
    ],
  },
  {
    key: 'dou.ua',
    name: 'DOU',
    kind: 'forum',
    hosts: ['dou.ua'],
    rules: [
      { path: '/forums/topic/*', surface: 'thread', examples: ['https://dou.ua/forums/topic/12345/'] },
      { path: '/lenta/*/*', surface: 'page', examples: ['https://dou.ua/lenta/articles/why-bread-rises/'] },
      {
        path: '/{forums,lenta}/**',
        surface: 'feed',
        examples: ['https://dou.ua/forums/', 'https://dou.ua/forums/tags/bread/', 'https://dou.ua/lenta/'],
      },
      { path: '/', surface: 'feed', examples: ['https://dou.ua/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://jobs.dou.ua/vacancies/', 'https://dou.ua/users/someone/'],
      },
    ],
  },
  {
    key: 'onliner.by',
    name: 'Onlíner',
    kind: 'news',
    hosts: ['onliner.by'],
    rules: [
      {
        path: '/viewtopic.php',
        host: 'forum.onliner.by',
        surface: 'thread',
        examples: ['https://forum.onliner.by/viewtopic.php?t=1234567'],
      },
      {
        path: '/viewforum.php',
        host: 'forum.onliner.by',
        surface: 'feed',
        examples: ['https://forum.onliner.by/viewforum.php?f=12'],
      },
      {
        path: '/',
        host: [
          'www.onliner.by',
          'people.onliner.by',
          'tech.onliner.by',
          'auto.onliner.by',
          'realt.onliner.by',
        ],
        surface: 'feed',
        examples: ['https://www.onliner.by/', 'https://people.onliner.by/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://people.onliner.by/2025/01/01/hleb', 'https://catalog.onliner.by/'],
      },
    ],
  },
];
