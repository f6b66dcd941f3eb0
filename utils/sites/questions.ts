import type { Site } from './site.ts';

/** Questions and answers. */
export const QUESTION_SITES: readonly Site[] = [
  {
    key: 'stackoverflow.com',
    name: 'Stack Overflow',
    kind: 'forum',
    hosts: ['stackoverflow.com'],
    rules: [
      {
        path: '/**',
        host: 'chat.stackoverflow.com',
        surface: 'conversation',
        examples: ['https://chat.stackoverflow.com/rooms/17/javascript'],
      },
      {
        path: '/questions/<number>/**',
        surface: 'thread',
        examples: [
          'https://stackoverflow.com/questions/11227809/why-is-it-faster',
          'https://meta.stackoverflow.com/questions/251758/x',
        ],
      },
      {
        path: '/{q,a}/<number>/**',
        surface: 'thread',
        examples: ['https://stackoverflow.com/a/11227902/123'],
      },
      { path: '/questions/ask', surface: 'page', examples: ['https://stackoverflow.com/questions/ask'] },
      {
        path: '/{questions,unanswered,search}/**',
        surface: 'feed',
        examples: [
          'https://stackoverflow.com/questions/tagged/bread',
          'https://stackoverflow.com/questions?tab=Newest',
          'https://stackoverflow.com/search?q=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://stackoverflow.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://stackoverflow.com/users/1/x', 'https://stackoverflow.com/help'],
      },
    ],
  },
  {
    key: 'stackexchange.com',
    name: 'Stack Exchange',
    kind: 'forum',
    hosts: [
      'stackexchange.com',
      'superuser.com',
      'serverfault.com',
      'askubuntu.com',
      'mathoverflow.net',
      'stackapps.com',
    ],
    rules: [
      {
        path: '/**',
        host: 'chat.stackexchange.com',
        surface: 'conversation',
        examples: ['https://chat.stackexchange.com/rooms/201/ask-different'],
      },
      {
        path: '/{questions,q,a}/<number>/**',
        surface: 'thread',
        examples: [
          'https://cooking.stackexchange.com/questions/1234/rye',
          'https://askubuntu.com/q/1234',
          'https://mathoverflow.net/a/1234',
        ],
      },
      { path: '/questions/ask', surface: 'page', examples: ['https://superuser.com/questions/ask'] },
      {
        path: '/{questions,unanswered,search}/**',
        surface: 'feed',
        examples: [
          'https://cooking.stackexchange.com/questions/tagged/bread',
          'https://serverfault.com/unanswered',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://cooking.stackexchange.com/', 'https://superuser.com/?tab=hot'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://stackexchange.com/sites', 'https://askubuntu.com/users/1/x'],
      },
    ],
  },
  {
    key: 'quora.com',
    name: 'Quora',
    kind: 'forum',
    hosts: ['quora.com'],
    rules: [
      {
        path: '/**',
        host: ['help.quora.com', 'business.quora.com'],
        surface: 'page',
        examples: ['https://help.quora.com/hc/en-us'],
      },
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.quora.com/messages', 'https://www.quora.com/messages/thread/123'],
      },
      {
        path: '/{profile,topic,search,following,answer,spaces,q,bookmarks}/**',
        surface: 'feed',
        examples: [
          'https://www.quora.com/profile/Jane-Doe',
          'https://www.quora.com/topic/Bread',
          'https://www.quora.com/search?q=rye',
        ],
      },
      {
        path: '/{about,settings,notifications,contact,press,careers,challenges,content,stats,partners}/**',
        surface: 'page',
        examples: ['https://www.quora.com/about/tos', 'https://www.quora.com/settings'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.quora.com/', 'https://de.quora.com/', 'https://breadspace.quora.com/'],
      },
      {
        path: '/*/**',
        surface: 'thread',
        examples: [
          'https://www.quora.com/Why-does-bread-rise',
          'https://www.quora.com/unanswered/Why-does-rye-rise',
          'https://www.quora.com/Why-does-bread-rise/answer/Jane-Doe',
        ],
      },
    ],
  },
  {
    key: 'gutefrage.net',
    name: 'gutefrage',
    kind: 'forum',
    hosts: ['gutefrage.net'],
    rules: [
      {
        path: '/{frage,diskussion,umfrage}/*',
        surface: 'thread',
        examples: ['https://www.gutefrage.net/frage/warum-geht-brot-auf'],
      },
      {
        path: '/{tag,fragen,home,suche,thema}/**',
        surface: 'feed',
        examples: ['https://www.gutefrage.net/tag/brot/1', 'https://www.gutefrage.net/home/neue/alle/1'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.gutefrage.net/'] },
      { path: '/**', surface: 'page', examples: ['https://www.gutefrage.net/policy'] },
    ],
  },
];
