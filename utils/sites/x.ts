import type { Site } from './site.ts';

const OFFICE_HOSTS = [
  'help.x.com',
  'developer.x.com',
  'business.x.com',
  'ads.x.com',
  'help.twitter.com',
] as const;

/** X, with the older name of the same place. */
export const X_SITES: readonly Site[] = [
  {
    key: 'x.com',
    name: 'X (Twitter)',
    kind: 'social',
    hosts: ['x.com', 'twitter.com'],
    common: true,
    rules: [
      { path: '/**', host: OFFICE_HOSTS, surface: 'page', examples: ['https://help.x.com/en/using-x'] },
      {
        path: '/**',
        host: ['pro.x.com', 'tweetdeck.twitter.com'],
        surface: 'feed',
        examples: ['https://pro.x.com/i/decks/1234567890'],
      },
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: [
          'https://x.com/messages',
          'https://twitter.com/messages/123-456',
          'https://x.com/messages/requests',
        ],
      },
      {
        path: '/i/chat/**',
        surface: 'conversation',
        examples: ['https://x.com/i/chat', 'https://x.com/i/chat/123-456'],
      },
      {
        path: '/*/status/*/{likes,retweets,quotes,analytics}',
        surface: 'page',
        examples: ['https://x.com/nasa/status/1234567890/analytics'],
      },
      {
        path: '/*/status/**',
        surface: 'thread',
        examples: [
          'https://x.com/nasa/status/1234567890',
          'https://mobile.twitter.com/nasa/status/1234567890?s=20',
          'https://x.com/i/status/1234567890/photo/1',
        ],
      },
      {
        path: '/i/web/status/*',
        surface: 'thread',
        examples: ['https://twitter.com/i/web/status/1234567890'],
      },
      { path: '/i/broadcasts/*', surface: 'video', examples: ['https://x.com/i/broadcasts/1aBcDeFgHiJkL'] },
      {
        path: '/i/{lists,communities,bookmarks,trending,topics,timeline,history}/**',
        surface: 'feed',
        examples: [
          'https://x.com/i/lists/1234567890',
          'https://x.com/i/communities/1234567890',
          'https://x.com/i/bookmarks',
        ],
      },
      {
        path: '/{home,explore,search,hashtag}/**',
        surface: 'feed',
        examples: [
          'https://x.com/home',
          'https://x.com/explore/tabs/for-you',
          'https://x.com/search?q=moon&f=live',
          'https://twitter.com/hashtag/moon',
        ],
      },
      { path: '/compose/**', surface: 'feed', examples: ['https://x.com/compose/post'] },
      {
        path: '/{settings,notifications,intent,account,login,logout,signup}/**',
        surface: 'page',
        examples: [
          'https://x.com/settings/account',
          'https://x.com/notifications',
          'https://x.com/intent/post?text=hi',
        ],
      },
      {
        path: '/{jobs,privacy,tos,about,download}/**',
        surface: 'page',
        examples: ['https://x.com/jobs', 'https://x.com/tos'],
      },
      {
        path: '/i/**',
        surface: 'page',
        examples: [
          'https://x.com/i/flow/login',
          'https://x.com/i/grok',
          'https://x.com/i/spaces/1aBcDeFgHiJkL',
        ],
      },
      {
        path: '/*/{with_replies,media,likes,highlights,articles,communities,superfollows,affiliates}',
        surface: 'feed',
        examples: ['https://x.com/nasa/with_replies', 'https://x.com/nasa/communities'],
      },
      { path: '/*', surface: 'feed', examples: ['https://x.com/nasa'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://x.com/nasa/followers', 'https://x.com/', 'https://x.com/nasa/article/1234567890'],
      },
    ],
  },
];
