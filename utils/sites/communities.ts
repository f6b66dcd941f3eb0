import type { Site } from './site.ts';

/** Platforms for communities, and places to find one. */
export const COMMUNITY_SITES: readonly Site[] = [
  {
    key: 'skool.com',
    name: 'Skool',
    kind: 'social',
    hosts: ['skool.com'],
    rules: [
      { path: '/chat/**', surface: 'conversation', examples: ['https://www.skool.com/chat?ch=abc'] },
      {
        path: '/*/{about,classroom,calendar,map}/**',
        surface: 'page',
        examples: ['https://www.skool.com/bakers/about', 'https://www.skool.com/bakers/classroom/abc'],
      },
      {
        path: '/{discovery,signup,login,settings,legal,careers,pricing,affiliate-program}',
        surface: 'page',
        examples: ['https://www.skool.com/discovery', 'https://www.skool.com/settings?t=account'],
      },
      { path: '/*/*', surface: 'thread', examples: ['https://www.skool.com/bakers/my-first-loaf?p=abc'] },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://www.skool.com/bakers', 'https://www.skool.com/bakers?c=&s=newest'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.skool.com/bakers/-/members', 'https://www.skool.com/'],
      },
    ],
  },
  {
    key: 'circle.so',
    name: 'Circle',
    kind: 'social',
    hosts: ['circle.so'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://bakers.circle.so/messages', 'https://bakers.circle.so/messages/abc'],
      },
      {
        path: '/c/*/*',
        surface: 'thread',
        examples: ['https://bakers.circle.so/c/introductions/hello-from-rye'],
      },
      {
        path: '/{c,feed,home}/**',
        surface: 'feed',
        examples: [
          'https://bakers.circle.so/c/introductions',
          'https://bakers.circle.so/feed',
          'https://bakers.circle.so/home',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://circle.so/pricing', 'https://bakers.circle.so/settings/profile'],
      },
    ],
  },
  {
    key: 'mn.co',
    name: 'Mighty Networks',
    kind: 'social',
    hosts: ['mn.co'],
    rules: [
      { path: '/chats/**', surface: 'conversation', examples: ['https://bakers.mn.co/chats/12345'] },
      { path: '/posts/*', surface: 'thread', examples: ['https://bakers.mn.co/posts/my-first-loaf'] },
      {
        path: '/{feed,spaces}/**',
        surface: 'feed',
        examples: ['https://bakers.mn.co/feed', 'https://bakers.mn.co/spaces/12345/feed'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://bakers.mn.co/members', 'https://bakers.mn.co/settings'],
      },
    ],
  },
  {
    key: 'meetup.com',
    name: 'Meetup',
    kind: 'social',
    hosts: ['meetup.com'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.meetup.com/messages/', 'https://www.meetup.com/messages/?conv_id=12'],
      },
      {
        path: '/*/discussions/<number>',
        surface: 'thread',
        examples: ['https://www.meetup.com/bread-bakers/discussions/12345'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.meetup.com/',
          'https://www.meetup.com/bread-bakers/events/12345/',
          'https://www.meetup.com/find/',
        ],
      },
    ],
  },
  {
    key: 'strava.com',
    name: 'Strava',
    kind: 'social',
    hosts: ['strava.com'],
    rules: [
      {
        path: '/activities/<number>/**',
        surface: 'thread',
        examples: ['https://www.strava.com/activities/1234567890'],
      },
      {
        path: '/clubs/*/{posts,discussion}/*',
        surface: 'thread',
        examples: ['https://www.strava.com/clubs/12345/posts/678'],
      },
      {
        path: '/dashboard/**',
        surface: 'feed',
        examples: ['https://www.strava.com/dashboard', 'https://www.strava.com/dashboard/following/10'],
      },
      {
        path: '/clubs/*/recent_activity',
        surface: 'feed',
        examples: ['https://www.strava.com/clubs/12345/recent_activity'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.strava.com/athlete/training',
          'https://www.strava.com/segments/12',
          'https://www.strava.com/',
        ],
      },
    ],
  },
];
