import type { Site } from './site.ts';

/** Live streams and longer videos that a person chooses. */
export const VIDEO_SITES: readonly Site[] = [
  {
    key: 'twitch.tv',
    name: 'Twitch',
    kind: 'video',
    hosts: ['twitch.tv'],
    rules: [
      {
        path: '/**',
        host: [
          'dashboard.twitch.tv',
          'dev.twitch.tv',
          'help.twitch.tv',
          'blog.twitch.tv',
          'safety.twitch.tv',
        ],
        surface: 'page',
        examples: ['https://dashboard.twitch.tv/u/someone/home'],
      },
      {
        path: '/**',
        host: ['clips.twitch.tv', 'player.twitch.tv'],
        surface: 'video',
        examples: ['https://clips.twitch.tv/FunnyBreadClip', 'https://player.twitch.tv/?channel=someone'],
      },
      {
        path: '/popout/*/chat',
        surface: 'conversation',
        examples: ['https://www.twitch.tv/popout/someone/chat?popout='],
      },
      {
        path: '/embed/*/chat',
        surface: 'conversation',
        examples: ['https://www.twitch.tv/embed/someone/chat'],
      },
      {
        path: '/{directory,search,following,browse}/**',
        surface: 'feed',
        examples: [
          'https://www.twitch.tv/directory',
          'https://www.twitch.tv/directory/following/live',
          'https://www.twitch.tv/search?term=bread',
        ],
      },
      {
        path: '/{videos,collections}/*',
        surface: 'video',
        examples: ['https://www.twitch.tv/videos/1234567890?t=1h2m'],
      },
      {
        path: '/{settings,p,jobs,downloads,turbo,store,prime,bits,login,signup,privacy}/**',
        surface: 'page',
        examples: [
          'https://www.twitch.tv/settings/profile',
          'https://www.twitch.tv/p/legal/terms-of-service',
        ],
      },
      {
        path: '/{subscriptions,inventory,wallet,drops,friends,payments}/**',
        surface: 'page',
        examples: ['https://www.twitch.tv/drops/inventory'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.twitch.tv/'] },
      {
        path: '/*/{clip,video,v}/*',
        surface: 'video',
        examples: ['https://www.twitch.tv/someone/clip/FunnyBreadClip'],
      },
      {
        path: '/*/{videos,clips}',
        surface: 'feed',
        examples: ['https://www.twitch.tv/someone/videos?filter=archives'],
      },
      { path: '/*', surface: 'video', examples: ['https://www.twitch.tv/someone'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.twitch.tv/someone/about', 'https://www.twitch.tv/someone/schedule'],
      },
    ],
  },
  {
    key: 'kick.com',
    name: 'Kick',
    kind: 'video',
    hosts: ['kick.com'],
    rules: [
      { path: '/popout/*/chat', surface: 'conversation', examples: ['https://kick.com/popout/someone/chat'] },
      {
        path: '/{browse,category,following,search}/**',
        surface: 'feed',
        examples: ['https://kick.com/browse', 'https://kick.com/category/just-chatting'],
      },
      {
        path: '/{settings,dashboard,about,terms-of-service,privacy-policy,community-guidelines}/**',
        surface: 'page',
        examples: ['https://kick.com/settings/profile'],
      },
      { path: '/', surface: 'feed', examples: ['https://kick.com/'] },
      {
        path: '/*/{videos,clips}/*',
        surface: 'video',
        examples: ['https://kick.com/someone/videos/1a2b-3c', 'https://kick.com/someone/clips/clip_01'],
      },
      { path: '/*', surface: 'video', examples: ['https://kick.com/someone'] },
      { path: '/**', surface: 'page', examples: ['https://kick.com/someone/about'] },
    ],
  },
  {
    key: 'vimeo.com',
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com'],
    rules: [
      {
        path: '/**/{video,videos,event}/<number>/**',
        surface: 'video',
        examples: [
          'https://player.vimeo.com/video/123456789',
          'https://vimeo.com/showcase/1234/video/123456789',
          'https://vimeo.com/event/123456',
        ],
      },
      {
        path: '/channels/*/<number>',
        surface: 'video',
        examples: ['https://vimeo.com/channels/staffpicks/123456789'],
      },
      {
        path: '/<number>/**',
        surface: 'video',
        examples: ['https://vimeo.com/123456789', 'https://vimeo.com/123456789/abcdef0123'],
      },
      {
        path: '/{channels,categories,watch,search,groups}/**',
        surface: 'feed',
        examples: ['https://vimeo.com/channels/staffpicks', 'https://vimeo.com/search?q=bread'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://vimeo.com/',
          'https://vimeo.com/features/video-player',
          'https://vimeo.com/someone',
        ],
      },
    ],
  },
  {
    key: 'dailymotion.com',
    name: 'Dailymotion',
    kind: 'video',
    hosts: ['dailymotion.com', 'dai.ly'],
    rules: [
      { path: '/*', host: 'dai.ly', surface: 'video', examples: ['https://dai.ly/x8abcde'] },
      {
        path: '/**/video/*',
        surface: 'video',
        examples: [
          'https://www.dailymotion.com/video/x8abcde',
          'https://www.dailymotion.com/embed/video/x8abcde',
          'https://www.dailymotion.com/de/video/x8abcde',
        ],
      },
      {
        path: '/{search,topic,feed,channel}/**',
        surface: 'feed',
        examples: ['https://www.dailymotion.com/search/bread/top-results'],
      },
      {
        path: '/{de,fr,us,gb,es,it,in,tr,jp,kr}',
        surface: 'feed',
        examples: ['https://www.dailymotion.com/de'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.dailymotion.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.dailymotion.com/someone', 'https://www.dailymotion.com/legal/terms'],
      },
    ],
  },
  {
    key: 'rumble.com',
    name: 'Rumble',
    kind: 'video',
    hosts: ['rumble.com'],
    rules: [
      { path: '/shorts/**', surface: 'feed', swipe: true, examples: ['https://rumble.com/shorts/v5abcde'] },
      {
        path: '/{videos,browse,search,subscriptions,c,user,editor-picks,category}/**',
        surface: 'feed',
        examples: [
          'https://rumble.com/browse/live',
          'https://rumble.com/c/someone',
          'https://rumble.com/videos?sort=views',
        ],
      },
      { path: '/embed/**', surface: 'video', examples: ['https://rumble.com/embed/v5abcde/'] },
      { path: '/v*.html', surface: 'video', examples: ['https://rumble.com/v5abcde-how-bread-rises.html'] },
      { path: '/', surface: 'feed', examples: ['https://rumble.com/'] },
      { path: '/**', surface: 'page', examples: ['https://rumble.com/s/terms'] },
    ],
  },
  {
    key: 'odysee.com',
    name: 'Odysee',
    kind: 'video',
    hosts: ['odysee.com'],
    rules: [
      {
        path: '/$/{settings,notifications,upload,uploads,help,wallet,rewards,signin,invite}/**',
        surface: 'page',
        examples: ['https://odysee.com/$/settings'],
      },
      {
        path: '/$/**',
        surface: 'feed',
        examples: ['https://odysee.com/$/following', 'https://odysee.com/$/discover?t=bread'],
      },
      { path: '/@*/*', surface: 'video', examples: ['https://odysee.com/@someone:1/how-bread-rises:2'] },
      { path: '/@*', surface: 'feed', examples: ['https://odysee.com/@someone:1'] },
      { path: '/', surface: 'feed', examples: ['https://odysee.com/'] },
      { path: '/**', surface: 'page', examples: ['https://odysee.com/how-bread-rises:2'] },
    ],
  },
];
