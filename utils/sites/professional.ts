import type { Site } from './site.ts';

/** Networks for work, and places where people build things together. */
export const PROFESSIONAL_SITES: readonly Site[] = [
  {
    key: 'linkedin.com',
    name: 'LinkedIn',
    kind: 'social',
    hosts: ['linkedin.com'],
    common: true,
    rules: [
      {
        path: '/messaging/**',
        surface: 'conversation',
        examples: [
          'https://www.linkedin.com/messaging/',
          'https://www.linkedin.com/messaging/thread/2-abc==/',
        ],
      },
      {
        path: '/feed/update/**',
        surface: 'thread',
        examples: ['https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000/'],
      },
      {
        path: '/posts/*',
        surface: 'thread',
        examples: ['https://www.linkedin.com/posts/nasa_moon-activity-7100000000000000000-AbCd'],
      },
      {
        path: '/feed/**',
        surface: 'feed',
        examples: [
          'https://www.linkedin.com/feed/',
          'https://www.linkedin.com/feed/hashtag/moon/',
          'https://www.linkedin.com/feed/?sortBy=LAST_MODIFIED',
        ],
      },
      {
        path: '/in/*/recent-activity/**',
        surface: 'feed',
        examples: ['https://www.linkedin.com/in/satyanadella/recent-activity/all/'],
      },
      {
        path: '/{company,school,showcase}/*/posts/**',
        surface: 'feed',
        examples: ['https://www.linkedin.com/company/nasa/posts/?feedView=all'],
      },
      { path: '/groups/<number>', surface: 'feed', examples: ['https://www.linkedin.com/groups/1234567/'] },
      {
        path: '/search/results/{all,content,videos}',
        surface: 'feed',
        examples: ['https://www.linkedin.com/search/results/content/?keywords=moon'],
      },
      {
        path: '/{news,my-items}/**',
        surface: 'feed',
        examples: [
          'https://www.linkedin.com/news/story/moon-1234567/',
          'https://www.linkedin.com/my-items/saved-posts/',
        ],
      },
      {
        path: '/video/live/*',
        surface: 'video',
        examples: ['https://www.linkedin.com/video/live/urn:li:ugcPost:7100000000000000000/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.linkedin.com/in/satyanadella/',
          'https://www.linkedin.com/jobs/',
          'https://www.linkedin.com/pulse/how-bread-rises-jane-doe/',
          'https://www.linkedin.com/learning/',
        ],
      },
    ],
  },
  {
    key: 'xing.com',
    name: 'XING',
    kind: 'social',
    hosts: ['xing.com'],
    rules: [
      {
        path: '/{chats,messages}/**',
        surface: 'conversation',
        examples: ['https://www.xing.com/chats/abc', 'https://www.xing.com/messages'],
      },
      { path: '/{discover,news}/**', surface: 'feed', examples: ['https://www.xing.com/discover/updates'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.xing.com/profile/Jane_Doe', 'https://www.xing.com/jobs'],
      },
    ],
  },
  {
    key: 'teamblind.com',
    name: 'Blind',
    kind: 'forum',
    hosts: ['teamblind.com'],
    rules: [
      { path: '/post/*', surface: 'thread', examples: ['https://www.teamblind.com/post/Is-it-me-abc123'] },
      {
        path: '/{topics,channels,search,home}/**',
        surface: 'feed',
        examples: ['https://www.teamblind.com/topics/General-Topics/Layoffs'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.teamblind.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.teamblind.com/company/NASA/reviews'] },
    ],
  },
  {
    key: 'github.com',
    name: 'GitHub',
    kind: 'forum',
    hosts: ['github.com'],
    rules: [
      {
        path: '/**',
        host: ['docs.github.com', 'gist.github.com', 'support.github.com'],
        surface: 'page',
        examples: ['https://docs.github.com/en'],
      },
      {
        path: '/*/*/{issues,pull,discussions}/<number>/{files,commits,checks,changes}/**',
        surface: 'page',
        examples: ['https://github.com/nodejs/node/pull/123/files'],
      },
      {
        path: '/*/*/{issues,pull,discussions}/<number>/**',
        surface: 'thread',
        examples: [
          'https://github.com/nodejs/node/issues/123',
          'https://github.com/nodejs/node/pull/123#issuecomment-1',
          'https://github.com/orgs/community/discussions/123',
        ],
      },
      { path: '/feed', surface: 'feed', examples: ['https://github.com/feed'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://github.com/',
          'https://github.com/nodejs/node',
          'https://github.com/nodejs/node/issues',
        ],
      },
    ],
  },
  {
    key: 'producthunt.com',
    name: 'Product Hunt',
    kind: 'forum',
    hosts: ['producthunt.com'],
    rules: [
      {
        path: '/posts/*',
        surface: 'thread',
        examples: ['https://www.producthunt.com/posts/quality-minutes'],
      },
      {
        path: '/p/*/*',
        surface: 'thread',
        examples: ['https://www.producthunt.com/p/general/what-are-you-building'],
      },
      {
        path: '/{leaderboard,topics,categories,p,forums}/**',
        surface: 'feed',
        examples: [
          'https://www.producthunt.com/leaderboard/daily/2025/1/1',
          'https://www.producthunt.com/p/general',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.producthunt.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.producthunt.com/products/notion',
          'https://www.producthunt.com/my/settings/edit',
        ],
      },
    ],
  },
];
