import type { Site } from './site.ts';

/** Where players talk: forums, chats and groups of games. */
export const GAME_SITES: readonly Site[] = [
  {
    key: 'forums.blizzard.com',
    name: 'Blizzard Forums',
    kind: 'forum',
    hosts: ['forums.blizzard.com'],
    rules: [
      {
        path: '/*/*/t/**',
        surface: 'thread',
        examples: [
          'https://us.forums.blizzard.com/en/wow/t/why-bread-rises/1234567',
          'https://eu.forums.blizzard.com/de/wow/t/brot/12345/7',
        ],
      },
      {
        path: '/*/*/{latest,new,unread,top,c,tag,search,categories}/**',
        surface: 'feed',
        examples: [
          'https://us.forums.blizzard.com/en/wow/latest',
          'https://us.forums.blizzard.com/en/wow/c/community/general-discussion/171',
        ],
      },
      { path: '/*/*', surface: 'feed', examples: ['https://us.forums.blizzard.com/en/wow/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://us.forums.blizzard.com/en/wow/u/someone/summary',
          'https://us.forums.blizzard.com/',
        ],
      },
    ],
  },
  {
    key: 'gamefaqs.gamespot.com',
    name: 'GameFAQs',
    kind: 'forum',
    hosts: ['gamefaqs.gamespot.com'],
    rules: [
      { path: '/pm/**', surface: 'conversation', examples: ['https://gamefaqs.gamespot.com/pm/'] },
      {
        path: '/boards/*/<number>',
        surface: 'thread',
        examples: ['https://gamefaqs.gamespot.com/boards/8-gamefaqs-contests/12345678?page=1'],
      },
      {
        path: '/boards/**',
        surface: 'feed',
        examples: [
          'https://gamefaqs.gamespot.com/boards',
          'https://gamefaqs.gamespot.com/boards/8-gamefaqs-contests',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://gamefaqs.gamespot.com/', 'https://gamefaqs.gamespot.com/switch/12345-bread/faqs'],
      },
    ],
  },
  {
    key: 'osu.ppy.sh',
    name: 'osu!',
    kind: 'forum',
    hosts: ['osu.ppy.sh'],
    rules: [
      {
        path: '/community/chat/**',
        surface: 'conversation',
        examples: ['https://osu.ppy.sh/community/chat', 'https://osu.ppy.sh/community/chat?channel_id=5'],
      },
      {
        path: '/community/forums/topics/*',
        surface: 'thread',
        examples: ['https://osu.ppy.sh/community/forums/topics/1234567?n=1'],
      },
      {
        path: '/community/forums/**',
        surface: 'feed',
        examples: ['https://osu.ppy.sh/community/forums', 'https://osu.ppy.sh/community/forums/52'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://osu.ppy.sh/beatmapsets/12345', 'https://osu.ppy.sh/users/12'],
      },
    ],
  },
  {
    key: 'lichess.org',
    name: 'Lichess',
    kind: 'forum',
    hosts: ['lichess.org'],
    rules: [
      {
        path: '/inbox/**',
        surface: 'conversation',
        examples: ['https://lichess.org/inbox', 'https://lichess.org/inbox/someone'],
      },
      {
        path: '/forum/*/*',
        surface: 'thread',
        examples: [
          'https://lichess.org/forum/general-chess-discussion/why-bread-rises',
          'https://lichess.org/forum/general-chess-discussion/why-bread-rises?page=2',
        ],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://lichess.org/forum', 'https://lichess.org/forum/general-chess-discussion'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://lichess.org/', 'https://lichess.org/training', 'https://lichess.org/AbCdEfGh'],
      },
    ],
  },
  {
    key: 'chess.com',
    name: 'Chess.com',
    kind: 'forum',
    hosts: ['chess.com'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.chess.com/messages', 'https://www.chess.com/messages/compose/someone'],
      },
      {
        path: '/**/forum/view/**',
        surface: 'thread',
        examples: [
          'https://www.chess.com/forum/view/general/why-bread-rises',
          'https://www.chess.com/clubs/forum/view/hello',
        ],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.chess.com/forum', 'https://www.chess.com/forum/category/general'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.chess.com/home',
          'https://www.chess.com/play/online',
          'https://www.chess.com/news',
        ],
      },
    ],
  },
  {
    key: 'hoyolab.com',
    name: 'HoYoLAB',
    kind: 'forum',
    hosts: ['hoyolab.com'],
    rules: [
      {
        path: '/article/<number>/**',
        surface: 'thread',
        examples: ['https://www.hoyolab.com/article/12345678'],
      },
      {
        path: '/{home,circles,topicDetail,search}/**',
        surface: 'feed',
        examples: ['https://www.hoyolab.com/home', 'https://www.hoyolab.com/circles/2/27/official'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.hoyolab.com/accountCenter/postList?id=12'] },
    ],
  },
  {
    key: 'itch.io',
    name: 'itch.io',
    kind: 'forum',
    hosts: ['itch.io'],
    rules: [
      { path: '/t/<number>/**', surface: 'thread', examples: ['https://itch.io/t/12345/why-bread-rises'] },
      { path: '/post/<number>', surface: 'thread', examples: ['https://itch.io/post/12345'] },
      { path: '/board/**', surface: 'feed', examples: ['https://itch.io/board/10025/general-discussion'] },
      { path: '/my-feed', surface: 'feed', examples: ['https://itch.io/my-feed'] },
      { path: '/**', surface: 'page', examples: ['https://itch.io/', 'https://someone.itch.io/bread'] },
    ],
  },
  {
    key: 'medal.tv',
    name: 'Medal',
    kind: 'video',
    hosts: ['medal.tv'],
    rules: [
      {
        path: '/**/clips/**',
        surface: 'video',
        examples: ['https://medal.tv/games/minecraft/clips/abc123', 'https://medal.tv/clips/12345/abc'],
      },
      { path: '/**', surface: 'page', examples: ['https://medal.tv/', 'https://medal.tv/u/someone'] },
    ],
  },
];
