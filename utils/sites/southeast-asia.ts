import type { Site } from './site.ts';

/** Forums and portals of Indonesia, Thailand, Vietnam and Malaysia. */
export const SOUTHEAST_ASIA_SITES: readonly Site[] = [
  {
    key: 'kaskus.co.id',
    name: 'KASKUS',
    kind: 'forum',
    hosts: ['kaskus.co.id'],
    rules: [
      {
        path: '/{thread,post,show_post}/**',
        surface: 'thread',
        examples: ['https://www.kaskus.co.id/thread/5f0abc/why-bread-rises/2'],
      },
      {
        path: '/{forum,komunitas,channel,hot-threads}/**',
        surface: 'feed',
        examples: ['https://www.kaskus.co.id/komunitas/21/the-lounge', 'https://www.kaskus.co.id/forum/21'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.kaskus.co.id/'] },
      { path: '/**', surface: 'page', examples: ['https://www.kaskus.co.id/profile/viewposts/12'] },
    ],
  },
  {
    key: 'pantip.com',
    name: 'Pantip พันทิป',
    kind: 'forum',
    hosts: ['pantip.com'],
    rules: [
      {
        path: '/topic/<number>/**',
        surface: 'thread',
        examples: ['https://pantip.com/topic/41234567', 'https://pantip.com/topic/41234567/comment3'],
      },
      {
        path: '/{forum,tag,home,club,explore}/**',
        surface: 'feed',
        examples: [
          'https://pantip.com/forum/food',
          'https://pantip.com/tag/bread',
          'https://pantip.com/home/feed',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://pantip.com/'] },
      { path: '/**', surface: 'page', examples: ['https://pantip.com/profile/12345'] },
    ],
  },
  {
    key: 'tinhte.vn',
    name: 'Tinh tế',
    kind: 'forum',
    hosts: ['tinhte.vn'],
    rules: [
      {
        path: '/thread/**',
        surface: 'thread',
        examples: ['https://tinhte.vn/thread/vi-sao-banh-mi-no.1234567/'],
      },
      { path: '/{forum,tag}/**', surface: 'feed', examples: ['https://tinhte.vn/forum/doi-song.12/'] },
      { path: '/', surface: 'feed', examples: ['https://tinhte.vn/'] },
      { path: '/**', surface: 'page', examples: ['https://tinhte.vn/profile/someone.12/'] },
    ],
  },
  {
    key: 'forum.lowyat.net',
    name: 'Lowyat.NET',
    kind: 'forum',
    hosts: ['forum.lowyat.net'],
    rules: [
      {
        path: '/topic/**',
        surface: 'thread',
        examples: ['https://forum.lowyat.net/topic/1234567', 'https://forum.lowyat.net/topic/1234567/+20'],
      },
      { path: '/', surface: 'feed', examples: ['https://forum.lowyat.net/'] },
      { path: '/index.php', surface: 'page', examples: ['https://forum.lowyat.net/index.php?act=UserCP'] },
      { path: '/*', surface: 'feed', examples: ['https://forum.lowyat.net/Kopitiam'] },
      { path: '/**', surface: 'page', examples: ['https://forum.lowyat.net/user/someone'] },
    ],
  },
  {
    key: 'vnexpress.net',
    name: 'VnExpress',
    kind: 'news',
    hosts: ['vnexpress.net'],
    rules: [
      {
        path: '/*.html',
        surface: 'page',
        examples: ['https://vnexpress.net/vi-sao-banh-mi-no-1234567.html'],
      },
      { path: '/', surface: 'feed', examples: ['https://vnexpress.net/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://vnexpress.net/thoi-su', 'https://vnexpress.net/the-gioi-p2'],
      },
      { path: '/**', surface: 'page', examples: ['https://vnexpress.net/tac-gia/someone-1.html'] },
    ],
  },
  {
    key: 'znews.vn',
    name: 'Znews',
    kind: 'news',
    hosts: ['znews.vn'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://znews.vn/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://znews.vn/vi-sao-banh-mi-no-post1234567.html', 'https://znews.vn/tac-gia/'],
      },
    ],
  },
  {
    key: 'detik.com',
    name: 'detikcom',
    kind: 'news',
    hosts: ['detik.com'],
    rules: [
      {
        path: '/**/d-<number>/**',
        surface: 'page',
        examples: ['https://news.detik.com/berita/d-1234567/mengapa-roti-mengembang'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.detik.com/', 'https://news.detik.com/', 'https://m.detik.com/'],
      },
      {
        path: '/{indeks,terpopuler,berita,tag}/**',
        surface: 'feed',
        examples: ['https://news.detik.com/indeks', 'https://www.detik.com/terpopuler'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.detik.com/pasangmata/'] },
    ],
  },
  {
    key: 'kompas.com',
    name: 'Kompas.com',
    kind: 'news',
    hosts: ['kompas.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.kompas.com/', 'https://nasional.kompas.com/'] },
      {
        path: '/{tren,tag,topik-pilihan}/**',
        surface: 'feed',
        examples: ['https://www.kompas.com/tren', 'https://www.kompas.com/tag/roti'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://nasional.kompas.com/read/2025/01/01/12345678/roti',
          'https://account.kompas.com/login',
        ],
      },
    ],
  },
  {
    key: 'vidio.com',
    name: 'Vidio',
    kind: 'video',
    hosts: ['vidio.com'],
    rules: [
      {
        path: '/{watch,live}/*',
        surface: 'video',
        examples: ['https://www.vidio.com/watch/1234567-roti', 'https://www.vidio.com/live/204-sctv'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.vidio.com/', 'https://www.vidio.com/premier/12'],
      },
    ],
  },
  {
    key: 'bilibili.tv',
    name: 'BiliBili (Southeast Asia)',
    kind: 'video',
    hosts: ['bilibili.tv'],
    rules: [
      {
        path: '/**/{video,play}/**',
        surface: 'video',
        examples: [
          'https://www.bilibili.tv/en/video/4786094886751232',
          'https://www.bilibili.tv/id/play/1048837/11133223',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.bilibili.tv/'] },
      {
        path: '/{en,id,th,vi,ms}/**',
        surface: 'feed',
        examples: ['https://www.bilibili.tv/en', 'https://www.bilibili.tv/th/trending'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.bilibili.tv/about'] },
    ],
  },
];
