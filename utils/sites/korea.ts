import type { Site } from './site.ts';

/** Korea's boards and portals. */
export const KOREA_SITES: readonly Site[] = [
  {
    key: 'fmkorea.com',
    name: 'FM Korea 에펨코리아',
    kind: 'forum',
    hosts: ['fmkorea.com'],
    rules: [
      { path: '/<number>', surface: 'thread', examples: ['https://www.fmkorea.com/1234567890'] },
      {
        path: '/{best,best2,humor}/<number>',
        surface: 'thread',
        examples: ['https://www.fmkorea.com/best/1234567890'],
      },
      {
        path: '/index.php?document_srl=<number>',
        surface: 'thread',
        examples: ['https://www.fmkorea.com/index.php?mid=best&document_srl=1234567890'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.fmkorea.com/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: [
          'https://www.fmkorea.com/index.php?mid=best&page=2',
          'https://www.fmkorea.com/best',
          'https://m.fmkorea.com/football_world',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://www.fmkorea.com/football_world/category/12'] },
    ],
  },
  {
    key: 'clien.net',
    name: 'Clien 클리앙',
    kind: 'forum',
    hosts: ['clien.net'],
    rules: [
      {
        path: '/service/board/*/<number>',
        surface: 'thread',
        examples: ['https://www.clien.net/service/board/park/12345678'],
      },
      {
        path: '/service/{board,group,recommend,search}/**',
        surface: 'feed',
        examples: ['https://www.clien.net/service/board/park', 'https://m.clien.net/service/group/community'],
      },
      { path: '/service', surface: 'feed', examples: ['https://www.clien.net/service/'] },
      { path: '/**', surface: 'page', examples: ['https://www.clien.net/service/popup/userInfo'] },
    ],
  },
  {
    key: 'ruliweb.com',
    name: 'Ruliweb 루리웹',
    kind: 'forum',
    hosts: ['ruliweb.com'],
    rules: [
      {
        path: '/**/read/<number>',
        surface: 'thread',
        examples: [
          'https://bbs.ruliweb.com/best/board/300143/read/12345678',
          'https://m.ruliweb.com/community/board/300143/read/12345678',
        ],
      },
      {
        path: '/**/board/**',
        surface: 'feed',
        examples: [
          'https://bbs.ruliweb.com/community/board/300143',
          'https://bbs.ruliweb.com/market/board/1020?page=2',
        ],
      },
      { path: '/{best,news}/**', surface: 'feed', examples: ['https://bbs.ruliweb.com/best/all/now'] },
      { path: '/**', surface: 'page', examples: ['https://www.ruliweb.com/'] },
    ],
  },
  {
    key: 'theqoo.net',
    name: 'theqoo 더쿠',
    kind: 'forum',
    hosts: ['theqoo.net'],
    rules: [
      { path: '/<number>', surface: 'thread', examples: ['https://theqoo.net/1234567890'] },
      { path: '/*/<number>', surface: 'thread', examples: ['https://theqoo.net/hot/1234567890'] },
      { path: '/', surface: 'feed', examples: ['https://theqoo.net/'] },
      {
        path: '/{hot,square,beauty,ktalk,talk,total}/**',
        surface: 'feed',
        examples: ['https://theqoo.net/hot', 'https://theqoo.net/hot/category/24788'],
      },
      { path: '/**', surface: 'page', examples: ['https://theqoo.net/index.php?act=dispMemberInfo'] },
    ],
  },
  {
    key: 'inven.co.kr',
    name: 'Inven 인벤',
    kind: 'forum',
    hosts: ['inven.co.kr'],
    rules: [
      {
        path: '/board/*/<number>/<number>',
        surface: 'thread',
        examples: ['https://www.inven.co.kr/board/maple/2299/1234567'],
      },
      {
        path: '/board/**',
        surface: 'feed',
        examples: ['https://www.inven.co.kr/board/maple/2299', 'https://m.inven.co.kr/board/maple/2299?p=2'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.inven.co.kr/', 'https://www.inven.co.kr/webzine/news/?news=123'],
      },
    ],
  },
  {
    key: 'ppomppu.co.kr',
    name: 'Ppomppu 뽐뿌',
    kind: 'forum',
    hosts: ['ppomppu.co.kr'],
    rules: [
      {
        path: '/zboard/view.php',
        surface: 'thread',
        examples: ['https://www.ppomppu.co.kr/zboard/view.php?id=freeboard&no=1234567'],
      },
      {
        path: '/new/bbs_view.php',
        surface: 'thread',
        examples: ['https://m.ppomppu.co.kr/new/bbs_view.php?id=freeboard&no=1234567'],
      },
      {
        path: '/zboard/zboard.php',
        surface: 'feed',
        examples: ['https://www.ppomppu.co.kr/zboard/zboard.php?id=ppomppu'],
      },
      {
        path: '/new/bbs_list.php',
        surface: 'feed',
        examples: ['https://m.ppomppu.co.kr/new/bbs_list.php?id=ppomppu'],
      },
      { path: '/hot.php', surface: 'feed', examples: ['https://www.ppomppu.co.kr/hot.php'] },
      { path: '/**', surface: 'page', examples: ['https://www.ppomppu.co.kr/'] },
    ],
  },
  {
    key: 'instiz.net',
    name: 'Instiz 인스티즈',
    kind: 'forum',
    hosts: ['instiz.net'],
    rules: [
      {
        path: '/{pt,name,name_enter,free}/<number>',
        surface: 'thread',
        examples: ['https://www.instiz.net/pt/1234567', 'https://www.instiz.net/name_enter/1234567'],
      },
      {
        path: '/{pt,name,name_enter,free}',
        surface: 'feed',
        examples: ['https://www.instiz.net/pt?page=2', 'https://www.instiz.net/name'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.instiz.net/'] },
    ],
  },
  {
    key: 'pann.nate.com',
    name: 'Nate Pann 네이트판',
    kind: 'forum',
    hosts: ['pann.nate.com'],
    rules: [
      { path: '/talk/<number>', surface: 'thread', examples: ['https://pann.nate.com/talk/371234567'] },
      {
        path: '/{talk,search}/**',
        surface: 'feed',
        examples: ['https://pann.nate.com/talk/ranking', 'https://pann.nate.com/talk/c20001'],
      },
      { path: '/', surface: 'feed', examples: ['https://pann.nate.com/'] },
      { path: '/**', surface: 'page', examples: ['https://pann.nate.com/mypann'] },
    ],
  },
  {
    key: 'arca.live',
    name: 'Arca Live 아카라이브',
    kind: 'forum',
    hosts: ['arca.live'],
    rules: [
      { path: '/b/*/<number>', surface: 'thread', examples: ['https://arca.live/b/live/123456789?p=1'] },
      {
        path: '/b/**',
        surface: 'feed',
        examples: ['https://arca.live/b/live', 'https://arca.live/b/live?mode=best'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://arca.live/', 'https://arca.live/u/@someone', 'https://arca.live/channels'],
      },
    ],
  },
  {
    key: 'mlbpark.donga.com',
    name: 'MLBPARK 엠엘비파크',
    kind: 'forum',
    hosts: ['mlbpark.donga.com'],
    rules: [
      {
        path: '/mp/b.php?m=view',
        surface: 'thread',
        examples: ['https://mlbpark.donga.com/mp/b.php?b=bullpen&id=202501010000000000&m=view'],
      },
      { path: '/mp/b.php', surface: 'feed', examples: ['https://mlbpark.donga.com/mp/b.php?b=bullpen&p=31'] },
      { path: '/**', surface: 'page', examples: ['https://mlbpark.donga.com/mp/'] },
    ],
  },
  {
    key: 'everytime.kr',
    name: 'Everytime 에브리타임',
    kind: 'forum',
    hosts: ['everytime.kr'],
    rules: [
      {
        path: '/message/**',
        surface: 'conversation',
        examples: ['https://everytime.kr/message', 'https://everytime.kr/message/12345'],
      },
      {
        path: '/<number>/v/<number>',
        surface: 'thread',
        examples: ['https://everytime.kr/370451/v/123456789'],
      },
      {
        path: '/<number>/**',
        surface: 'feed',
        examples: ['https://everytime.kr/370451', 'https://everytime.kr/370451/p/2'],
      },
      { path: '/{hotarticle,search}/**', surface: 'feed', examples: ['https://everytime.kr/hotarticle'] },
      { path: '/**', surface: 'page', examples: ['https://everytime.kr/', 'https://everytime.kr/timetable'] },
    ],
  },
];
