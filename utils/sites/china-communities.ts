import type { Site } from './site.ts';

/** Chinese communities of players, makers and drivers. */
export const CHINA_COMMUNITY_SITES: readonly Site[] = [
  {
    key: 'taptap.cn',
    name: 'TapTap',
    kind: 'forum',
    hosts: ['taptap.cn', 'taptap.io'],
    rules: [
      {
        path: '/{moment,topic}/<number>',
        surface: 'thread',
        examples: [
          'https://www.taptap.cn/moment/123456789012345678',
          'https://www.taptap.io/moment/123456789012345678',
        ],
      },
      { path: '/app/<number>/topic', surface: 'feed', examples: ['https://www.taptap.cn/app/12345/topic'] },
      { path: '/', surface: 'feed', examples: ['https://www.taptap.cn/'] },
      { path: '/**', surface: 'page', examples: ['https://www.taptap.cn/app/12345'] },
    ],
  },
  {
    key: 'miyoushe.com',
    name: 'Miyoushe 米游社',
    kind: 'forum',
    hosts: ['miyoushe.com'],
    rules: [
      {
        path: '/*/article/<number>',
        surface: 'thread',
        examples: ['https://www.miyoushe.com/ys/article/12345678'],
      },
      { path: '/*/home/**', surface: 'feed', examples: ['https://www.miyoushe.com/ys/home/26'] },
      { path: '/*', surface: 'feed', examples: ['https://www.miyoushe.com/ys/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.miyoushe.com/ys/accountCenter/postList?id=12'],
      },
    ],
  },
  {
    key: 'lofter.com',
    name: 'LOFTER',
    kind: 'social',
    hosts: ['lofter.com'],
    rules: [
      { path: '/post/*', surface: 'thread', examples: ['https://someone.lofter.com/post/1abc_2def'] },
      { path: '/{tag,front,dashboard}/**', surface: 'feed', examples: ['https://www.lofter.com/tag/bread'] },
      { path: '/', surface: 'feed', examples: ['https://www.lofter.com/', 'https://someone.lofter.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.lofter.com/setting'] },
    ],
  },
  {
    key: 'juejin.cn',
    name: 'Juejin 稀土掘金',
    kind: 'forum',
    hosts: ['juejin.cn'],
    rules: [
      {
        path: '/notification/im/**',
        surface: 'conversation',
        examples: ['https://juejin.cn/notification/im'],
      },
      { path: '/pin/*', surface: 'thread', examples: ['https://juejin.cn/pin/7300000000000000000'] },
      {
        path: '/{pins,recommended,following,frontend,backend,android,ios,ai,tag,hot}/**',
        surface: 'feed',
        examples: [
          'https://juejin.cn/pins/hot',
          'https://juejin.cn/frontend?sort=newest',
          'https://juejin.cn/hot/articles',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://juejin.cn/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://juejin.cn/post/7300000000000000000', 'https://juejin.cn/user/12345'],
      },
    ],
  },
  {
    key: 'autohome.com.cn',
    name: 'Autohome 汽车之家',
    kind: 'forum',
    hosts: ['autohome.com.cn'],
    rules: [
      {
        path: '/bbs/thread/**',
        surface: 'thread',
        examples: ['https://club.autohome.com.cn/bbs/thread/abc123/12345678-1.html'],
      },
      {
        path: '/bbs/thread-*',
        surface: 'thread',
        examples: ['https://club.autohome.com.cn/bbs/thread-c-12-12345678-1.html'],
      },
      {
        path: '/bbs/forum-*',
        surface: 'feed',
        examples: ['https://club.autohome.com.cn/bbs/forum-c-12-1.html'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.autohome.com.cn/', 'https://www.autohome.com.cn/spec/12345/'],
      },
    ],
  },
];
