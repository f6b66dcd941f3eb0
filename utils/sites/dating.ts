import type { Site } from './site.ts';

/** Dating: a stack or list of people is a feed, what two people write is a conversation. */
export const DATING_SITES: readonly Site[] = [
  {
    key: 'bumble.com',
    name: 'Bumble',
    kind: 'social',
    hosts: ['bumble.com'],
    rules: [
      {
        path: '/app/connections/**',
        surface: 'conversation',
        examples: ['https://bumble.com/app/connections', 'https://eu1.bumble.com/app/connections'],
      },
      {
        path: '/app/**',
        surface: 'feed',
        examples: ['https://bumble.com/app', 'https://us1.bumble.com/app/beeline'],
      },
      { path: '/**', surface: 'page', examples: ['https://bumble.com/', 'https://bumble.com/en/help'] },
    ],
  },
  {
    key: 'badoo.com',
    name: 'Badoo',
    kind: 'social',
    hosts: ['badoo.com'],
    rules: [
      {
        path: '/{connections,messenger}/**',
        surface: 'conversation',
        examples: ['https://badoo.com/connections', 'https://badoo.com/messenger/open'],
      },
      {
        path: '/{encounters,search}/**',
        surface: 'feed',
        examples: ['https://badoo.com/encounters', 'https://eu1.badoo.com/search'],
      },
      { path: '/**', surface: 'page', examples: ['https://badoo.com/', 'https://badoo.com/settings'] },
    ],
  },
  {
    key: 'okcupid.com',
    name: 'OkCupid',
    kind: 'social',
    hosts: ['okcupid.com'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.okcupid.com/messages', 'https://www.okcupid.com/messages?folder=2'],
      },
      { path: '/discover/**', surface: 'feed', examples: ['https://www.okcupid.com/discover'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.okcupid.com/', 'https://www.okcupid.com/profile/12345'],
      },
    ],
  },
  {
    key: 'grindr.com',
    name: 'Grindr',
    kind: 'social',
    hosts: ['grindr.com'],
    rules: [
      {
        path: '/chat/**',
        host: 'web.grindr.com',
        surface: 'conversation',
        examples: ['https://web.grindr.com/chat'],
      },
      { path: '/**', host: 'web.grindr.com', surface: 'feed', examples: ['https://web.grindr.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.grindr.com/', 'https://help.grindr.com/hc/en-us'],
      },
    ],
  },
  {
    key: 'mamba.ru',
    name: 'Mamba',
    kind: 'social',
    hosts: ['mamba.ru'],
    rules: [
      {
        path: '/**/chats/**',
        surface: 'conversation',
        examples: [
          'https://www.mamba.ru/chats/',
          'https://www.mamba.ru/chats/12345/contact',
          'https://www.mamba.ru/ru/chats',
        ],
      },
      {
        path: '/**/{rating,search}/**',
        surface: 'feed',
        examples: ['https://www.mamba.ru/search', 'https://www.mamba.ru/ru/rating'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.mamba.ru/', 'https://www.mamba.ru/profile/12345'],
      },
    ],
  },
  {
    key: 'tabor.ru',
    name: 'Tabor',
    kind: 'social',
    hosts: ['tabor.ru'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://tabor.ru/messages'] },
      { path: '/search/**', surface: 'feed', examples: ['https://tabor.ru/search'] },
      { path: '/**', surface: 'page', examples: ['https://tabor.ru/', 'https://tabor.ru/id12345'] },
    ],
  },
];
