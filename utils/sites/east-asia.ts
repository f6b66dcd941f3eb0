import type { Site } from './site.ts';

/** Forums of Korea, Japan and Taiwan. */
export const EAST_ASIA_SITES: readonly Site[] = [
  {
    key: 'cafe.naver.com',
    name: 'Naver Cafe 네이버 카페',
    kind: 'forum',
    hosts: ['cafe.naver.com'],
    rules: [
      {
        path: '/**',
        host: 'talk.cafe.naver.com',
        surface: 'conversation',
        examples: ['https://talk.cafe.naver.com/channels/661738695697'],
      },
      {
        path: '/**/cafes/*/articles/<number>',
        surface: 'thread',
        examples: [
          'https://cafe.naver.com/f-e/cafes/14538121/articles/123?art=x',
          'https://m.cafe.naver.com/ca-fe/web/cafes/14538121/articles/123',
        ],
      },
      {
        path: '/ArticleRead.nhn',
        surface: 'thread',
        examples: ['https://cafe.naver.com/ArticleRead.nhn?clubid=14538121&articleid=123'],
      },
      { path: '/*/<number>', surface: 'thread', examples: ['https://cafe.naver.com/breadlovers/123456'] },
      {
        path: '/**/cafes/*/{menus,popular}/**',
        surface: 'feed',
        examples: [
          'https://cafe.naver.com/f-e/cafes/14538121/menus/137?viewType=L',
          'https://cafe.naver.com/f-e/cafes/23611966/popular',
        ],
      },
      {
        path: '/{ArticleList.nhn,ArticleSearchList.nhn,MyCafeIntro.nhn}',
        surface: 'feed',
        examples: ['https://cafe.naver.com/ArticleList.nhn?search.clubid=14538121'],
      },
      { path: '/', surface: 'feed', examples: ['https://m.cafe.naver.com/'] },
      { path: '/*', surface: 'feed', examples: ['https://cafe.naver.com/breadlovers'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://section.cafe.naver.com/ca-fe/home',
          'https://cafe.naver.com/ca-fe/cafes/14538121/members/abc',
        ],
      },
    ],
  },
  {
    key: 'dcinside.com',
    name: 'DC Inside 디시인사이드',
    kind: 'forum',
    hosts: ['dcinside.com'],
    rules: [
      {
        path: '/**/board/view',
        surface: 'thread',
        examples: [
          'https://gall.dcinside.com/board/view/?id=bread&no=123',
          'https://gall.dcinside.com/mgallery/board/view/?id=bread&no=123',
        ],
      },
      {
        path: '/**/board/lists',
        surface: 'feed',
        examples: [
          'https://gall.dcinside.com/board/lists/?id=bread',
          'https://gall.dcinside.com/mini/board/lists/?id=bread',
        ],
      },
      {
        path: '/board/*/<number>',
        host: 'm.dcinside.com',
        surface: 'thread',
        examples: ['https://m.dcinside.com/board/bread/123'],
      },
      {
        path: '/board/*',
        host: 'm.dcinside.com',
        surface: 'feed',
        examples: ['https://m.dcinside.com/board/bread'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.dcinside.com/', 'https://gall.dcinside.com/board/write/?id=bread'],
      },
    ],
  },
  {
    key: 'dcard.tw',
    name: 'Dcard',
    kind: 'forum',
    hosts: ['dcard.tw'],
    rules: [
      { path: '/f/*/p/*', surface: 'thread', examples: ['https://www.dcard.tw/f/food/p/123456789'] },
      {
        path: '/{f,search,topics,forum}/**',
        surface: 'feed',
        examples: [
          'https://www.dcard.tw/f',
          'https://www.dcard.tw/f/food?tab=latest',
          'https://www.dcard.tw/search?query=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.dcard.tw/'] },
      { path: '/**', surface: 'page', examples: ['https://www.dcard.tw/my/notifications'] },
    ],
  },
  {
    key: 'ptt.cc',
    name: 'PTT 批踢踢',
    kind: 'forum',
    hosts: ['ptt.cc'],
    rules: [
      {
        path: '/bbs/*/M.*',
        surface: 'thread',
        examples: ['https://www.ptt.cc/bbs/Bread/M.1700000000.A.123.html'],
      },
      {
        path: '/bbs/*/index*',
        surface: 'feed',
        examples: ['https://www.ptt.cc/bbs/Bread/index.html', 'https://www.ptt.cc/bbs/Bread/index39000.html'],
      },
      { path: '/bbs/*/search', surface: 'feed', examples: ['https://www.ptt.cc/bbs/Bread/search?q=rye'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.ptt.cc/bbs/index.html', 'https://www.ptt.cc/about.html'],
      },
    ],
  },
  {
    key: '5ch.net',
    name: '5ちゃんねる',
    kind: 'forum',
    hosts: ['5ch.net', '5ch.io'],
    rules: [
      {
        path: '/test/read.cgi/**',
        surface: 'thread',
        examples: [
          'https://egg.5ch.net/test/read.cgi/bread/1700000000/',
          'https://egg.5ch.io/test/read.cgi/bread/1700000000/l50',
        ],
      },
      {
        path: '/**',
        host: ['www.5ch.net', 'www.5ch.io', 'info.5ch.net', 'find.5ch.net'],
        surface: 'page',
        examples: ['https://info.5ch.net/index.php/x', 'https://www.5ch.net/'],
      },
      { path: '/*/subback.html', surface: 'feed', examples: ['https://egg.5ch.net/bread/subback.html'] },
      { path: '/*', surface: 'feed', examples: ['https://egg.5ch.net/bread/'] },
      { path: '/**', surface: 'page', examples: ['https://egg.5ch.net/'] },
    ],
  },
];
