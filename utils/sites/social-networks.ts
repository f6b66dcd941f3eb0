import type { Site } from './site.ts';

/** Smaller general networks of people. */
export const SOCIAL_NETWORK_SITES: readonly Site[] = [
  {
    key: 'gab.com',
    name: 'Gab',
    kind: 'social',
    hosts: ['gab.com'],
    rules: [
      { path: '/*/posts/*', surface: 'thread', examples: ['https://gab.com/someone/posts/112233'] },
      {
        path: '/{home,explore,groups,lists,timeline,tags,search}/**',
        surface: 'feed',
        examples: ['https://gab.com/home', 'https://gab.com/explore', 'https://gab.com/groups/12'],
      },
      {
        path: '/{settings,notifications,auth,about,marketplace}/**',
        surface: 'page',
        examples: ['https://gab.com/settings/profile', 'https://gab.com/notifications'],
      },
      { path: '/*', surface: 'feed', examples: ['https://gab.com/someone'] },
      { path: '/**', surface: 'page', examples: ['https://gab.com/', 'https://gab.com/someone/followers'] },
    ],
  },
  {
    key: 'gettr.com',
    name: 'GETTR',
    kind: 'social',
    hosts: ['gettr.com'],
    rules: [
      { path: '/post/*', surface: 'thread', examples: ['https://gettr.com/post/p2abc'] },
      {
        path: '/{user,trending,timeline,hashtag,search}/**',
        surface: 'feed',
        examples: ['https://gettr.com/user/someone', 'https://gettr.com/hashtag/moon'],
      },
      { path: '/', surface: 'feed', examples: ['https://gettr.com/'] },
      { path: '/**', surface: 'page', examples: ['https://gettr.com/settings'] },
    ],
  },
  {
    key: 'mewe.com',
    name: 'MeWe',
    kind: 'social',
    hosts: ['mewe.com'],
    rules: [
      {
        path: '/{myworld,group,groups,page}/**',
        surface: 'feed',
        examples: ['https://mewe.com/myworld', 'https://mewe.com/group/5f0abc'],
      },
      { path: '/**', surface: 'page', examples: ['https://mewe.com/', 'https://mewe.com/settings'] },
    ],
  },
  {
    key: 'minds.com',
    name: 'Minds',
    kind: 'social',
    hosts: ['minds.com'],
    rules: [
      {
        path: '/{chat,messenger}/**',
        surface: 'conversation',
        examples: ['https://www.minds.com/chat/rooms/123'],
      },
      {
        path: '/newsfeed/<number>',
        surface: 'thread',
        examples: ['https://www.minds.com/newsfeed/1234567890123456789'],
      },
      {
        path: '/{newsfeed,discovery,groups,group}/**',
        surface: 'feed',
        examples: [
          'https://www.minds.com/newsfeed/subscriptions/latest',
          'https://www.minds.com/discovery/trending',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.minds.com/', 'https://www.minds.com/settings/account'],
      },
    ],
  },
  {
    key: 'plurk.com',
    name: 'Plurk 噗浪',
    kind: 'social',
    hosts: ['plurk.com'],
    rules: [
      {
        path: '/**/p/*',
        surface: 'thread',
        examples: ['https://www.plurk.com/p/abc123', 'https://www.plurk.com/m/p/abc123'],
      },
      {
        path: '/{settings,login,signup,Friends,Notifications}/**',
        surface: 'page',
        examples: ['https://www.plurk.com/settings'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.plurk.com/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: [
          'https://www.plurk.com/top',
          'https://www.plurk.com/search?q=rye',
          'https://www.plurk.com/someone',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://www.plurk.com/brandInfo/press'] },
    ],
  },
  {
    key: 'draugiem.lv',
    name: 'Draugiem.lv',
    kind: 'social',
    hosts: ['draugiem.lv'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.draugiem.lv/messages/'] },
      { path: '/', surface: 'feed', examples: ['https://www.draugiem.lv/'] },
      { path: '/**', surface: 'page', examples: ['https://www.draugiem.lv/special/about/'] },
    ],
  },
  {
    key: 'band.us',
    name: 'BAND',
    kind: 'social',
    hosts: ['band.us'],
    rules: [
      {
        path: '/band/*/chat/**',
        surface: 'conversation',
        examples: ['https://www.band.us/band/12345/chat/abc'],
      },
      {
        path: '/{band,page}/*/post/*',
        surface: 'thread',
        examples: ['https://www.band.us/band/12345/post/678', 'https://www.band.us/page/12345/post/678'],
      },
      {
        path: '/{feed,discover}/**',
        surface: 'feed',
        examples: ['https://www.band.us/feed', 'https://www.band.us/discover/search/rye'],
      },
      {
        path: '/{band,page}/*/{post,hashtag}/**',
        surface: 'feed',
        examples: ['https://www.band.us/band/12345/post', 'https://www.band.us/page/12345/hashtag/rye'],
      },
      {
        path: '/{band,page}/*',
        surface: 'feed',
        examples: ['https://www.band.us/band/12345', 'https://www.band.us/page/12345'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.band.us/home', 'https://www.band.us/band/12345/calendar'],
      },
    ],
  },
  {
    key: 'couchsurfing.com',
    name: 'Couchsurfing',
    kind: 'social',
    hosts: ['couchsurfing.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.couchsurfing.com/messages'] },
      { path: '/', surface: 'feed', examples: ['https://www.couchsurfing.com/'] },
      { path: '/dashboard', surface: 'feed', examples: ['https://www.couchsurfing.com/dashboard'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.couchsurfing.com/people/someone', 'https://www.couchsurfing.com/settings'],
      },
    ],
  },
  {
    key: 'pixelfed.social',
    name: 'Pixelfed',
    kind: 'social',
    hosts: ['pixelfed.social'],
    rules: [
      {
        path: '/i/web/direct/**',
        surface: 'conversation',
        examples: ['https://pixelfed.social/i/web/direct', 'https://pixelfed.social/i/web/direct/thread/12'],
      },
      { path: '/i/web/post/*', surface: 'thread', examples: ['https://pixelfed.social/i/web/post/112233'] },
      { path: '/p/*/*', surface: 'thread', examples: ['https://pixelfed.social/p/someone/112233'] },
      {
        path: '/i/web/{timeline,discover,profile,search}/**',
        surface: 'feed',
        examples: [
          'https://pixelfed.social/i/web/timeline/local',
          'https://pixelfed.social/i/web/discover',
          'https://pixelfed.social/i/web/profile/12',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://pixelfed.social/'] },
      {
        path: '/{settings,login,register,site}/**',
        surface: 'page',
        examples: ['https://pixelfed.social/login', 'https://pixelfed.social/settings/home'],
      },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://pixelfed.social/discover', 'https://pixelfed.social/someone'],
      },
      { path: '/**', surface: 'page', examples: ['https://pixelfed.social/i/web/notifications'] },
    ],
  },
  {
    key: 'fedia.io',
    name: 'Fedia',
    kind: 'forum',
    hosts: ['fedia.io'],
    rules: [
      {
        path: '/m/*/{t,p}/<number>/**',
        surface: 'thread',
        examples: [
          'https://fedia.io/m/bread/t/12345',
          'https://fedia.io/m/bread/t/12345/why-it-rises',
          'https://fedia.io/m/bread/p/12345',
        ],
      },
      {
        path: '/{m,d,u,tag,all,sub,fav,search,microblog,threads}/**',
        surface: 'feed',
        examples: ['https://fedia.io/m/bread', 'https://fedia.io/all/hot', 'https://fedia.io/u/someone'],
      },
      { path: '/', surface: 'feed', examples: ['https://fedia.io/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://fedia.io/magazines', 'https://fedia.io/settings/general'],
      },
    ],
  },
];
