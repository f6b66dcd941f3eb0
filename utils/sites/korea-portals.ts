import type { Site } from './site.ts';

/** The parts of Korea's portals that people read and watch; their mail and cafés stand elsewhere. */
export const KOREA_PORTAL_SITES: readonly Site[] = [
  {
    key: 'news.naver.com',
    name: 'Naver News 네이버 뉴스',
    kind: 'news',
    hosts: ['news.naver.com'],
    rules: [
      {
        path: '/**/comment/**',
        surface: 'thread',
        examples: ['https://n.news.naver.com/article/comment/001/0012345678'],
      },
      {
        path: '/{section,breakingnews,main}/**',
        surface: 'feed',
        examples: [
          'https://news.naver.com/section/100',
          'https://news.naver.com/breakingnews/section/100/264',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://news.naver.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://n.news.naver.com/mnews/article/001/0012345678',
          'https://n.news.naver.com/article/001/0012345678',
          'https://news.naver.com/opinion/home',
        ],
      },
    ],
  },
  {
    key: 'kin.naver.com',
    name: 'Naver Knowledge iN 지식iN',
    kind: 'forum',
    hosts: ['kin.naver.com'],
    rules: [
      {
        path: '/qna/{detail.naver,detail.nhn}',
        surface: 'thread',
        examples: ['https://kin.naver.com/qna/detail.naver?d1id=8&dirId=8&docId=123456789'],
      },
      {
        path: '/{qna,qnalist,best,search}/**',
        surface: 'feed',
        examples: [
          'https://kin.naver.com/qna/list.naver',
          'https://kin.naver.com/search/list.naver?query=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://kin.naver.com/'] },
      { path: '/**', surface: 'page', examples: ['https://kin.naver.com/profile/abc'] },
    ],
  },
  {
    key: 'blog.naver.com',
    name: 'Naver Blog 네이버 블로그',
    kind: 'news',
    hosts: ['blog.naver.com'],
    rules: [
      {
        path: '/{PostView.naver,PostWriteForm.naver}',
        surface: 'page',
        examples: ['https://blog.naver.com/PostView.naver?blogId=someone&logNo=223000000000'],
      },
      {
        path: '/*',
        surface: 'feed',
        examples: [
          'https://blog.naver.com/PostList.naver?blogId=someone',
          'https://section.blog.naver.com/BlogHome.naver',
          'https://m.blog.naver.com/FeedList.naver',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://blog.naver.com/someone/223000000000'] },
    ],
  },
  {
    key: 'chzzk.naver.com',
    name: 'CHZZK 치지직',
    kind: 'video',
    hosts: ['chzzk.naver.com'],
    rules: [
      {
        path: '/{live,video}/*',
        surface: 'video',
        examples: ['https://chzzk.naver.com/live/0123456789abcdef', 'https://chzzk.naver.com/video/12345'],
      },
      { path: '/clips/*', surface: 'feed', swipe: true, examples: ['https://chzzk.naver.com/clips/AbCdEf'] },
      {
        path: '/{lives,videos,clips,category,following,search}/**',
        surface: 'feed',
        examples: [
          'https://chzzk.naver.com/lives',
          'https://chzzk.naver.com/clips',
          'https://chzzk.naver.com/category/GAME/League_of_Legends/lives',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://chzzk.naver.com/'] },
      { path: '/**', surface: 'page', examples: ['https://chzzk.naver.com/0123456789abcdef'] },
    ],
  },
  {
    key: 'sooplive.co.kr',
    name: 'SOOP 숲',
    kind: 'video',
    hosts: ['sooplive.co.kr', 'sooplive.com'],
    rules: [
      {
        path: '/*/**',
        host: ['play.sooplive.co.kr', 'play.sooplive.com'],
        surface: 'video',
        examples: ['https://play.sooplive.co.kr/someone/123456789'],
      },
      {
        path: '/player/**',
        host: ['vod.sooplive.co.kr', 'vod.sooplive.com'],
        surface: 'video',
        examples: ['https://vod.sooplive.co.kr/player/12345678'],
      },
      {
        path: '/',
        host: ['www.sooplive.co.kr', 'www.sooplive.com'],
        surface: 'feed',
        examples: ['https://www.sooplive.co.kr/', 'https://www.sooplive.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://help.sooplive.co.kr/', 'https://www.sooplive.co.kr/my'],
      },
    ],
  },
  {
    key: 'daum.net',
    name: 'Daum 다음',
    kind: 'news',
    hosts: ['daum.net'],
    rules: [
      {
        path: '/',
        host: ['www.daum.net', 'm.daum.net', 'news.daum.net', 'sports.daum.net'],
        surface: 'feed',
        examples: ['https://www.daum.net/', 'https://m.daum.net/?nil_top=mobile', 'https://news.daum.net/'],
      },
      {
        path: '/{society,politics,economic,foreign,culture,digital,ranking,breakingnews,climate,people}/**',
        host: 'news.daum.net',
        surface: 'feed',
        examples: ['https://news.daum.net/society', 'https://news.daum.net/ranking/popular'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://v.daum.net/v/20250101120000123',
          'https://search.daum.net/search?q=rye',
          'https://www.daum.net/about',
        ],
      },
    ],
  },
  {
    key: 'cafe.daum.net',
    name: 'Daum Cafe 다음 카페',
    kind: 'forum',
    hosts: ['cafe.daum.net'],
    rules: [
      {
        path: '/*/*/<number>',
        surface: 'thread',
        examples: [
          'https://cafe.daum.net/breadlovers/AbCd/1234',
          'https://m.cafe.daum.net/breadlovers/AbCd/1234',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://cafe.daum.net/'] },
      { path: '/*', surface: 'feed', examples: ['https://cafe.daum.net/breadlovers'] },
      {
        path: '/*/*',
        surface: 'feed',
        examples: ['https://m.cafe.daum.net/breadlovers/AbCd', 'https://m.cafe.daum.net/breadlovers/_rec'],
      },
      { path: '/**', surface: 'page', examples: ['https://cafe.daum.net/_c21_/favor/list/1'] },
    ],
  },
];
