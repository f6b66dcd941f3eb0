import type { Site } from './site.ts';

/** Films and series. Choosing one is a plain page; the player is a video. */
export const STREAMING_SITES: readonly Site[] = [
  {
    key: 'netflix.com',
    name: 'Netflix',
    kind: 'video',
    hosts: ['netflix.com'],
    rules: [
      { path: '/watch/**', surface: 'video', examples: ['https://www.netflix.com/watch/80192098?trackId=1'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.netflix.com/browse', 'https://www.netflix.com/de/title/80192098'],
      },
    ],
  },
  {
    key: 'primevideo.com',
    name: 'Prime Video',
    kind: 'video',
    hosts: ['primevideo.com'],
    rules: [
      {
        path: '/**/detail/**',
        surface: 'video',
        examples: [
          'https://www.primevideo.com/detail/0ABC',
          'https://www.primevideo.com/region/eu/detail/0ABC/ref=atv',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.primevideo.com/', 'https://www.primevideo.com/region/eu/storefront'],
      },
    ],
  },
  {
    key: 'disneyplus.com',
    name: 'Disney+',
    kind: 'video',
    hosts: ['disneyplus.com'],
    rules: [
      {
        path: '/**/{play,video}/*',
        surface: 'video',
        examples: [
          'https://www.disneyplus.com/play/1a2b-3c',
          'https://www.disneyplus.com/de-de/play/1a2b-3c',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.disneyplus.com/home', 'https://www.disneyplus.com/de-de/browse/entity-1a2b'],
      },
    ],
  },
  {
    key: 'hbomax.com',
    name: 'HBO Max',
    kind: 'video',
    hosts: ['hbomax.com', 'max.com'],
    rules: [
      {
        path: '/video/watch/**',
        surface: 'video',
        examples: [
          'https://play.hbomax.com/video/watch/1a2b/3c4d',
          'https://play.max.com/video/watch/1a2b/3c4d',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://play.hbomax.com/show/1a2b', 'https://www.hbomax.com/'],
      },
    ],
  },
  {
    key: 'hulu.com',
    name: 'Hulu',
    kind: 'video',
    hosts: ['hulu.com'],
    rules: [
      { path: '/watch/*', surface: 'video', examples: ['https://www.hulu.com/watch/1a2b-3c'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.hulu.com/hub/home', 'https://www.hulu.com/series/bread-1a2b'],
      },
    ],
  },
  {
    key: 'crunchyroll.com',
    name: 'Crunchyroll',
    kind: 'video',
    hosts: ['crunchyroll.com'],
    rules: [
      {
        path: '/**/watch/**',
        surface: 'video',
        examples: [
          'https://www.crunchyroll.com/watch/GABC123/bread',
          'https://www.crunchyroll.com/de/watch/GABC123/brot',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.crunchyroll.com/discover',
          'https://www.crunchyroll.com/de/series/GABC123/brot',
        ],
      },
    ],
  },
  {
    key: 'ardmediathek.de',
    name: 'ARD Mediathek',
    kind: 'video',
    hosts: ['ardmediathek.de'],
    rules: [
      {
        path: '/{video,live,player}/**',
        surface: 'video',
        examples: [
          'https://www.ardmediathek.de/video/brot/folge-1/ard/Y3JpZDov',
          'https://www.ardmediathek.de/live/Y3JpZDov',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.ardmediathek.de/',
          'https://www.ardmediathek.de/serie/brot/staffel-1/Y3JpZDov/1',
        ],
      },
    ],
  },
  {
    key: 'arte.tv',
    name: 'ARTE',
    kind: 'video',
    hosts: ['arte.tv'],
    rules: [
      {
        path: '/*/videos/{0,1,R}*/**',
        surface: 'video',
        examples: [
          'https://www.arte.tv/de/videos/123456-000-A/brot/',
          'https://www.arte.tv/fr/videos/123456-000-A/pain/',
        ],
      },
      {
        path: '/*/{live,direct}',
        surface: 'video',
        examples: ['https://www.arte.tv/de/live/', 'https://www.arte.tv/fr/direct/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.arte.tv/de/', 'https://www.arte.tv/de/videos/wissenschaft/'],
      },
    ],
  },
  {
    key: 'nicovideo.jp',
    name: 'Niconico ニコニコ',
    kind: 'video',
    hosts: ['nicovideo.jp'],
    rules: [
      {
        path: '/watch/*',
        surface: 'video',
        examples: ['https://www.nicovideo.jp/watch/sm9', 'https://live.nicovideo.jp/watch/lv123456'],
      },
      {
        path: '/{ranking,search,tag,video_top}/**',
        surface: 'feed',
        examples: ['https://www.nicovideo.jp/ranking', 'https://www.nicovideo.jp/tag/bread'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.nicovideo.jp/', 'https://www.nicovideo.jp/user/1'],
      },
    ],
  },
  {
    key: 'iqiyi.com',
    name: 'iQIYI 爱奇艺',
    kind: 'video',
    hosts: ['iqiyi.com'],
    rules: [
      { path: '/v_*.html', surface: 'video', examples: ['https://www.iqiyi.com/v_19rrabc.html'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.iqiyi.com/', 'https://www.iqiyi.com/dianying/'],
      },
    ],
  },
  {
    key: 'youku.com',
    name: 'Youku 优酷',
    kind: 'video',
    hosts: ['youku.com'],
    rules: [
      { path: '/v_show/*', surface: 'video', examples: ['https://v.youku.com/v_show/id_XNDEyMw==.html'] },
      { path: '/video', surface: 'video', examples: ['https://v.youku.com/video?vid=XNDEyMw=='] },
      { path: '/**', surface: 'page', examples: ['https://www.youku.com/'] },
    ],
  },
  {
    key: 'v.qq.com',
    name: 'Tencent Video 腾讯视频',
    kind: 'video',
    hosts: ['v.qq.com'],
    rules: [
      {
        path: '/x/{cover,page}/**',
        surface: 'video',
        examples: [
          'https://v.qq.com/x/cover/mzc00200abc/n0012abc.html',
          'https://v.qq.com/x/page/n0012abc.html',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://v.qq.com/', 'https://v.qq.com/channel/tv'] },
    ],
  },
];
