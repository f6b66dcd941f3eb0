import type { Site } from './site.ts';

/** More boards and readers in English. */
export const ENGLISH_BOARD_SITES: readonly Site[] = [
  {
    key: 'fark.com',
    name: 'Fark',
    kind: 'forum',
    hosts: ['fark.com'],
    rules: [
      {
        path: '/comments/**',
        surface: 'thread',
        examples: ['https://www.fark.com/comments/12345678/Bread-rises'],
      },
      {
        path: '/{topic,sports,geek,entertainment,politics,business,food,discussion}/**',
        surface: 'feed',
        examples: ['https://www.fark.com/topic/cool', 'https://www.fark.com/food/'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.fark.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.fark.com/farq/about'] },
    ],
  },
  {
    key: 'tildes.net',
    name: 'Tildes',
    kind: 'forum',
    hosts: ['tildes.net'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://tildes.net/messages', 'https://tildes.net/messages/conversations/abc1'],
      },
      { path: '/~*/wiki/**', surface: 'page', examples: ['https://tildes.net/~food/wiki/index'] },
      { path: '/~*/*/*', surface: 'thread', examples: ['https://tildes.net/~food/1abc/why_bread_rises'] },
      { path: '/', surface: 'feed', examples: ['https://tildes.net/', 'https://tildes.net/?order=new'] },
      {
        path: '/{user,search}/**',
        surface: 'feed',
        examples: ['https://tildes.net/user/someone', 'https://tildes.net/search?q=rye'],
      },
      {
        path: '/~*',
        surface: 'feed',
        examples: ['https://tildes.net/~food', 'https://tildes.net/~comp.advent_of_code?order=new'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://tildes.net/settings',
          'https://tildes.net/groups',
          'https://tildes.net/~food/new_topic',
        ],
      },
    ],
  },
  {
    key: 'dcurbanmom.com',
    name: 'DC Urban Mom',
    kind: 'forum',
    hosts: ['dcurbanmom.com'],
    rules: [
      {
        path: '/jforum/posts/list/**',
        surface: 'thread',
        examples: [
          'https://www.dcurbanmom.com/jforum/posts/list/1234567.page',
          'https://www.dcurbanmom.com/jforum/posts/list/15/1234567.page',
        ],
      },
      {
        path: '/jforum/{forums,recentTopics}/**',
        surface: 'feed',
        examples: [
          'https://www.dcurbanmom.com/jforum/forums/show/23.page',
          'https://www.dcurbanmom.com/jforum/recentTopics/list.page',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://www.dcurbanmom.com/'] },
    ],
  },
  {
    key: 'city-data.com',
    name: 'City-Data',
    kind: 'forum',
    hosts: ['city-data.com'],
    rules: [
      {
        path: '/forum/*/*.html',
        surface: 'thread',
        examples: ['https://www.city-data.com/forum/food-drink/1234567-why-bread-rises.html'],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.city-data.com/forum/', 'https://www.city-data.com/forum/food-drink/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.city-data.com/', 'https://www.city-data.com/city/Boston-Massachusetts.html'],
      },
    ],
  },
  {
    key: 'newsbreak.com',
    name: 'NewsBreak',
    kind: 'news',
    hosts: ['newsbreak.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.newsbreak.com/'] },
      {
        path: '/{channels,locations,topics}/**',
        surface: 'feed',
        examples: [
          'https://www.newsbreak.com/channels/food',
          'https://www.newsbreak.com/locations/boston-ma',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.newsbreak.com/example-news-123/1234567890123-why-bread-rises'],
      },
    ],
  },
  {
    key: 'ground.news',
    name: 'Ground News',
    kind: 'news',
    hosts: ['ground.news'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://ground.news/'] },
      {
        path: '/{interest,my,blindspot,local}/**',
        surface: 'feed',
        examples: ['https://ground.news/interest/bread', 'https://ground.news/blindspot'],
      },
      { path: '/**', surface: 'page', examples: ['https://ground.news/article/why-bread-rises_abc123'] },
    ],
  },
  {
    key: 'inoreader.com',
    name: 'Inoreader',
    kind: 'news',
    hosts: ['inoreader.com'],
    rules: [
      {
        path: '/{feed,folder,tag,all_articles,dashboard,starred,search}/**',
        surface: 'feed',
        examples: ['https://www.inoreader.com/all_articles', 'https://www.inoreader.com/folder/Bread'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.inoreader.com/',
          'https://www.inoreader.com/article/3a9c6e7f',
          'https://www.inoreader.com/preferences/profile',
        ],
      },
    ],
  },
  {
    key: 'gaiaonline.com',
    name: 'Gaia Online',
    kind: 'forum',
    hosts: ['gaiaonline.com'],
    rules: [
      {
        path: '/profile/privmsg.php',
        surface: 'conversation',
        examples: ['https://www.gaiaonline.com/profile/privmsg.php?mode=read&id=12'],
      },
      {
        path: '/forum/*/*/t.*',
        surface: 'thread',
        examples: ['https://www.gaiaonline.com/forum/chatterbox/why-bread-rises/t.12345678/'],
      },
      {
        path: '/guilds/viewtopic.php',
        surface: 'thread',
        examples: ['https://www.gaiaonline.com/guilds/viewtopic.php?t=12345678'],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.gaiaonline.com/forum/', 'https://www.gaiaonline.com/forum/chatterbox/f.2/'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.gaiaonline.com/'] },
    ],
  },
];
