import type { Site } from './site.ts';

/** Mailing lists and fan communities. */
export const GROUP_SITES: readonly Site[] = [
  {
    key: 'groups.google.com',
    name: 'Google Groups',
    kind: 'forum',
    hosts: ['groups.google.com'],
    rules: [
      {
        path: '/**/g/*/c/**',
        surface: 'thread',
        examples: [
          'https://groups.google.com/g/bakers/c/AbCdEf123',
          'https://groups.google.com/a/example.com/g/bakers/c/AbCdEf123',
          'https://groups.google.com/u/0/g/bakers/c/AbCdEf123/m/x',
        ],
      },
      {
        path: '/**/g/*',
        surface: 'feed',
        examples: ['https://groups.google.com/g/bakers', 'https://groups.google.com/u/1/g/bakers'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://groups.google.com/my-groups', 'https://groups.google.com/g/bakers/members'],
      },
    ],
  },
  {
    key: 'groups.io',
    name: 'Groups.io',
    kind: 'forum',
    hosts: ['groups.io'],
    rules: [
      { path: '/g/*/chat/**', surface: 'conversation', examples: ['https://groups.io/g/bakers/chat/12345'] },
      {
        path: '/g/*/{topic,message}/**',
        surface: 'thread',
        examples: [
          'https://groups.io/g/bakers/topic/why_bread_rises/12345678',
          'https://example.groups.io/g/bakers/message/1234',
        ],
      },
      {
        path: '/g/*/{topics,messages}',
        surface: 'feed',
        examples: ['https://groups.io/g/bakers/topics', 'https://groups.io/g/bakers/messages?expanded=1'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://groups.io/', 'https://groups.io/g/bakers', 'https://groups.io/g/bakers/files'],
      },
    ],
  },
  {
    key: 'weverse.io',
    name: 'Weverse',
    kind: 'social',
    hosts: ['weverse.io'],
    rules: [
      {
        path: '/*/{fanpost,artist}/*',
        surface: 'thread',
        examples: [
          'https://weverse.io/someband/fanpost/1-123456789',
          'https://weverse.io/someband/artist/2-123456789',
        ],
      },
      {
        path: '/*/{live,media}/*',
        surface: 'video',
        examples: [
          'https://weverse.io/someband/live/3-123456789',
          'https://weverse.io/someband/media/4-123456789',
        ],
      },
      {
        path: '/*/{feed,artist,highlight}',
        surface: 'feed',
        examples: ['https://weverse.io/someband/feed', 'https://weverse.io/someband/artist'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://weverse.io/', 'https://weverse.io/someband/notice/12345'],
      },
    ],
  },
];
