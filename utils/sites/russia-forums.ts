import type { Site } from './site.ts';

/** Where people write in Russian beside the large networks: blogs, forums, questions. */
export const RUSSIA_FORUM_SITES: readonly Site[] = [
  {
    key: 'habr.com',
    name: 'Habr Хабр',
    kind: 'forum',
    hosts: ['habr.com'],
    rules: [
      {
        path: '/*/conversations/**',
        surface: 'conversation',
        examples: ['https://habr.com/ru/conversations/', 'https://habr.com/ru/conversations/someone/'],
      },
      {
        path: '/**/comments/**',
        surface: 'thread',
        examples: [
          'https://habr.com/ru/articles/123456/comments/',
          'https://habr.com/ru/companies/example/articles/123456/comments/#comment_1',
        ],
      },
      {
        path: '/**/{articles,news,post,posts}/<number>',
        surface: 'page',
        examples: [
          'https://habr.com/ru/articles/123456/',
          'https://habr.com/ru/companies/example/articles/123456/',
          'https://habr.com/ru/news/123456/',
        ],
      },
      {
        path: '/*/{feed,articles,news,posts,hubs,hub,flows,search,all,top,new,companies}/**',
        surface: 'feed',
        examples: [
          'https://habr.com/ru/feed/',
          'https://habr.com/ru/articles/top/weekly/',
          'https://habr.com/ru/hubs/javascript/articles/',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://habr.com/'] },
      { path: '/{ru,en}', surface: 'feed', examples: ['https://habr.com/ru/', 'https://habr.com/en/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://habr.com/ru/users/someone/', 'https://habr.com/ru/docs/help/'],
      },
    ],
  },
  {
    key: 'vc.ru',
    name: 'vc.ru',
    kind: 'news',
    hosts: ['vc.ru'],
    rules: [
      { path: '/m/**', surface: 'conversation', examples: ['https://vc.ru/m', 'https://vc.ru/m/12345'] },
      {
        path: '/{popular,new,my,top,all,bookmarks,discovery}/**',
        surface: 'feed',
        examples: ['https://vc.ru/popular', 'https://vc.ru/new', 'https://vc.ru/my'],
      },
      { path: '/', surface: 'feed', examples: ['https://vc.ru/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://vc.ru/marketing/123456-pochemu-hleb-podnimaetsya', 'https://vc.ru/settings'],
      },
    ],
  },
  {
    key: 'dtf.ru',
    name: 'DTF',
    kind: 'news',
    hosts: ['dtf.ru'],
    rules: [
      { path: '/m/**', surface: 'conversation', examples: ['https://dtf.ru/m', 'https://dtf.ru/m/12345'] },
      {
        path: '/{popular,new,my,top,all,bookmarks,discovery}/**',
        surface: 'feed',
        examples: ['https://dtf.ru/popular', 'https://dtf.ru/new', 'https://dtf.ru/my'],
      },
      { path: '/', surface: 'feed', examples: ['https://dtf.ru/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://dtf.ru/games/123456-pochemu-hleb-podnimaetsya', 'https://dtf.ru/settings'],
      },
    ],
  },
  {
    key: 'livejournal.com',
    name: 'LiveJournal ЖЖ',
    kind: 'social',
    hosts: ['livejournal.com'],
    rules: [
      { path: '/inbox/**', surface: 'conversation', examples: ['https://www.livejournal.com/inbox/'] },
      {
        path: '/<number>.html',
        surface: 'thread',
        examples: [
          'https://someone.livejournal.com/123456.html',
          'https://someone.livejournal.com/123456.html?thread=1',
        ],
      },
      {
        path: '/{friends,feed,tag}/**',
        surface: 'feed',
        examples: [
          'https://someone.livejournal.com/friends/',
          'https://someone.livejournal.com/tag/bread',
          'https://www.livejournal.com/feed/',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.livejournal.com/', 'https://someone.livejournal.com/?skip=20'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://someone.livejournal.com/profile/',
          'https://www.livejournal.com/manage/settings/',
        ],
      },
    ],
  },
  {
    key: 'otvet.mail.ru',
    name: 'Ответы Mail.ru',
    kind: 'forum',
    hosts: ['otvet.mail.ru'],
    rules: [
      { path: '/question/*', surface: 'thread', examples: ['https://otvet.mail.ru/question/123456789'] },
      { path: '/search/**', surface: 'feed', examples: ['https://otvet.mail.ru/search/bread'] },
      { path: '/', surface: 'feed', examples: ['https://otvet.mail.ru/'] },
      { path: '/**', surface: 'page', examples: ['https://otvet.mail.ru/profile/id12345/'] },
    ],
  },
  {
    key: 'drive2.ru',
    name: 'DRIVE2',
    kind: 'forum',
    hosts: ['drive2.ru', 'drive2.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.drive2.ru/messages/'] },
      {
        path: '/{l,b}/*',
        surface: 'thread',
        examples: [
          'https://www.drive2.ru/l/123456789012345678/',
          'https://www.drive2.ru/b/123456789012345678/',
        ],
      },
      { path: '/c/<number>', surface: 'thread', examples: ['https://www.drive2.ru/c/123456789012345678/'] },
      {
        path: '/{experience,communities,cars,my,r,search}/**',
        surface: 'feed',
        examples: [
          'https://www.drive2.ru/experience/lada/',
          'https://www.drive2.ru/communities/',
          'https://www.drive2.ru/r/lada/12345/',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.drive2.ru/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.drive2.ru/market/', 'https://www.drive2.ru/users/someone/'],
      },
    ],
  },
];
