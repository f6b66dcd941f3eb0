import type { Site } from './site.ts';

/** Japan's live streams, catch-up television and work chat. */
export const JAPAN_MEDIA_SITES: readonly Site[] = [
  {
    key: 'twitcasting.tv',
    name: 'TwitCasting ツイキャス',
    kind: 'video',
    hosts: ['twitcasting.tv'],
    rules: [
      {
        path: '/*/movie/<number>',
        surface: 'video',
        examples: ['https://twitcasting.tv/someone/movie/123456789'],
      },
      { path: '/', surface: 'feed', examples: ['https://twitcasting.tv/'] },
      {
        path: '/{search,settings,ranking}/**',
        surface: 'page',
        examples: ['https://twitcasting.tv/ranking', 'https://twitcasting.tv/search/text/rye'],
      },
      {
        path: '/*',
        surface: 'video',
        examples: ['https://twitcasting.tv/someone', 'https://twitcasting.tv/c:someone'],
      },
      { path: '/**', surface: 'page', examples: ['https://twitcasting.tv/someone/show/'] },
    ],
  },
  {
    key: 'showroom-live.com',
    name: 'SHOWROOM',
    kind: 'video',
    hosts: ['showroom-live.com'],
    rules: [
      { path: '/r/*', surface: 'video', examples: ['https://www.showroom-live.com/r/someone'] },
      { path: '/onlive/**', surface: 'feed', examples: ['https://www.showroom-live.com/onlive'] },
      { path: '/', surface: 'feed', examples: ['https://www.showroom-live.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.showroom-live.com/room/profile?room_id=12'] },
    ],
  },
  {
    key: 'abema.tv',
    name: 'ABEMA',
    kind: 'video',
    hosts: ['abema.tv'],
    rules: [
      { path: '/now-on-air/*', surface: 'video', examples: ['https://abema.tv/now-on-air/abema-news'] },
      {
        path: '/video/episode/*',
        surface: 'video',
        examples: ['https://abema.tv/video/episode/12-34_s1_p1'],
      },
      {
        path: '/channels/*/slots/*',
        surface: 'video',
        examples: ['https://abema.tv/channels/abema-news/slots/AbCdEf'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://abema.tv/', 'https://abema.tv/timetable', 'https://abema.tv/video/title/12-34'],
      },
    ],
  },
  {
    key: 'tver.jp',
    name: 'TVer',
    kind: 'video',
    hosts: ['tver.jp'],
    rules: [
      { path: '/episodes/*', surface: 'video', examples: ['https://tver.jp/episodes/epabc123'] },
      { path: '/**', surface: 'page', examples: ['https://tver.jp/', 'https://tver.jp/series/srabc123'] },
    ],
  },
  {
    key: 'chatwork.com',
    name: 'Chatwork',
    kind: 'chat',
    hosts: ['chatwork.com'],
    rules: [
      {
        path: '/**',
        host: 'www.chatwork.com',
        surface: 'conversation',
        examples: ['https://www.chatwork.com/', 'https://www.chatwork.com/#!rid123456'],
      },
      { path: '/**', surface: 'page', examples: ['https://go.chatwork.com/price/'] },
    ],
  },
  {
    key: 'talk.worksmobile.com',
    name: 'LINE WORKS',
    kind: 'chat',
    hosts: ['talk.worksmobile.com'],
    rules: [{ path: '/**', surface: 'conversation', examples: ['https://talk.worksmobile.com/'] }],
  },
  {
    key: 'today.line.me',
    name: 'LINE TODAY',
    kind: 'news',
    hosts: ['today.line.me'],
    rules: [
      {
        path: '/**/{tab,page}/**',
        surface: 'feed',
        examples: ['https://today.line.me/tw/v3/tab/top', 'https://today.line.me/id/v2/tab/top'],
      },
      { path: '/', surface: 'feed', examples: ['https://today.line.me/'] },
      { path: '/*', surface: 'feed', examples: ['https://today.line.me/tw'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://today.line.me/tw/v3/article/AbCdEf',
          'https://today.line.me/tw/v3/publisher/100123',
        ],
      },
    ],
  },
];
