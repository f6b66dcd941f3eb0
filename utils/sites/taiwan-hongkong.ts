import type { Site } from './site.ts';

/** Boards and portals of Taiwan and Hong Kong. */
export const TAIWAN_HONG_KONG_SITES: readonly Site[] = [
  {
    key: 'gamer.com.tw',
    name: 'Bahamut 巴哈姆特',
    kind: 'forum',
    hosts: ['gamer.com.tw'],
    rules: [
      {
        path: '/**',
        host: 'mailbox.gamer.com.tw',
        surface: 'conversation',
        examples: ['https://mailbox.gamer.com.tw/'],
      },
      {
        path: '/{C.php,Co.php}',
        host: ['forum.gamer.com.tw', 'm.gamer.com.tw'],
        surface: 'thread',
        examples: ['https://forum.gamer.com.tw/C.php?bsn=60076&snA=1234567'],
      },
      {
        path: '/{B.php,G2.php}',
        host: ['forum.gamer.com.tw', 'm.gamer.com.tw'],
        surface: 'feed',
        examples: ['https://forum.gamer.com.tw/B.php?bsn=60076'],
      },
      {
        path: '/animeVideo.php',
        host: 'ani.gamer.com.tw',
        surface: 'video',
        examples: ['https://ani.gamer.com.tw/animeVideo.php?sn=12345'],
      },
      {
        path: '/',
        host: ['forum.gamer.com.tw', 'www.gamer.com.tw', 'm.gamer.com.tw'],
        surface: 'feed',
        examples: ['https://forum.gamer.com.tw/', 'https://www.gamer.com.tw/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://gnn.gamer.com.tw/detail.php?sn=123', 'https://home.gamer.com.tw/someone'],
      },
    ],
  },
  {
    key: 'mobile01.com',
    name: 'Mobile01',
    kind: 'forum',
    hosts: ['mobile01.com'],
    rules: [
      {
        path: '/topicdetail.php',
        surface: 'thread',
        examples: ['https://www.mobile01.com/topicdetail.php?f=383&t=1234567&p=2'],
      },
      {
        path: '/{topiclist.php,forumtopic.php,hottopics.php,newposts.php,category.php}',
        surface: 'feed',
        examples: ['https://www.mobile01.com/topiclist.php?f=383', 'https://www.mobile01.com/hottopics.php'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.mobile01.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.mobile01.com/userinfo.php?id=12'] },
    ],
  },
  {
    key: 'lihkg.com',
    name: 'LIHKG 連登',
    kind: 'forum',
    hosts: ['lihkg.com'],
    rules: [
      { path: '/thread/**', surface: 'thread', examples: ['https://lihkg.com/thread/1234567/page/2'] },
      {
        path: '/{category,search,profile}/**',
        surface: 'feed',
        examples: ['https://lihkg.com/category/1', 'https://lihkg.com/profile/12345'],
      },
      { path: '/', surface: 'feed', examples: ['https://lihkg.com/'] },
      { path: '/**', surface: 'page', examples: ['https://lihkg.com/settings'] },
    ],
  },
  {
    key: 'discuss.com.hk',
    name: '香港討論區',
    kind: 'forum',
    hosts: ['discuss.com.hk'],
    rules: [
      { path: '/pm.php', surface: 'conversation', examples: ['https://www.discuss.com.hk/pm.php'] },
      {
        path: '/viewthread.php',
        surface: 'thread',
        examples: [
          'https://news.discuss.com.hk/viewthread.php?tid=12345678',
          'https://www.discuss.com.hk/viewthread.php?tid=12345678&page=2',
        ],
      },
      {
        path: '/forumdisplay.php',
        surface: 'feed',
        examples: ['https://www.discuss.com.hk/forumdisplay.php?fid=7'],
      },
      { path: '/', host: 'www.discuss.com.hk', surface: 'feed', examples: ['https://www.discuss.com.hk/'] },
      { path: '/**', surface: 'page', examples: ['https://www.discuss.com.hk/memcp.php'] },
    ],
  },
  {
    key: 'hk01.com',
    name: 'HK01 香港01',
    kind: 'news',
    hosts: ['hk01.com'],
    rules: [
      {
        path: '/{zone,channel,latest,hot}/**',
        surface: 'feed',
        examples: [
          'https://www.hk01.com/zone/1/news',
          'https://www.hk01.com/channel/2/local',
          'https://www.hk01.com/latest',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.hk01.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.hk01.com/local/60123456/bread'] },
    ],
  },
];
