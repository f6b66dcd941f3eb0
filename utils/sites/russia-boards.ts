import type { Site } from './site.ts';

/** Russian boards about things, pictures and life. */
export const RUSSIA_BOARD_SITES: readonly Site[] = [
  {
    key: '4pda.to',
    name: '4PDA',
    kind: 'forum',
    hosts: ['4pda.to', '4pda.ru'],
    rules: [
      {
        path: '/forum/index.php?act=qms',
        surface: 'conversation',
        examples: [
          'https://4pda.to/forum/index.php?act=qms',
          'https://4pda.to/forum/index.php?act=qms&mid=12&t=34',
        ],
      },
      {
        path: '/forum/index.php?showtopic=<number>',
        surface: 'thread',
        examples: ['https://4pda.to/forum/index.php?showtopic=123456&st=20'],
      },
      {
        path: '/forum/index.php?showforum=<number>',
        surface: 'feed',
        examples: ['https://4pda.to/forum/index.php?showforum=12'],
      },
      { path: '/', surface: 'feed', examples: ['https://4pda.to/'] },
      { path: '/page/*', surface: 'feed', examples: ['https://4pda.to/page/2/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://4pda.to/2025/01/01/123456/bread/', 'https://4pda.to/forum/index.php?showuser=12'],
      },
    ],
  },
  {
    key: 'yaplakal.com',
    name: 'ЯПлакалъ',
    kind: 'forum',
    hosts: ['yaplakal.com'],
    rules: [
      {
        path: '/**/topic*',
        surface: 'thread',
        examples: [
          'https://www.yaplakal.com/forum7/topic1234567.html',
          'https://www.yaplakal.com/forum7/st/25/topic1234567.html',
        ],
      },
      { path: '/forum<number>', surface: 'feed', examples: ['https://www.yaplakal.com/forum7/'] },
      { path: '/', surface: 'feed', examples: ['https://www.yaplakal.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.yaplakal.com/members/member12.html'] },
    ],
  },
  {
    key: 'fishki.net',
    name: 'Fishki.net',
    kind: 'news',
    hosts: ['fishki.net'],
    rules: [
      {
        path: '/{mix,photo,video,auto,community,tag}/**',
        surface: 'feed',
        examples: ['https://fishki.net/mix/', 'https://fishki.net/tag/bread/'],
      },
      { path: '/', surface: 'feed', examples: ['https://fishki.net/', 'https://fishki.net/?page=2'] },
      { path: '/**', surface: 'page', examples: ['https://fishki.net/1234567-pochemu-hleb.html'] },
    ],
  },
  {
    key: 'woman.ru',
    name: 'Woman.ru',
    kind: 'forum',
    hosts: ['woman.ru'],
    rules: [
      {
        path: '/**/thread/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.woman.ru/relations/marriage/thread/1234567/',
          'https://www.woman.ru/relations/marriage/thread/1234567/2/',
        ],
      },
      { path: '/forum/**', surface: 'feed', examples: ['https://www.woman.ru/forum/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.woman.ru/', 'https://www.woman.ru/relations/article/123456/'],
      },
    ],
  },
  {
    key: 'cyberforum.ru',
    name: 'CyberForum',
    kind: 'forum',
    hosts: ['cyberforum.ru'],
    rules: [
      {
        path: '/*/thread*',
        surface: 'thread',
        examples: [
          'https://www.cyberforum.ru/python/thread1234567.html',
          'https://www.cyberforum.ru/python/thread1234567-page2.html',
        ],
      },
      { path: '/private.php', surface: 'conversation', examples: ['https://www.cyberforum.ru/private.php'] },
      { path: '/**', surface: 'page', examples: ['https://www.cyberforum.ru/'] },
    ],
  },
  {
    key: 'tenchat.ru',
    name: 'TenChat',
    kind: 'social',
    hosts: ['tenchat.ru'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://tenchat.ru/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://tenchat.ru/media/1234567-pochemu-hleb', 'https://tenchat.ru/someone'],
      },
    ],
  },
];
