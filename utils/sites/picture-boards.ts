import type { Site } from './site.ts';

/** Pictures one below the other, and short clips. */
export const PICTURE_BOARD_SITES: readonly Site[] = [
  {
    key: 'coub.com',
    name: 'Coub',
    kind: 'video',
    hosts: ['coub.com'],
    rules: [
      { path: '/view/*', surface: 'video', examples: ['https://coub.com/view/abc12'] },
      {
        path: '/{hot,rising,fresh,community,explore,tags,feed,search}/**',
        surface: 'feed',
        examples: [
          'https://coub.com/hot',
          'https://coub.com/community/animals-pets',
          'https://coub.com/tags/bread',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://coub.com/'] },
      { path: '/**', surface: 'page', examples: ['https://coub.com/account/settings'] },
    ],
  },
  {
    key: 'likee.video',
    name: 'Likee',
    kind: 'video',
    hosts: ['likee.video'],
    rules: [
      {
        path: '/@*/video/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://likee.video/@someone/video/7300000000000000000'],
      },
      { path: '/@*', surface: 'feed', examples: ['https://likee.video/@someone'] },
      { path: '/', surface: 'feed', examples: ['https://likee.video/'] },
      { path: '/**', surface: 'page', examples: ['https://likee.video/live'] },
    ],
  },
  {
    key: 'lemon8-app.com',
    name: 'Lemon8',
    kind: 'social',
    hosts: ['lemon8-app.com'],
    rules: [
      {
        path: '/@*/<number>',
        surface: 'thread',
        examples: ['https://www.lemon8-app.com/@someone/7300000000000000000?region=us'],
      },
      { path: '/@*', surface: 'feed', examples: ['https://www.lemon8-app.com/@someone'] },
      {
        path: '/{feed,topic,discover,explore}/**',
        surface: 'feed',
        examples: [
          'https://www.lemon8-app.com/feed/food?region=us',
          'https://www.lemon8-app.com/topic/7300000000000000000?region=us',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.lemon8-app.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.lemon8-app.com/legal/terms'] },
    ],
  },
  {
    key: 'bigo.tv',
    name: 'BIGO LIVE',
    kind: 'video',
    hosts: ['bigo.tv'],
    rules: [
      { path: '/<number>', surface: 'video', examples: ['https://www.bigo.tv/123456789'] },
      {
        path: '/{en,ru,ar,tr,vi,th,id,pt,es}/<number>',
        surface: 'video',
        examples: ['https://www.bigo.tv/en/123456789'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.bigo.tv/'] },
      { path: '/**', surface: 'page', examples: ['https://www.bigo.tv/aboutUs.html'] },
    ],
  },
  {
    key: 'bitchute.com',
    name: 'BitChute',
    kind: 'video',
    hosts: ['bitchute.com'],
    rules: [
      { path: '/video/*', surface: 'video', examples: ['https://www.bitchute.com/video/AbCdEfGhIjKl/'] },
      {
        path: '/{channel,category,search,popular,trending,hashtag}/**',
        surface: 'feed',
        examples: ['https://www.bitchute.com/channel/someone/', 'https://www.bitchute.com/search?query=rye'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.bitchute.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.bitchute.com/settings/'] },
    ],
  },
  {
    key: 'ted.com',
    name: 'TED',
    kind: 'video',
    hosts: ['ted.com'],
    rules: [
      { path: '/talks/*', surface: 'video', examples: ['https://www.ted.com/talks/someone_why_bread_rises'] },
      { path: '/talks', surface: 'feed', examples: ['https://www.ted.com/talks'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.ted.com/', 'https://www.ted.com/about/our-organization'],
      },
    ],
  },
  {
    key: 'nebula.tv',
    name: 'Nebula',
    kind: 'video',
    hosts: ['nebula.tv'],
    rules: [
      { path: '/videos/*', surface: 'video', examples: ['https://nebula.tv/videos/someone-why-bread-rises'] },
      {
        path: '/{videos,search}/**',
        surface: 'feed',
        examples: ['https://nebula.tv/videos', 'https://nebula.tv/search?q=rye'],
      },
      { path: '/**', surface: 'page', examples: ['https://nebula.tv/', 'https://nebula.tv/settings'] },
    ],
  },
  {
    key: 'streamable.com',
    name: 'Streamable',
    kind: 'video',
    hosts: ['streamable.com'],
    rules: [
      {
        path: '/{login,signup,settings,videos,upload,pricing,terms,about,documentation}',
        surface: 'page',
        examples: ['https://streamable.com/login'],
      },
      { path: '/*', surface: 'video', examples: ['https://streamable.com/abc123'] },
      { path: '/**', surface: 'page', examples: ['https://streamable.com/'] },
    ],
  },
  {
    key: 'knowyourmeme.com',
    name: 'Know Your Meme',
    kind: 'news',
    hosts: ['knowyourmeme.com'],
    rules: [
      {
        path: '/{memes,photos,videos,news}',
        surface: 'feed',
        examples: ['https://knowyourmeme.com/memes', 'https://knowyourmeme.com/photos'],
      },
      {
        path: '/memes/{trending,popular,confirmed,submissions,all}/**',
        surface: 'feed',
        examples: ['https://knowyourmeme.com/memes/trending', 'https://knowyourmeme.com/memes/all/page/2'],
      },
      { path: '/', surface: 'feed', examples: ['https://knowyourmeme.com/'] },
      { path: '/**', surface: 'page', examples: ['https://knowyourmeme.com/memes/bread-cat'] },
    ],
  },
  {
    key: 'cheezburger.com',
    name: 'Cheezburger',
    kind: 'news',
    hosts: ['cheezburger.com'],
    rules: [
      {
        path: '/',
        surface: 'feed',
        examples: [
          'https://cheezburger.com/',
          'https://icanhas.cheezburger.com/',
          'https://memebase.cheezburger.com/',
          'https://failblog.cheezburger.com/',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://cheezburger.com/12345678/bread-cats'] },
    ],
  },
];
