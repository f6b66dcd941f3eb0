import type { Site } from './site.ts';

/** More of mainland China's boards and communities; the largest are in `china.ts`. */
export const CHINA_FORUM_SITES: readonly Site[] = [
  {
    key: 'douban.com',
    name: 'Douban 豆瓣',
    kind: 'social',
    hosts: ['douban.com'],
    rules: [
      {
        path: '/doumail/**',
        surface: 'conversation',
        examples: ['https://www.douban.com/doumail/', 'https://www.douban.com/doumail/12345/'],
      },
      {
        path: '/group/topic/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.douban.com/group/topic/123456789/',
          'https://m.douban.com/group/topic/123456789/',
        ],
      },
      {
        path: '/people/*/status/<number>/**',
        surface: 'thread',
        examples: ['https://www.douban.com/people/someone/status/1234567890/'],
      },
      {
        path: '/people/*/statuses/**',
        surface: 'feed',
        examples: ['https://www.douban.com/people/someone/statuses'],
      },
      {
        path: '/{group,explore,gallery,topic}/**',
        surface: 'feed',
        examples: [
          'https://www.douban.com/group/explore',
          'https://www.douban.com/group/breadlovers/',
          'https://www.douban.com/gallery/topic/12/',
        ],
      },
      {
        path: '/',
        host: 'www.douban.com',
        surface: 'feed',
        examples: ['https://www.douban.com/', 'https://www.douban.com/?p=2'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://movie.douban.com/subject/1292052/',
          'https://www.douban.com/note/12345/',
          'https://www.douban.com/people/someone/',
        ],
      },
    ],
  },
  {
    key: 'v2ex.com',
    name: 'V2EX',
    kind: 'forum',
    hosts: ['v2ex.com'],
    rules: [
      { path: '/t/<number>', surface: 'thread', examples: ['https://www.v2ex.com/t/123456#reply7'] },
      {
        path: '/{go,recent,changes}/**',
        surface: 'feed',
        examples: ['https://www.v2ex.com/go/python', 'https://www.v2ex.com/recent?p=2'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.v2ex.com/', 'https://www.v2ex.com/?tab=hot'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.v2ex.com/member/someone', 'https://www.v2ex.com/notifications'],
      },
    ],
  },
  {
    key: 'hupu.com',
    name: 'Hupu 虎扑',
    kind: 'forum',
    hosts: ['hupu.com'],
    rules: [
      {
        path: '/<number>.html',
        host: 'bbs.hupu.com',
        surface: 'thread',
        examples: ['https://bbs.hupu.com/123456789.html'],
      },
      { path: '/', host: 'bbs.hupu.com', surface: 'feed', examples: ['https://bbs.hupu.com/'] },
      {
        path: '/{topic-daily,all-gambia}',
        host: 'bbs.hupu.com',
        surface: 'feed',
        examples: ['https://bbs.hupu.com/topic-daily', 'https://bbs.hupu.com/all-gambia'],
      },
      {
        path: '/bbs/<number>.html',
        host: 'm.hupu.com',
        surface: 'thread',
        examples: ['https://m.hupu.com/bbs/123456789.html'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.hupu.com/', 'https://my.hupu.com/12345'] },
    ],
  },
  {
    key: 'bbs.nga.cn',
    name: 'NGA 玩家社区',
    kind: 'forum',
    hosts: ['bbs.nga.cn', 'ngabbs.com', 'nga.178.com'],
    rules: [
      {
        path: '/nuke.php?func=message',
        surface: 'conversation',
        examples: ['https://bbs.nga.cn/nuke.php?func=message'],
      },
      {
        path: '/read.php',
        surface: 'thread',
        examples: [
          'https://bbs.nga.cn/read.php?tid=12345678&page=2',
          'https://ngabbs.com/read.php?tid=12345678',
        ],
      },
      {
        path: '/thread.php',
        surface: 'feed',
        examples: ['https://bbs.nga.cn/thread.php?fid=-7', 'https://nga.178.com/thread.php?fid=310'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://bbs.nga.cn/', 'https://bbs.nga.cn/nuke.php?func=ucp&uid=12'],
      },
    ],
  },
  {
    key: 'smzdm.com',
    name: 'SMZDM 什么值得买',
    kind: 'forum',
    hosts: ['smzdm.com'],
    rules: [
      {
        path: '/p/*',
        host: ['www.smzdm.com', 'm.smzdm.com'],
        surface: 'thread',
        examples: ['https://www.smzdm.com/p/123456789/'],
      },
      {
        path: '/',
        host: ['www.smzdm.com', 'm.smzdm.com', 'post.smzdm.com'],
        surface: 'feed',
        examples: ['https://www.smzdm.com/', 'https://post.smzdm.com/'],
      },
      {
        path: '/{jingxuan,fenlei,youhui,faxian}/**',
        surface: 'feed',
        examples: ['https://www.smzdm.com/jingxuan/', 'https://www.smzdm.com/fenlei/mianbao/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://post.smzdm.com/p/abc123/', 'https://zhiyou.smzdm.com/user/'],
      },
    ],
  },
  {
    key: 'xueqiu.com',
    name: 'Xueqiu 雪球',
    kind: 'forum',
    hosts: ['xueqiu.com'],
    rules: [
      {
        path: '/<number>/<number>',
        surface: 'thread',
        examples: ['https://xueqiu.com/1234567890/123456789'],
      },
      { path: '/u/*', surface: 'feed', examples: ['https://xueqiu.com/u/1234567890'] },
      { path: '/', surface: 'feed', examples: ['https://xueqiu.com/'] },
      { path: '/**', surface: 'page', examples: ['https://xueqiu.com/S/SH000001', 'https://xueqiu.com/hq'] },
    ],
  },
  {
    key: 'coolapk.com',
    name: 'CoolApk 酷安',
    kind: 'forum',
    hosts: ['coolapk.com'],
    rules: [
      { path: '/feed/*', surface: 'thread', examples: ['https://www.coolapk.com/feed/12345678'] },
      { path: '/{t,topic}/**', surface: 'feed', examples: ['https://www.coolapk.com/t/bread'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.coolapk.com/', 'https://www.coolapk.com/apk/com.example'],
      },
    ],
  },
];
