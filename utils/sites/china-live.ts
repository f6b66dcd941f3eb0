import type { Site } from './site.ts';

/** Chinese live streams and videos, and what people write beside them. */
export const CHINA_LIVE_SITES: readonly Site[] = [
  {
    key: 'acfun.cn',
    name: 'AcFun',
    kind: 'video',
    hosts: ['acfun.cn'],
    rules: [
      { path: '/v/ac*', surface: 'video', examples: ['https://www.acfun.cn/v/ac12345678'] },
      { path: '/bangumi/aa*', surface: 'video', examples: ['https://www.acfun.cn/bangumi/aa5020318'] },
      {
        path: '/live/*',
        host: 'live.acfun.cn',
        surface: 'video',
        examples: ['https://live.acfun.cn/live/12345'],
      },
      { path: '/a/ac*', surface: 'thread', examples: ['https://www.acfun.cn/a/ac12345678'] },
      {
        path: '/{v,rank,feeds,u,search}/**',
        surface: 'feed',
        examples: [
          'https://www.acfun.cn/v/list63/index.htm',
          'https://www.acfun.cn/rank/list',
          'https://www.acfun.cn/u/12345',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.acfun.cn/'] },
      { path: '/**', surface: 'page', examples: ['https://www.acfun.cn/member/'] },
    ],
  },
  {
    key: 'douyu.com',
    name: 'DouYu 斗鱼',
    kind: 'video',
    hosts: ['douyu.com'],
    rules: [
      {
        path: '/<number>',
        surface: 'video',
        examples: ['https://www.douyu.com/123456', 'https://m.douyu.com/123456'],
      },
      { path: '/directory/**', surface: 'feed', examples: ['https://www.douyu.com/directory/all'] },
      { path: '/g_*', surface: 'feed', examples: ['https://www.douyu.com/g_wzry'] },
      { path: '/', surface: 'feed', examples: ['https://www.douyu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.douyu.com/member/cp'] },
    ],
  },
  {
    key: 'huya.com',
    name: 'Huya 虎牙',
    kind: 'video',
    hosts: ['huya.com'],
    rules: [
      {
        path: '/**',
        host: 'i.huya.com',
        surface: 'page',
        examples: ['https://i.huya.com/index.php?m=Subscribe'],
      },
      { path: '/<number>', surface: 'video', examples: ['https://www.huya.com/123456'] },
      {
        path: '/{g,l}/**',
        surface: 'feed',
        examples: ['https://www.huya.com/g/lol', 'https://www.huya.com/l'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.huya.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.huya.com/download/'] },
    ],
  },
  {
    key: 'haokan.baidu.com',
    name: 'Haokan 好看视频',
    kind: 'video',
    hosts: ['haokan.baidu.com'],
    rules: [
      { path: '/v', surface: 'video', examples: ['https://haokan.baidu.com/v?vid=1234567890'] },
      { path: '/tab/**', surface: 'feed', examples: ['https://haokan.baidu.com/tab/recommend'] },
      { path: '/', surface: 'feed', examples: ['https://haokan.baidu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://haokan.baidu.com/author/12345'] },
    ],
  },
  {
    key: 'jianshu.com',
    name: 'Jianshu 简书',
    kind: 'news',
    hosts: ['jianshu.com'],
    rules: [
      {
        path: '/notifications#/chats/**',
        surface: 'conversation',
        examples: ['https://www.jianshu.com/notifications#/chats'],
      },
      {
        path: '/{c,u,search}/**',
        surface: 'feed',
        examples: ['https://www.jianshu.com/c/abc123', 'https://www.jianshu.com/u/abc123'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.jianshu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.jianshu.com/p/abc123def456'] },
    ],
  },
];
