import type { Site } from './site.ts';

/** Books, films, yarn and games: what people read and make, and what they say about it. */
export const PURSUIT_SITES: readonly Site[] = [
  {
    key: 'goodreads.com',
    name: 'Goodreads',
    kind: 'social',
    hosts: ['goodreads.com'],
    rules: [
      { path: '/message/**', surface: 'conversation', examples: ['https://www.goodreads.com/message/inbox'] },
      {
        path: '/topic/show/*',
        surface: 'thread',
        examples: ['https://www.goodreads.com/topic/show/12345-why-bread-rises'],
      },
      {
        path: '/{review,user_status}/show/*',
        surface: 'thread',
        examples: ['https://www.goodreads.com/review/show/12345'],
      },
      {
        path: '/read_statuses/*',
        surface: 'thread',
        examples: ['https://www.goodreads.com/read_statuses/12345'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.goodreads.com/'] },
      {
        path: '/{group,topic}/**',
        surface: 'feed',
        examples: [
          'https://www.goodreads.com/group/show/12-bakers',
          'https://www.goodreads.com/topic/group_folder/12',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.goodreads.com/book/show/12-bread',
          'https://www.goodreads.com/review/list/12',
        ],
      },
    ],
  },
  {
    key: 'letterboxd.com',
    name: 'Letterboxd',
    kind: 'social',
    hosts: ['letterboxd.com'],
    rules: [
      {
        path: '/*/film/*/**',
        surface: 'thread',
        examples: [
          'https://letterboxd.com/someone/film/paris-texas/',
          'https://letterboxd.com/someone/film/paris-texas/1/',
        ],
      },
      {
        path: '/*/list/**',
        surface: 'thread',
        examples: ['https://letterboxd.com/someone/list/rainy-days/'],
      },
      {
        path: '/activity/**',
        surface: 'feed',
        examples: ['https://letterboxd.com/activity/', 'https://letterboxd.com/activity/incoming/'],
      },
      { path: '/*/activity/**', surface: 'feed', examples: ['https://letterboxd.com/someone/activity/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://letterboxd.com/film/paris-texas/',
          'https://letterboxd.com/',
          'https://letterboxd.com/someone/films/',
        ],
      },
    ],
  },
  {
    key: 'ravelry.com',
    name: 'Ravelry',
    kind: 'social',
    hosts: ['ravelry.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.ravelry.com/messages/inbox'] },
      {
        path: '/discuss/*/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.ravelry.com/discuss/bread-and-yarn/123456',
          'https://www.ravelry.com/discuss/bread-and-yarn/123456/26-50',
        ],
      },
      {
        path: '/discuss/**',
        surface: 'feed',
        examples: [
          'https://www.ravelry.com/discuss',
          'https://www.ravelry.com/discuss/bread-and-yarn/topics',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.ravelry.com/', 'https://www.ravelry.com/patterns/library/a-hat'],
      },
    ],
  },
  {
    key: 'boardgamegeek.com',
    name: 'BoardGameGeek',
    kind: 'forum',
    hosts: ['boardgamegeek.com'],
    rules: [
      { path: '/geekmail/**', surface: 'conversation', examples: ['https://boardgamegeek.com/geekmail'] },
      {
        path: '/{thread,geeklist}/**',
        surface: 'thread',
        examples: [
          'https://boardgamegeek.com/thread/1234567/how-does-it-end',
          'https://boardgamegeek.com/geeklist/12345/good-ones',
        ],
      },
      {
        path: '/{forum,forums,blogs,subscriptions}/**',
        surface: 'feed',
        examples: ['https://boardgamegeek.com/forums', 'https://boardgamegeek.com/forum/12/bgg/general'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://boardgamegeek.com/', 'https://boardgamegeek.com/boardgame/13/catan'],
      },
    ],
  },
  {
    key: 'archiveofourown.org',
    name: 'Archive of Our Own',
    kind: 'forum',
    hosts: ['archiveofourown.org'],
    rules: [
      { path: '/comments/**', surface: 'thread', examples: ['https://archiveofourown.org/comments/12345'] },
      {
        path: '/works/<number>/**',
        surface: 'page',
        examples: [
          'https://archiveofourown.org/works/12345',
          'https://archiveofourown.org/works/12345/chapters/678?view_adult=true',
        ],
      },
      {
        path: '/{tags,works}/**',
        surface: 'feed',
        examples: [
          'https://archiveofourown.org/tags/Bread/works',
          'https://archiveofourown.org/works?work_search%5Bquery%5D=rye',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://archiveofourown.org/', 'https://archiveofourown.org/users/someone'],
      },
    ],
  },
  {
    key: 'wattpad.com',
    name: 'Wattpad',
    kind: 'social',
    hosts: ['wattpad.com'],
    rules: [
      {
        path: '/inbox/**',
        surface: 'conversation',
        examples: ['https://www.wattpad.com/inbox', 'https://www.wattpad.com/inbox/someone'],
      },
      { path: '/home', surface: 'feed', examples: ['https://www.wattpad.com/home'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.wattpad.com/',
          'https://www.wattpad.com/story/12345-bread',
          'https://www.wattpad.com/12345-bread-one',
        ],
      },
    ],
  },
];
