import type { Site } from './site.ts';

/** YouTube; music and the creators' tools are plain pages. */
export const YOUTUBE_SITES: readonly Site[] = [
  {
    key: 'youtube.com',
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    common: true,
    rules: [
      {
        path: '/**',
        host: ['music.youtube.com', 'studio.youtube.com', 'accounts.youtube.com'],
        surface: 'page',
        examples: [
          'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
          'https://studio.youtube.com/channel/UC123/videos',
        ],
      },
      {
        path: '/watch/**',
        host: 'tv.youtube.com',
        surface: 'video',
        examples: ['https://tv.youtube.com/watch/dQw4w9WgXcQ'],
      },
      { path: '/**', host: 'tv.youtube.com', surface: 'page', examples: ['https://tv.youtube.com/live'] },
      { path: '/*', host: 'youtu.be', surface: 'video', examples: ['https://youtu.be/dQw4w9WgXcQ?t=42'] },
      {
        path: '/shorts/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.youtube.com/shorts/aBcDeFgHiJk', 'https://m.youtube.com/shorts/'],
      },
      {
        path: '/{live_chat,live_chat_replay}',
        surface: 'conversation',
        examples: ['https://www.youtube.com/live_chat?is_popout=1&v=dQw4w9WgXcQ'],
      },
      {
        path: '/watch',
        surface: 'video',
        examples: [
          'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
          'https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=2',
          'https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=1',
        ],
      },
      {
        path: '/{live,embed,v,clip}/*',
        surface: 'video',
        examples: [
          'https://www.youtube.com/live/dQw4w9WgXcQ',
          'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        ],
      },
      { path: '/post/*', surface: 'thread', examples: ['https://www.youtube.com/post/UgkxAbCdEfGh'] },
      {
        path: '/feed/{subscriptions,trending,explore,news,hashtag,storefront}/**',
        surface: 'feed',
        examples: [
          'https://www.youtube.com/feed/subscriptions',
          'https://www.youtube.com/feed/trending?bp=x',
          'https://www.youtube.com/feed/subscriptions/shorts',
        ],
      },
      {
        path: '/{results,hashtag,gaming,source}/**',
        surface: 'feed',
        examples: [
          'https://www.youtube.com/results?search_query=rye',
          'https://www.youtube.com/hashtag/bread/shorts',
        ],
      },
      {
        path: '/@*/{about,playlists,store,membership,join}/**',
        surface: 'page',
        examples: ['https://www.youtube.com/@nasa/about', 'https://www.youtube.com/@nasa/playlists'],
      },
      { path: '/@*/live', surface: 'video', examples: ['https://www.youtube.com/@nasa/live'] },
      {
        path: '/@*/**',
        surface: 'feed',
        examples: [
          'https://www.youtube.com/@nasa',
          'https://www.youtube.com/@nasa/shorts',
          'https://www.youtube.com/@nasa/posts',
        ],
      },
      {
        path: '/{channel,c,user}/*/{about,playlists,store,membership,join}',
        surface: 'page',
        examples: ['https://www.youtube.com/channel/UC123/about'],
      },
      {
        path: '/{channel,c,user}/*/live',
        surface: 'video',
        examples: ['https://www.youtube.com/channel/UC123/live'],
      },
      {
        path: '/{channel,c,user}/*/**',
        surface: 'feed',
        examples: ['https://www.youtube.com/channel/UC123', 'https://www.youtube.com/c/nasa/videos'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.youtube.com/', 'https://www.youtube.com/?hl=de'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.youtube.com/playlist?list=WL',
          'https://www.youtube.com/feed/history',
          'https://www.youtube.com/account',
        ],
      },
    ],
  },
];
