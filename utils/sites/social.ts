import type { Site } from './site.ts';

/** Other large networks of followed people and neighbours. */
export const SOCIAL_SITES: readonly Site[] = [
  {
    key: 'bsky.app',
    name: 'Bluesky',
    kind: 'social',
    hosts: ['bsky.app'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://bsky.app/messages', 'https://bsky.app/messages/3kabc'],
      },
      {
        path: '/profile/*/post/*',
        surface: 'thread',
        examples: ['https://bsky.app/profile/bsky.app/post/3kabc'],
      },
      {
        path: '/profile/*/post/**',
        surface: 'page',
        examples: ['https://bsky.app/profile/bsky.app/post/3kabc/liked-by'],
      },
      {
        path: '/profile/*/{feed,lists}/*',
        surface: 'feed',
        examples: ['https://bsky.app/profile/bsky.app/feed/whats-hot'],
      },
      {
        path: '/profile/*/search',
        surface: 'feed',
        examples: ['https://bsky.app/profile/bsky.app/search?q=moon'],
      },
      { path: '/profile/*', surface: 'feed', examples: ['https://bsky.app/profile/bsky.app'] },
      {
        path: '/{search,hashtag,topic,saved,video-feed}/**',
        surface: 'feed',
        examples: [
          'https://bsky.app/search?q=moon',
          'https://bsky.app/hashtag/moon',
          'https://bsky.app/saved',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://bsky.app/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://bsky.app/settings/account',
          'https://bsky.app/notifications',
          'https://bsky.app/profile/bsky.app/followers',
        ],
      },
    ],
  },
  {
    key: 'tumblr.com',
    name: 'Tumblr',
    kind: 'social',
    hosts: ['tumblr.com'],
    rules: [
      {
        path: '/{messaging,messages}/**',
        surface: 'conversation',
        examples: ['https://www.tumblr.com/messaging', 'https://www.tumblr.com/messages'],
      },
      {
        path: '/post/<number>/**',
        surface: 'thread',
        examples: ['https://nasa.tumblr.com/post/123456789/moon'],
      },
      {
        path: '/blog/view/*/<number>/**',
        surface: 'thread',
        examples: ['https://www.tumblr.com/blog/view/nasa/123456789'],
      },
      {
        path: '/{dashboard,explore,search,tagged,communities,likes,blog,page,archive}/**',
        surface: 'feed',
        examples: [
          'https://www.tumblr.com/dashboard',
          'https://www.tumblr.com/dashboard/following',
          'https://www.tumblr.com/tagged/moon?sort=top',
          'https://nasa.tumblr.com/page/2',
        ],
      },
      {
        path: '/*/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.tumblr.com/nasa/123456789/moon',
          'https://www.tumblr.com/nasa/123456789?source=share',
        ],
      },
      {
        path: '/{settings,help,policy,privacy,docs,about,apps,support,buttons,jobs}/**',
        surface: 'page',
        examples: ['https://www.tumblr.com/settings/account'],
      },
      {
        path: '/{login,register,account,new,activity,inbox}/**',
        surface: 'page',
        examples: ['https://www.tumblr.com/new/text', 'https://www.tumblr.com/inbox'],
      },
      { path: '/', surface: 'feed', examples: ['https://nasa.tumblr.com/', 'https://www.tumblr.com/'] },
      { path: '/*', surface: 'feed', examples: ['https://www.tumblr.com/nasa'] },
      { path: '/**', surface: 'page', examples: ['https://www.tumblr.com/nasa/followers/list'] },
    ],
  },
  {
    key: 'nextdoor.com',
    name: 'Nextdoor',
    kind: 'social',
    hosts: [
      'nextdoor.com',
      'nextdoor.co.uk',
      'nextdoor.de',
      'nextdoor.fr',
      'nextdoor.it',
      'nextdoor.es',
      'nextdoor.nl',
      'nextdoor.ca',
    ],
    rules: [
      {
        path: '/{inbox,chat,messages}/**',
        surface: 'conversation',
        examples: ['https://nextdoor.com/inbox/', 'https://nextdoor.de/inbox/'],
      },
      { path: '/p/*/**', surface: 'thread', examples: ['https://nextdoor.com/p/AbCdEfGhIjKl/'] },
      {
        path: '/{news_feed,for_sale_and_free,g,feed}/**',
        surface: 'feed',
        examples: [
          'https://nextdoor.com/news_feed/?ordering=recent_activity',
          'https://nextdoor.com/g/abc123/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://nextdoor.com/', 'https://nextdoor.com/settings/', 'https://help.nextdoor.com/s/'],
      },
    ],
  },
  {
    key: 'patreon.com',
    name: 'Patreon',
    kind: 'social',
    hosts: ['patreon.com'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.patreon.com/messages/abc?mode=user'],
      },
      { path: '/posts/*', surface: 'thread', examples: ['https://www.patreon.com/posts/moon-12345678'] },
      { path: '/{home,search,explore}/**', surface: 'feed', examples: ['https://www.patreon.com/home'] },
      { path: '/{c,cw}/*/posts', surface: 'feed', examples: ['https://www.patreon.com/c/someone/posts'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.patreon.com/', 'https://www.patreon.com/settings/basics'],
      },
    ],
  },
  {
    key: 'tinder.com',
    name: 'Tinder',
    kind: 'social',
    hosts: ['tinder.com'],
    rules: [
      {
        path: '/app/messages/**',
        surface: 'conversation',
        examples: ['https://tinder.com/app/messages/5f0abc'],
      },
      {
        path: '/app/{recs,explore,likes-you}/**',
        surface: 'feed',
        examples: ['https://tinder.com/app/recs', 'https://tinder.com/app/explore'],
      },
      { path: '/**', surface: 'page', examples: ['https://tinder.com/', 'https://tinder.com/app/profile'] },
    ],
  },
];
