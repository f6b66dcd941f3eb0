import type { Site } from './site.ts';

/** Long posts with a network around them. The post itself is a plain page. */
export const WRITING_SITES: readonly Site[] = [
  {
    key: 'medium.com',
    name: 'Medium',
    kind: 'news',
    hosts: ['medium.com'],
    rules: [
      {
        path: '/{tag,search,topics}/**',
        surface: 'feed',
        examples: ['https://medium.com/tag/bread/recommended', 'https://medium.com/search?q=rye'],
      },
      { path: '/@*', surface: 'feed', examples: ['https://medium.com/@someone'] },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://medium.com/', 'https://medium.com/?tag=bread', 'https://someone.medium.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://medium.com/@someone/on-bread-abcdef',
          'https://medium.com/me/settings',
          'https://someone.medium.com/on-bread-abcdef',
        ],
      },
    ],
  },
  {
    key: 'substack.com',
    name: 'Substack',
    kind: 'news',
    hosts: ['substack.com'],
    rules: [
      {
        path: '/{chat,messages}/**',
        surface: 'conversation',
        examples: ['https://substack.com/chat', 'https://substack.com/chat/123/post/abc'],
      },
      { path: '/@*/note/*', surface: 'thread', examples: ['https://substack.com/@someone/note/c-123456'] },
      { path: '/note/**', surface: 'thread', examples: ['https://substack.com/note/c-123456'] },
      { path: '/notes/post-*', surface: 'thread', examples: ['https://substack.com/notes/post-123456'] },
      {
        path: '/p/*/comments',
        surface: 'thread',
        examples: ['https://someone.substack.com/p/on-bread/comments'],
      },
      {
        path: '/p/*/comment/*',
        surface: 'thread',
        examples: ['https://someone.substack.com/p/on-bread/comment/123456'],
      },
      { path: '/home/post/*', surface: 'page', examples: ['https://substack.com/home/post/p-123456'] },
      { path: '/inbox/post/*', surface: 'page', examples: ['https://substack.com/inbox/post/123456'] },
      {
        path: '/{home,notes,explore,inbox,search,browse,top,leaderboard,archive,saved}/**',
        surface: 'feed',
        examples: [
          'https://substack.com/home',
          'https://substack.com/inbox',
          'https://someone.substack.com/archive?sort=new',
        ],
      },
      { path: '/@*/p-*', surface: 'page', examples: ['https://substack.com/@someone/p-123456'] },
      {
        path: '/@*/**',
        surface: 'feed',
        examples: ['https://substack.com/@someone', 'https://substack.com/@someone/notes'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://someone.substack.com/p/on-bread',
          'https://substack.com/settings',
          'https://someone.substack.com/about',
        ],
      },
    ],
  },
  {
    key: 'dev.to',
    name: 'DEV',
    kind: 'forum',
    hosts: ['dev.to'],
    rules: [
      {
        path: '/{t,top,latest,search,readinglist,following}/**',
        surface: 'feed',
        examples: ['https://dev.to/t/javascript', 'https://dev.to/latest', 'https://dev.to/top/week'],
      },
      { path: '/', surface: 'feed', examples: ['https://dev.to/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://dev.to/someone/on-bread-1abc', 'https://dev.to/settings'],
      },
    ],
  },
];
