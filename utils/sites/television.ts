import type { Site } from './site.ts';

/** Television and films on demand: one chosen programme at a time. */
export const TELEVISION_SITES: readonly Site[] = [
  {
    key: 'bbc.co.uk',
    name: 'BBC',
    kind: 'video',
    hosts: ['bbc.co.uk', 'bbc.com'],
    rules: [
      {
        path: '/iplayer/{episode,live}/**',
        surface: 'video',
        examples: [
          'https://www.bbc.co.uk/iplayer/episode/m001abcd/bread-series-1',
          'https://www.bbc.co.uk/iplayer/live/bbcone',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.bbc.co.uk/iplayer',
          'https://www.bbc.com/news/articles/c1234567890o',
          'https://www.bbc.co.uk/sounds',
        ],
      },
    ],
  },
  {
    key: 'channel4.com',
    name: 'Channel 4',
    kind: 'video',
    hosts: ['channel4.com'],
    rules: [
      {
        path: '/programmes/*/on-demand/*',
        surface: 'video',
        examples: ['https://www.channel4.com/programmes/bread/on-demand/12345-001'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.channel4.com/', 'https://www.channel4.com/programmes/bread'],
      },
    ],
  },
  {
    key: 'zdf.de',
    name: 'ZDF',
    kind: 'video',
    hosts: ['zdf.de'],
    rules: [
      {
        path: '/{play,video,live-tv}/**',
        surface: 'video',
        examples: [
          'https://www.zdf.de/play/dokus/brot-100/brot-102',
          'https://www.zdf.de/video/dokus/brot-100/brot-102',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.zdf.de/', 'https://www.zdf.de/dokus/brot-100'],
      },
    ],
  },
  {
    key: 'svtplay.se',
    name: 'SVT Play',
    kind: 'video',
    hosts: ['svtplay.se'],
    rules: [
      {
        path: '/{video,kanaler}/**',
        surface: 'video',
        examples: [
          'https://www.svtplay.se/video/abc123/brod/avsnitt-1',
          'https://www.svtplay.se/kanaler/svt1',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://www.svtplay.se/', 'https://www.svtplay.se/brod'] },
    ],
  },
  {
    key: 'dr.dk',
    name: 'DR',
    kind: 'video',
    hosts: ['dr.dk'],
    rules: [
      {
        path: '/drtv/{se,episode,kanal}/**',
        surface: 'video',
        examples: ['https://www.dr.dk/drtv/se/broed_12345', 'https://www.dr.dk/drtv/episode/broed_12345'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.dr.dk/', 'https://www.dr.dk/drtv/serie/broed_12345'],
      },
    ],
  },
  {
    key: 'areena.yle.fi',
    name: 'Yle Areena',
    kind: 'video',
    hosts: ['areena.yle.fi'],
    rules: [
      { path: '/1-<number>', surface: 'video', examples: ['https://areena.yle.fi/1-12345678'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://areena.yle.fi/tv', 'https://areena.yle.fi/podcastit'],
      },
    ],
  },
  {
    key: 'raiplay.it',
    name: 'RaiPlay',
    kind: 'video',
    hosts: ['raiplay.it'],
    rules: [
      {
        path: '/{video,dirette}/**',
        surface: 'video',
        examples: [
          'https://www.raiplay.it/video/2025/01/pane-abc.html',
          'https://www.raiplay.it/dirette/rai1',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.raiplay.it/', 'https://www.raiplay.it/programmi/pane'],
      },
    ],
  },
  {
    key: 'tubitv.com',
    name: 'Tubi',
    kind: 'video',
    hosts: ['tubitv.com'],
    rules: [
      {
        path: '/{movies,tv-shows,live}/**',
        surface: 'video',
        examples: [
          'https://tubitv.com/movies/123456/bread',
          'https://tubitv.com/tv-shows/123456/s01-e01-rye',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://tubitv.com/', 'https://tubitv.com/series/12345/bread'],
      },
    ],
  },
  {
    key: 'peacocktv.com',
    name: 'Peacock',
    kind: 'video',
    hosts: ['peacocktv.com'],
    rules: [
      {
        path: '/watch/playback/**',
        surface: 'video',
        examples: ['https://www.peacocktv.com/watch/playback/vod/GMO_00000000000000_01/abc'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.peacocktv.com/watch/home', 'https://www.peacocktv.com/'],
      },
    ],
  },
  {
    key: 'viki.com',
    name: 'Viki',
    kind: 'video',
    hosts: ['viki.com'],
    rules: [
      {
        path: '/videos/*',
        surface: 'video',
        examples: ['https://www.viki.com/videos/1234567v-bread-episode-1'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.viki.com/', 'https://www.viki.com/tv/12345c-bread'],
      },
    ],
  },
  {
    key: 'wetv.vip',
    name: 'WeTV',
    kind: 'video',
    hosts: ['wetv.vip'],
    rules: [
      { path: '/**/play/**', surface: 'video', examples: ['https://wetv.vip/en/play/abc123/def456'] },
      { path: '/**', surface: 'page', examples: ['https://wetv.vip/en', 'https://wetv.vip/'] },
    ],
  },
  {
    key: 'shahid.mbc.net',
    name: 'Shahid شاهد',
    kind: 'video',
    hosts: ['shahid.mbc.net'],
    rules: [
      {
        path: '/**/player/**',
        surface: 'video',
        examples: ['https://shahid.mbc.net/ar/player/episodes/bread/id-123456'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://shahid.mbc.net/ar', 'https://shahid.mbc.net/en/series/bread/series-12345'],
      },
    ],
  },
  {
    key: 'ivi.ru',
    name: 'Иви',
    kind: 'video',
    hosts: ['ivi.ru', 'ivi.tv'],
    rules: [
      {
        path: '/watch/**',
        surface: 'video',
        examples: ['https://www.ivi.ru/watch/hleb/12345', 'https://www.ivi.tv/watch/12345'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.ivi.ru/', 'https://www.ivi.ru/collections'] },
    ],
  },
];
