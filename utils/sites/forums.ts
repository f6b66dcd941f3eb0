import { xenforo } from './forum-software.ts';
import type { Site } from './site.ts';

/** Boards and discussion sites. */
export const FORUM_SITES: readonly Site[] = [
  {
    key: '4chan.org',
    name: '4chan',
    kind: 'forum',
    hosts: ['4chan.org'],
    rules: [
      {
        path: '/*/thread/**',
        surface: 'thread',
        examples: ['https://boards.4chan.org/ck/thread/1234567/bread'],
      },
      {
        path: '/{faq,rules,pass,feedback,advertise,contact,press,legal}',
        surface: 'page',
        examples: ['https://www.4chan.org/rules'],
      },
      { path: '/*/{catalog,archive}', surface: 'feed', examples: ['https://boards.4chan.org/ck/catalog'] },
      { path: '/*/<number>', surface: 'feed', examples: ['https://boards.4chan.org/ck/2'] },
      { path: '/*', surface: 'feed', examples: ['https://boards.4chan.org/ck/'] },
      { path: '/**', surface: 'page', examples: ['https://www.4chan.org/'] },
    ],
  },
  {
    key: 'resetera.com',
    name: 'ResetEra',
    kind: 'forum',
    hosts: ['resetera.com'],
    rules: xenforo('www.resetera.com'),
  },
  {
    key: 'avforums.com',
    name: 'AVForums',
    kind: 'forum',
    hosts: ['avforums.com'],
    rules: xenforo('www.avforums.com'),
  },
  {
    key: 'steamcommunity.com',
    name: 'Steam Community',
    kind: 'forum',
    hosts: ['steamcommunity.com'],
    rules: [
      { path: '/chat/**', surface: 'conversation', examples: ['https://steamcommunity.com/chat/'] },
      {
        path: '/{app,groups,games}/*/{discussions,eventcomments}/*/*',
        surface: 'thread',
        examples: [
          'https://steamcommunity.com/app/440/discussions/0/1234567890/',
          'https://steamcommunity.com/groups/SteamClientBeta/discussions/0/1234567890/',
        ],
      },
      {
        path: '/discussions/forum/*/*',
        surface: 'thread',
        examples: ['https://steamcommunity.com/discussions/forum/12/1234567890/'],
      },
      {
        path: '/**/discussions/**',
        surface: 'feed',
        examples: [
          'https://steamcommunity.com/app/440/discussions/',
          'https://steamcommunity.com/discussions/forum/12/',
        ],
      },
      {
        path: '/{id,profiles}/*/home',
        surface: 'feed',
        examples: ['https://steamcommunity.com/id/someone/home/'],
      },
      {
        path: '/app/<number>/**',
        surface: 'feed',
        examples: ['https://steamcommunity.com/app/440', 'https://steamcommunity.com/app/440/screenshots/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://steamcommunity.com/market/', 'https://steamcommunity.com/id/someone/'],
      },
    ],
  },
  {
    key: 'mumsnet.com',
    name: 'Mumsnet',
    kind: 'forum',
    hosts: ['mumsnet.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.mumsnet.com/messages'] },
      {
        path: '/talk/{active,trending,search,watching}/**',
        surface: 'feed',
        examples: ['https://www.mumsnet.com/talk/active'],
      },
      {
        path: '/talk/*/*',
        surface: 'thread',
        examples: ['https://www.mumsnet.com/talk/chat/1234567-a-question?page=2'],
      },
      {
        path: '/talk/**',
        surface: 'feed',
        examples: ['https://www.mumsnet.com/talk', 'https://www.mumsnet.com/talk/chat'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.mumsnet.com/', 'https://www.mumsnet.com/articles/bread'],
      },
    ],
  },
  {
    key: 'jeuxvideo.com',
    name: 'Jeuxvideo.com',
    kind: 'forum',
    hosts: ['jeuxvideo.com'],
    rules: [
      {
        path: '/messages-prives/**',
        surface: 'conversation',
        examples: ['https://www.jeuxvideo.com/messages-prives/boite-reception.php'],
      },
      {
        path: '/forums/0-*',
        surface: 'feed',
        examples: ['https://www.jeuxvideo.com/forums/0-51-0-1-0-1-0-blabla-18-25-ans.htm'],
      },
      {
        path: '/forums/{1,42}-*',
        surface: 'thread',
        examples: ['https://www.jeuxvideo.com/forums/42-51-12345678-1-0-1-0-bonjour.htm'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.jeuxvideo.com/', 'https://www.jeuxvideo.com/forums.htm'],
      },
    ],
  },
  {
    key: 'nairaland.com',
    name: 'Nairaland',
    kind: 'forum',
    hosts: ['nairaland.com'],
    rules: [
      {
        path: '/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.nairaland.com/1234567/why-bread-rises',
          'https://www.nairaland.com/1234567/why-bread-rises/2',
        ],
      },
      {
        path: '/{recent,trending,topics,links,news,politics,romance,jobs,career,business,sports,celebs}/**',
        surface: 'feed',
        examples: ['https://www.nairaland.com/politics', 'https://www.nairaland.com/recent/2'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.nairaland.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.nairaland.com/editprofile'] },
    ],
  },
];
