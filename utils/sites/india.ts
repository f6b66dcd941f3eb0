import type { Site } from './site.ts';

/** India's networks, portals and forums. */
export const INDIA_SITES: readonly Site[] = [
  {
    key: 'sharechat.com',
    name: 'ShareChat',
    kind: 'social',
    hosts: ['sharechat.com'],
    rules: [
      { path: '/post/*', surface: 'thread', examples: ['https://sharechat.com/post/AbCd123'] },
      { path: '/video/*', surface: 'video', examples: ['https://sharechat.com/video/AbCd123'] },
      {
        path: '/{trending,profile,tag,explore}/**',
        surface: 'feed',
        examples: [
          'https://sharechat.com/trending/Hindi',
          'https://sharechat.com/profile/someone',
          'https://sharechat.com/tag/AbCd',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://sharechat.com/'] },
      { path: '/**', surface: 'page', examples: ['https://sharechat.com/about'] },
    ],
  },
  {
    key: 'mojapp.in',
    name: 'Moj',
    kind: 'video',
    hosts: ['mojapp.in'],
    rules: [
      {
        path: '/@*/video/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://mojapp.in/@someone/video/123456789'],
      },
      { path: '/@*', surface: 'feed', examples: ['https://mojapp.in/@someone'] },
      { path: '/**', surface: 'page', examples: ['https://mojapp.in/'] },
    ],
  },
  {
    key: 'dailyhunt.in',
    name: 'Dailyhunt',
    kind: 'news',
    hosts: ['dailyhunt.in'],
    rules: [
      { path: '/news/*/*', surface: 'feed', examples: ['https://m.dailyhunt.in/news/india/english'] },
      {
        path: '/news/*/*/for+you',
        surface: 'feed',
        examples: ['https://m.dailyhunt.in/news/india/hindi/for+you?launch=true'],
      },
      { path: '/', surface: 'feed', examples: ['https://m.dailyhunt.in/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://m.dailyhunt.in/news/india/english/example-epaper-ex/bread-newsid-n123456789'],
      },
    ],
  },
  {
    key: 'inshorts.com',
    name: 'Inshorts',
    kind: 'news',
    hosts: ['inshorts.com'],
    rules: [
      {
        path: '/*/read/**',
        surface: 'feed',
        examples: [
          'https://inshorts.com/en/read',
          'https://inshorts.com/en/read/national',
          'https://inshorts.com/hi/read',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://inshorts.com/en/news/bread-rises-1234567890123'] },
    ],
  },
  {
    key: 'team-bhp.com',
    name: 'Team-BHP',
    kind: 'forum',
    hosts: ['team-bhp.com'],
    rules: [
      {
        path: '/forum/private.php',
        surface: 'conversation',
        examples: ['https://www.team-bhp.com/forum/private.php'],
      },
      {
        path: '/forum/*/*.html',
        surface: 'thread',
        examples: ['https://www.team-bhp.com/forum/indian-car-scene/123456-why-bread-rises.html'],
      },
      { path: '/forum/*', surface: 'feed', examples: ['https://www.team-bhp.com/forum/indian-car-scene/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.team-bhp.com/', 'https://www.team-bhp.com/news/bread'],
      },
    ],
  },
  {
    key: 'hotstar.com',
    name: 'JioHotstar',
    kind: 'video',
    hosts: ['hotstar.com'],
    rules: [
      {
        path: '/**/watch',
        surface: 'video',
        examples: ['https://www.hotstar.com/in/movies/bread/1260000001/watch'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.hotstar.com/in/home', 'https://www.hotstar.com/in/shows/bread/1260000002'],
      },
    ],
  },
  {
    key: 'web.arattai.in',
    name: 'Arattai',
    kind: 'chat',
    hosts: ['web.arattai.in'],
    rules: [{ path: '/**', surface: 'conversation', examples: ['https://web.arattai.in/'] }],
  },
];
