import type { Site } from './site.ts';

/** Chinese news portals, live streams and the web sides of its messengers. */
export const CHINA_MEDIA_SITES: readonly Site[] = [
  {
    key: '163.com',
    name: 'NetEase 网易',
    kind: 'news',
    hosts: ['163.com'],
    rules: [
      {
        path: '/**',
        host: 'comment.tie.163.com',
        surface: 'thread',
        examples: ['https://comment.tie.163.com/ABCDEFGH000189FH.html'],
      },
      {
        path: '/',
        host: ['www.163.com', 'news.163.com', 'm.163.com', '3g.163.com', 'sports.163.com', 'ent.163.com'],
        surface: 'feed',
        examples: ['https://www.163.com/', 'https://news.163.com/', 'https://3g.163.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.163.com/dy/article/ABCDEFGH0001.html',
          'https://c.m.163.com/news/a/ABCDEFGH0001.html',
          'https://music.163.com/#/song?id=12',
        ],
      },
    ],
  },
  {
    key: 'sohu.com',
    name: 'Sohu 搜狐',
    kind: 'news',
    hosts: ['sohu.com'],
    rules: [
      { path: '/c/**', surface: 'feed', examples: ['https://www.sohu.com/c/8'] },
      {
        path: '/',
        host: ['www.sohu.com', 'm.sohu.com', 'news.sohu.com', 'sports.sohu.com'],
        surface: 'feed',
        examples: ['https://www.sohu.com/', 'https://m.sohu.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.sohu.com/a/123456789_123456',
          'https://tv.sohu.com/v/abc.html',
          'https://passport.sohu.com/',
        ],
      },
    ],
  },
  {
    key: 'sina.com.cn',
    name: 'Sina 新浪',
    kind: 'news',
    hosts: ['sina.com.cn', 'sina.cn'],
    rules: [
      {
        path: '/',
        host: [
          'www.sina.com.cn',
          'news.sina.com.cn',
          'sports.sina.com.cn',
          'ent.sina.com.cn',
          'tech.sina.com.cn',
          'sina.cn',
        ],
        surface: 'feed',
        examples: ['https://www.sina.com.cn/', 'https://news.sina.com.cn/', 'https://sina.cn/'],
      },
      { path: '/roll/**', surface: 'feed', examples: ['https://news.sina.com.cn/roll/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://news.sina.com.cn/c/2025-01-01/doc-abc123.shtml',
          'https://finance.sina.com.cn/realstock/company/sh000001/nc.shtml',
        ],
      },
    ],
  },
  {
    key: 'ifeng.com',
    name: 'Phoenix 凤凰网',
    kind: 'news',
    hosts: ['ifeng.com'],
    rules: [
      { path: '/shanklist/**', surface: 'feed', examples: ['https://news.ifeng.com/shanklist/3-35197-/'] },
      {
        path: '/',
        host: ['www.ifeng.com', 'news.ifeng.com', 'i.ifeng.com', 'ent.ifeng.com', 'sports.ifeng.com'],
        surface: 'feed',
        examples: ['https://www.ifeng.com/', 'https://news.ifeng.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.ifeng.com/c/8abcDEF', 'https://v.ifeng.com/c/8abcDEF'],
      },
    ],
  },
  {
    key: 'news.qq.com',
    name: 'Tencent News 腾讯新闻',
    kind: 'news',
    hosts: ['news.qq.com', 'new.qq.com'],
    rules: [
      {
        path: '/ch/**',
        surface: 'feed',
        examples: ['https://news.qq.com/ch/ent', 'https://new.qq.com/ch/world/'],
      },
      { path: '/', surface: 'feed', examples: ['https://news.qq.com/', 'https://new.qq.com/'] },
      { path: '/**', surface: 'page', examples: ['https://news.qq.com/rain/a/20250101A01ABC00'] },
    ],
  },
  {
    key: 'qzone.qq.com',
    name: 'Qzone QQ空间',
    kind: 'social',
    hosts: ['qzone.qq.com'],
    rules: [
      {
        path: '/<number>/**',
        surface: 'feed',
        examples: [
          'https://user.qzone.qq.com/12345/infocenter',
          'https://user.qzone.qq.com/12345',
          'https://user.qzone.qq.com/12345/311',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://qzone.qq.com/'] },
    ],
  },
  {
    key: 'wx.qq.com',
    name: 'WeChat 微信网页版',
    kind: 'chat',
    hosts: ['wx.qq.com', 'web.wechat.com'],
    rules: [
      { path: '/**', surface: 'conversation', examples: ['https://wx.qq.com/', 'https://web.wechat.com/'] },
    ],
  },
  {
    key: 'feishu.cn',
    name: 'Feishu 飞书',
    kind: 'chat',
    hosts: ['feishu.cn', 'larksuite.com'],
    rules: [
      {
        path: '/j/*',
        host: ['vc.feishu.cn', 'vc.larksuite.com'],
        surface: 'call',
        examples: ['https://vc.feishu.cn/j/123456789', 'https://vc.larksuite.com/j/123456789'],
      },
      {
        path: '/messenger/**',
        surface: 'conversation',
        examples: ['https://bakers.larksuite.com/messenger/'],
      },
      {
        path: '/next/messenger/**',
        surface: 'conversation',
        examples: ['https://bakers.feishu.cn/next/messenger'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://bakers.feishu.cn/docx/abc', 'https://www.larksuite.com/en_us/'],
      },
    ],
  },
];
