import type { Site } from './site.ts';

/** The large networks in Russian. */
export const RUSSIA_SITES: readonly Site[] = [
  {
    key: 'vk.com',
    name: 'VK ВКонтакте',
    kind: 'social',
    hosts: ['vk.com', 'vk.ru', 'web.vk.me'],
    rules: [
      {
        path: '/**',
        host: 'web.vk.me',
        surface: 'conversation',
        examples: ['https://web.vk.me/convo/2000000012'],
      },
      {
        path: '/**',
        host: ['id.vk.com', 'id.vk.ru', 'dev.vk.com', 'login.vk.com'],
        surface: 'page',
        examples: ['https://id.vk.com/account/', 'https://dev.vk.com/ru'],
      },
      {
        path: '/{im,mail,write}/**',
        surface: 'conversation',
        examples: [
          'https://vk.com/im',
          'https://vk.com/im/convo/2000000012',
          'https://vk.ru/im?sel=1',
          'https://m.vk.com/mail',
        ],
      },
      {
        path: '/call/**',
        surface: 'call',
        examples: ['https://vk.com/call/join/AbCdEf', 'https://vk.ru/call/join/AbCdEf'],
      },
      {
        path: '/clips/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://vk.com/clips', 'https://vk.com/clips/nasa'],
      },
      { path: '/clip-*', surface: 'feed', swipe: true, examples: ['https://vk.com/clip-123_456'] },
      {
        path: '/wall*',
        surface: 'thread',
        examples: ['https://vk.com/wall-123_456', 'https://vk.com/wall1_456?reply=7'],
      },
      {
        path: '/{photo,topic}-*',
        surface: 'thread',
        examples: ['https://vk.com/photo-123_456', 'https://vk.com/topic-123_456'],
      },
      { path: '/video-*', surface: 'video', examples: ['https://vk.com/video-123_456'] },
      {
        path: '/video/**',
        surface: 'feed',
        examples: ['https://vk.com/video', 'https://vk.com/video/trends'],
      },
      {
        path: '/{feed,search,discover,fave,bookmarks}/**',
        surface: 'feed',
        examples: [
          'https://vk.com/feed',
          'https://vk.com/feed?section=recommended',
          'https://vk.com/search/statuses?q=rye',
        ],
      },
      {
        path: '/{settings,friends,groups,apps,market,docs,services,edit,notifications,music}/**',
        surface: 'page',
        examples: [
          'https://vk.com/settings?act=privacy',
          'https://vk.com/friends',
          'https://m.vk.com/settings',
        ],
      },
      {
        path: '/{about,terms,privacy,login,restore,join}/**',
        surface: 'page',
        examples: ['https://vk.com/about', 'https://vk.com/terms'],
      },
      {
        path: '/{audios,albums,album,videos,app,article,@}*',
        surface: 'page',
        examples: ['https://vk.com/audios1', 'https://vk.com/@nasa-moon'],
      },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://vk.com/nasa', 'https://vk.com/id1', 'https://vk.com/club123'],
      },
      { path: '/**', surface: 'page', examples: ['https://vk.com/'] },
    ],
  },
  {
    key: 'vkvideo.ru',
    name: 'VK Video',
    kind: 'video',
    hosts: ['vkvideo.ru'],
    rules: [
      { path: '/clips/**', surface: 'feed', swipe: true, examples: ['https://vkvideo.ru/clips'] },
      { path: '/clip-*', surface: 'feed', swipe: true, examples: ['https://vkvideo.ru/clip-123_456'] },
      { path: '/video-*', surface: 'video', examples: ['https://vkvideo.ru/video-123_456'] },
      {
        path: '/playlist/*/*',
        surface: 'video',
        examples: ['https://vkvideo.ru/playlist/-123_4/video-123_456'],
      },
      { path: '/@*/**', surface: 'feed', examples: ['https://vkvideo.ru/@nasa'] },
      { path: '/', surface: 'feed', examples: ['https://vkvideo.ru/', 'https://vkvideo.ru/?q=rye'] },
      { path: '/**', surface: 'page', examples: ['https://vkvideo.ru/about'] },
    ],
  },
  {
    key: 'ok.ru',
    name: 'OK Одноклассники',
    kind: 'social',
    hosts: ['ok.ru', 'odnoklassniki.ru'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://ok.ru/messages/123456'] },
      {
        path: '/{video,live,videoembed}/<number>',
        surface: 'video',
        examples: ['https://ok.ru/video/1234567890', 'https://ok.ru/live/1234567890'],
      },
      {
        path: '/video/**',
        surface: 'feed',
        examples: ['https://ok.ru/video', 'https://ok.ru/video/showcase'],
      },
      {
        path: '/**/{topic,statuses}/<number>',
        surface: 'thread',
        examples: [
          'https://ok.ru/group/123/topic/456',
          'https://ok.ru/profile/123/statuses/456',
          'https://ok.ru/nasa/topic/456',
        ],
      },
      {
        path: '/{profile,group}/*/{friends,photos,members,about}/**',
        surface: 'page',
        examples: ['https://ok.ru/profile/123/friends'],
      },
      {
        path: '/{feed,profile,group,discovery,hobby,search,bookmarks}/**',
        surface: 'feed',
        examples: ['https://ok.ru/feed', 'https://ok.ru/profile/123', 'https://ok.ru/group/123'],
      },
      { path: '/', surface: 'feed', examples: ['https://ok.ru/'] },
      { path: '/**', surface: 'page', examples: ['https://ok.ru/settings', 'https://ok.ru/nasa'] },
    ],
  },
  {
    key: 'web.max.ru',
    name: 'MAX',
    kind: 'chat',
    hosts: ['web.max.ru'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.max.ru/', 'https://web.max.ru/123456'],
      },
    ],
  },
  {
    key: 'dzen.ru',
    name: 'Dzen Дзен',
    kind: 'news',
    hosts: ['dzen.ru'],
    rules: [
      { path: '/shorts/**', surface: 'feed', swipe: true, examples: ['https://dzen.ru/shorts/65a1b2c3d4'] },
      { path: '/video/watch/*', surface: 'video', examples: ['https://dzen.ru/video/watch/65a1b2c3d4'] },
      { path: '/b/*', surface: 'thread', examples: ['https://dzen.ru/b/Zabc123'] },
      {
        path: '/{a,news,profile,settings,about,legal,media}/**',
        surface: 'page',
        examples: ['https://dzen.ru/a/Zabc123'],
      },
      {
        path: '/{video,articles,subscriptions,search,topic,suite,id}/**',
        surface: 'feed',
        examples: ['https://dzen.ru/video', 'https://dzen.ru/articles', 'https://dzen.ru/id/5f0a'],
      },
      { path: '/', surface: 'feed', examples: ['https://dzen.ru/'] },
      { path: '/*', surface: 'feed', examples: ['https://dzen.ru/nasa'] },
      { path: '/**', surface: 'page', examples: ['https://dzen.ru/nasa/about'] },
    ],
  },
  {
    key: 'pikabu.ru',
    name: 'Pikabu Пикабу',
    kind: 'forum',
    hosts: ['pikabu.ru'],
    rules: [
      { path: '/story/*', surface: 'thread', examples: ['https://pikabu.ru/story/pro_khleb_1234567'] },
      {
        path: '/{hot,best,new,community,tag,search,my_lent,subs,most-saved,companies}/**',
        surface: 'feed',
        examples: [
          'https://pikabu.ru/best',
          'https://pikabu.ru/community/bread',
          'https://pikabu.ru/tag/bread',
        ],
      },
      { path: '/@*/**', surface: 'feed', examples: ['https://pikabu.ru/@someone'] },
      { path: '/', surface: 'feed', examples: ['https://pikabu.ru/', 'https://pikabu.ru/?page=2'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://pikabu.ru/settings', 'https://pikabu.ru/information/rules'],
      },
    ],
  },
];
