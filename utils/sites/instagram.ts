import type { Site } from './site.ts';

/** Instagram and Threads. */
export const INSTAGRAM_SITES: readonly Site[] = [
  {
    key: 'instagram.com',
    name: 'Instagram',
    kind: 'social',
    hosts: ['instagram.com'],
    common: true,
    rules: [
      {
        path: '/**',
        host: ['help.instagram.com', 'about.instagram.com', 'business.instagram.com'],
        surface: 'page',
        examples: ['https://help.instagram.com/'],
      },
      {
        path: '/direct/**',
        surface: 'conversation',
        examples: [
          'https://www.instagram.com/direct/t/17840000000000000/',
          'https://www.instagram.com/direct/inbox/',
        ],
      },
      {
        path: '/call',
        surface: 'call',
        examples: ['https://www.instagram.com/call/?has_video=true&ig_thread_id=1'],
      },
      {
        path: '/reels/audio/**',
        surface: 'feed',
        examples: ['https://www.instagram.com/reels/audio/123456789/'],
      },
      {
        path: '/{reel,reels}/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.instagram.com/reels/', 'https://www.instagram.com/reel/C1aBcDeFgHi/'],
      },
      {
        path: '/*/reel/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.instagram.com/nasa/reel/C1aBcDeFgHi/'],
      },
      {
        path: '/stories/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.instagram.com/stories/nasa/3312345678901234567/'],
      },
      {
        path: '/p/**',
        surface: 'thread',
        examples: [
          'https://www.instagram.com/p/C1aBcDeFgHi/',
          'https://www.instagram.com/p/C1aBcDeFgHi/?img_index=2',
        ],
      },
      { path: '/*/p/**', surface: 'thread', examples: ['https://www.instagram.com/nasa/p/C1aBcDeFgHi/'] },
      { path: '/tv/*', surface: 'video', examples: ['https://www.instagram.com/tv/CAbCdEfGhIj/'] },
      { path: '/*/live', surface: 'video', examples: ['https://www.instagram.com/nasa/live/'] },
      {
        path: '/explore/**',
        surface: 'feed',
        examples: [
          'https://www.instagram.com/explore/',
          'https://www.instagram.com/explore/tags/space/',
          'https://www.instagram.com/explore/search/keyword/?q=moon',
        ],
      },
      {
        path: '/{accounts,about,legal,developer,web,create,challenge}/**',
        surface: 'page',
        examples: ['https://www.instagram.com/accounts/edit/'],
      },
      {
        path: '/{notifications,your_activity,professional_dashboard}/**',
        surface: 'page',
        examples: ['https://www.instagram.com/your_activity/interactions/likes/'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.instagram.com/', 'https://www.instagram.com/?variant=following'],
      },
      {
        path: '/*/{tagged,reels,saved,feed,reposts}/**',
        surface: 'feed',
        examples: ['https://www.instagram.com/nasa/reels/', 'https://www.instagram.com/nasa/tagged/'],
      },
      { path: '/*', surface: 'feed', examples: ['https://www.instagram.com/nasa/'] },
      { path: '/**', surface: 'page', examples: ['https://www.instagram.com/nasa/followers/'] },
    ],
  },
  {
    key: 'threads.com',
    name: 'Threads',
    kind: 'social',
    hosts: ['threads.com', 'threads.net'],
    common: true,
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.threads.com/messages'] },
      {
        path: '/@*/post/**',
        surface: 'thread',
        examples: [
          'https://www.threads.net/@zuck/post/CuP48CiS5sx',
          'https://www.threads.com/@zuck/post/CuP48CiS5sx/media',
        ],
      },
      { path: '/t/*', surface: 'thread', examples: ['https://www.threads.net/t/CuP48CiS5sx'] },
      {
        path: '/@*/**',
        surface: 'feed',
        examples: ['https://www.threads.com/@zuck', 'https://www.threads.com/@zuck/replies'],
      },
      {
        path: '/{search,custom_feed,tag,saved,liked}/**',
        surface: 'feed',
        examples: [
          'https://www.threads.com/search?q=moon&serp_type=default',
          'https://www.threads.com/custom_feed/123/',
        ],
      },
      {
        path: '/{for_you,following,ghost_posts}',
        surface: 'feed',
        examples: ['https://www.threads.com/for_you', 'https://www.threads.com/following'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.threads.com/', 'https://www.threads.net/?hl=de'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.threads.com/settings/privacy', 'https://www.threads.com/activity'],
      },
    ],
  },
];
