import type { Site } from './site.ts';

/** The large networks and forums of mainland China; short video is in `short-video.ts`. */
export const CHINA_SITES: readonly Site[] = [
  {
    key: 'bilibili.com',
    name: 'Bilibili 哔哩哔哩',
    kind: 'video',
    hosts: ['bilibili.com', 'b23.tv'],
    rules: [
      {
        path: '/#/whisper/**',
        host: 'message.bilibili.com',
        surface: 'conversation',
        examples: [
          'https://message.bilibili.com/#/whisper/mid12345',
          'https://message.bilibili.com/?spm_id_from=x#/whisper',
        ],
      },
      {
        path: '/**',
        host: ['message.bilibili.com', 'member.bilibili.com', 'account.bilibili.com'],
        surface: 'page',
        examples: ['https://message.bilibili.com/#/reply', 'https://account.bilibili.com/account/home'],
      },
      {
        path: '/<number>',
        host: 'live.bilibili.com',
        surface: 'video',
        examples: ['https://live.bilibili.com/12345?live_from=1'],
      },
      {
        path: '/<number>',
        host: 't.bilibili.com',
        surface: 'thread',
        examples: ['https://t.bilibili.com/123456789012345678'],
      },
      {
        path: '/**',
        host: ['live.bilibili.com', 't.bilibili.com', 'search.bilibili.com', 'space.bilibili.com'],
        surface: 'feed',
        examples: [
          'https://t.bilibili.com/?tab=all',
          'https://search.bilibili.com/all?keyword=rye',
          'https://space.bilibili.com/12345/dynamic',
        ],
      },
      {
        path: '/{video,list,festival}/**',
        surface: 'video',
        examples: [
          'https://www.bilibili.com/video/BV1GJ411x7h7/?p=2',
          'https://m.bilibili.com/video/BV1GJ411x7h7',
        ],
      },
      {
        path: '/bangumi/play/*',
        surface: 'video',
        examples: ['https://www.bilibili.com/bangumi/play/ep12345'],
      },
      { path: '/opus/*', surface: 'thread', examples: ['https://www.bilibili.com/opus/123456789012345678'] },
      {
        path: '/{v,c,anime,movie,guochuang,tv,documentary}/**',
        surface: 'feed',
        examples: ['https://www.bilibili.com/v/popular/all', 'https://www.bilibili.com/anime/'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.bilibili.com/'] },
      { path: '/*', host: 'b23.tv', surface: 'video', examples: ['https://b23.tv/BV1GJ411x7h7'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.bilibili.com/read/cv12345', 'https://www.bilibili.com/history'],
      },
    ],
  },
  {
    key: 'weibo.com',
    name: 'Weibo 微博',
    kind: 'social',
    hosts: ['weibo.com', 'weibo.cn'],
    rules: [
      {
        path: '/chat/**',
        host: 'api.weibo.com',
        surface: 'conversation',
        examples: ['https://api.weibo.com/chat#/chat?source_from=2'],
      },
      {
        path: '/message/**',
        surface: 'conversation',
        examples: ['https://m.weibo.cn/message/chat?uid=12345'],
      },
      {
        path: '/weibo/**',
        host: 's.weibo.com',
        surface: 'feed',
        examples: ['https://s.weibo.com/weibo?q=rye'],
      },
      {
        path: '/{detail,status}/*',
        surface: 'thread',
        examples: ['https://m.weibo.cn/detail/4900000000000000', 'https://m.weibo.cn/status/NxYzAbCdE'],
      },
      { path: '/tv/show/*', surface: 'video', examples: ['https://weibo.com/tv/show/1034:4900000000000000'] },
      {
        path: '/<number>/*',
        surface: 'thread',
        examples: [
          'https://weibo.com/1642634100/NxYzAbCdE',
          'https://m.weibo.cn/1642634100/4900000000000000',
        ],
      },
      {
        path: '/{u,n,p,mygroups,hot,newlogin,tv,profile,search,fav,like}/**',
        surface: 'feed',
        examples: [
          'https://weibo.com/u/1642634100',
          'https://weibo.com/mygroups?gid=1',
          'https://weibo.com/hot/weibo/102803',
          'https://weibo.com/tv',
        ],
      },
      {
        path: '/{set,at,comment,account,signup,login.php}/**',
        surface: 'page',
        examples: ['https://weibo.com/set/index', 'https://weibo.com/at/weibo'],
      },
      { path: '/', surface: 'feed', examples: ['https://weibo.com/', 'https://m.weibo.cn/'] },
      { path: '/<number>', surface: 'feed', examples: ['https://weibo.com/1642634100'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://s.weibo.com/top/summary', 'https://weibo.com/ttarticle/p/show?id=1'],
      },
    ],
  },
  {
    key: 'zhihu.com',
    name: 'Zhihu 知乎',
    kind: 'forum',
    hosts: ['zhihu.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.zhihu.com/messages/abc123'] },
      { path: '/question/waiting', surface: 'feed', examples: ['https://www.zhihu.com/question/waiting'] },
      {
        path: '/{question,answer,pin}/**',
        surface: 'thread',
        examples: [
          'https://www.zhihu.com/question/19551593',
          'https://www.zhihu.com/question/19551593/answer/123',
          'https://www.zhihu.com/pin/123',
        ],
      },
      { path: '/zvideo/*', surface: 'video', examples: ['https://www.zhihu.com/zvideo/123'] },
      {
        path: '/{follow,hot,explore,topic,people,org,search,column,collection,zvideo}/**',
        surface: 'feed',
        examples: [
          'https://www.zhihu.com/hot',
          'https://www.zhihu.com/people/someone/answers',
          'https://www.zhihu.com/search?q=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.zhihu.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://zhuanlan.zhihu.com/p/123456', 'https://www.zhihu.com/settings/account'],
      },
    ],
  },
  {
    key: 'xiaohongshu.com',
    name: 'Xiaohongshu 小红书',
    kind: 'social',
    hosts: ['xiaohongshu.com', 'rednote.com'],
    rules: [
      {
        path: '/**',
        host: ['creator.xiaohongshu.com', 'pgy.xiaohongshu.com'],
        surface: 'page',
        examples: ['https://creator.xiaohongshu.com/publish/publish'],
      },
      {
        path: '/{explore,search_result}/*',
        surface: 'thread',
        examples: [
          'https://www.xiaohongshu.com/explore/65a1b2c3000000001000abcd?xsec_token=x',
          'https://www.xiaohongshu.com/search_result/65a1b2c3000000001000abcd',
        ],
      },
      {
        path: '/discovery/item/*',
        surface: 'thread',
        examples: ['https://www.xiaohongshu.com/discovery/item/65a1b2c3000000001000abcd'],
      },
      {
        path: '/user/profile/*/*',
        surface: 'thread',
        examples: ['https://www.xiaohongshu.com/user/profile/5f0a/65a1b2c3000000001000abcd'],
      },
      {
        path: '/user/profile/*',
        surface: 'feed',
        examples: ['https://www.xiaohongshu.com/user/profile/5f0a'],
      },
      {
        path: '/{explore,search_result}',
        surface: 'feed',
        examples: [
          'https://www.xiaohongshu.com/explore?channel_id=homefeed.food_v3',
          'https://www.rednote.com/explore',
          'https://www.xiaohongshu.com/search_result?keyword=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.xiaohongshu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.xiaohongshu.com/notification'] },
    ],
  },
  {
    key: 'tieba.baidu.com',
    name: 'Baidu Tieba 百度贴吧',
    kind: 'forum',
    hosts: ['tieba.baidu.com'],
    rules: [
      { path: '/p/*', surface: 'thread', examples: ['https://tieba.baidu.com/p/1234567890?pn=2'] },
      { path: '/f', surface: 'feed', examples: ['https://tieba.baidu.com/f?kw=rye&ie=utf-8'] },
      {
        path: '/{index.html,hottopic}/**',
        surface: 'feed',
        examples: ['https://tieba.baidu.com/index.html', 'https://tieba.baidu.com/hottopic/browse/topicList'],
      },
      { path: '/', surface: 'feed', examples: ['https://tieba.baidu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://tieba.baidu.com/home/main?id=1'] },
    ],
  },
];
