import type { Site } from './site.ts';

/** Places where one short video follows another. */
export const SHORT_VIDEO_SITES: readonly Site[] = [
  {
    key: 'tiktok.com',
    name: 'TikTok',
    kind: 'video',
    hosts: ['tiktok.com'],
    common: true,
    rules: [
      {
        path: '/**',
        host: [
          'ads.tiktok.com',
          'developers.tiktok.com',
          'support.tiktok.com',
          'shop.tiktok.com',
          'seller.tiktok.com',
        ],
        surface: 'page',
        examples: ['https://support.tiktok.com/en/safety-hc'],
      },
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://www.tiktok.com/messages', 'https://www.tiktok.com/messages?lang=de-DE'],
      },
      {
        path: '/@*/{video,photo}/*',
        surface: 'feed',
        swipe: true,
        examples: [
          'https://www.tiktok.com/@nasa/video/7300000000000000000',
          'https://www.tiktok.com/@nasa/photo/7300000000000000000?lang=en',
        ],
      },
      { path: '/@*/live', surface: 'video', examples: ['https://www.tiktok.com/@nasa/live'] },
      {
        path: '/{foryou,following,friends,en}',
        surface: 'feed',
        swipe: true,
        examples: [
          'https://www.tiktok.com/foryou',
          'https://www.tiktok.com/en/',
          'https://www.tiktok.com/following?lang=de-DE',
          'https://www.tiktok.com/friends',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.tiktok.com/', 'https://www.tiktok.com/?lang=de-DE'],
      },
      { path: '/@*/**', surface: 'feed', examples: ['https://www.tiktok.com/@nasa'] },
      {
        path: '/{explore,live,search,tag,music,discover,channel,place}/**',
        surface: 'feed',
        examples: [
          'https://www.tiktok.com/explore',
          'https://www.tiktok.com/search/video?q=rye',
          'https://www.tiktok.com/tag/bread',
        ],
      },
      { path: '/{t,v}/*', surface: 'feed', swipe: true, examples: ['https://www.tiktok.com/t/ZTabcdef/'] },
      {
        path: '/*',
        host: ['vm.tiktok.com', 'vt.tiktok.com'],
        surface: 'feed',
        swipe: true,
        examples: ['https://vm.tiktok.com/ZMabcdef/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.tiktok.com/tiktokstudio/upload',
          'https://www.tiktok.com/setting',
          'https://www.tiktok.com/legal/page/eea/terms-of-service/de',
        ],
      },
    ],
  },
  {
    key: 'snapchat.com',
    name: 'Snapchat',
    kind: 'chat',
    hosts: ['snapchat.com'],
    rules: [
      {
        path: '/**',
        host: ['help.snapchat.com', 'accounts.snapchat.com', 'map.snapchat.com', 'my.snapchat.com'],
        surface: 'page',
        examples: ['https://help.snapchat.com/hc/en-us', 'https://accounts.snapchat.com/v2/welcome'],
      },
      {
        path: '/**',
        host: 'web.snapchat.com',
        surface: 'conversation',
        examples: ['https://web.snapchat.com/'],
      },
      {
        path: '/web/**',
        surface: 'conversation',
        examples: ['https://www.snapchat.com/web', 'https://www.snapchat.com/web/1a2b3c4d-0000'],
      },
      {
        path: '/@*/spotlight/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.snapchat.com/@nasa/spotlight/W7_EDlXWTBiXAEEniNoMPw'],
      },
      {
        path: '/{spotlight,stories,discover,p}/**',
        surface: 'feed',
        swipe: true,
        examples: [
          'https://www.snapchat.com/spotlight',
          'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPw?locale=de',
          'https://www.snapchat.com/discover',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.snapchat.com/',
          'https://www.snapchat.com/add/nasa',
          'https://www.snapchat.com/@nasa',
        ],
      },
    ],
  },
  {
    key: 'douyin.com',
    name: 'Douyin 抖音',
    kind: 'video',
    hosts: ['douyin.com'],
    rules: [
      {
        path: '/<number>',
        host: 'live.douyin.com',
        surface: 'video',
        examples: ['https://live.douyin.com/123456789'],
      },
      { path: '/**', host: 'live.douyin.com', surface: 'feed', examples: ['https://live.douyin.com/'] },
      { path: '/chat', surface: 'conversation', examples: ['https://www.douyin.com/chat?isPopup=1'] },
      {
        path: '/{video,note}/*',
        surface: 'feed',
        swipe: true,
        examples: [
          'https://www.douyin.com/video/7300000000000000000',
          'https://www.douyin.com/note/7300000000000000000',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.douyin.com/', 'https://www.douyin.com/?recommend=1'],
      },
      { path: '/{follow,friend}', surface: 'feed', swipe: true, examples: ['https://www.douyin.com/follow'] },
      {
        path: '/{jingxuan,discover,user,search,channel,hot,hashtag,root}/**',
        surface: 'feed',
        examples: [
          'https://www.douyin.com/jingxuan',
          'https://www.douyin.com/user/MS4wLjABAAAA',
          'https://www.douyin.com/search/rye?type=video',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://www.douyin.com/aboutus/'] },
    ],
  },
  {
    key: 'kuaishou.com',
    name: 'Kuaishou 快手',
    kind: 'video',
    hosts: ['kuaishou.com'],
    rules: [
      {
        path: '/u/*',
        host: 'live.kuaishou.com',
        surface: 'video',
        examples: ['https://live.kuaishou.com/u/abc123'],
      },
      {
        path: '/short-video/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.kuaishou.com/short-video/3xabcdef'],
      },
      {
        path: '/{new-reco,brilliant,profile,search}/**',
        surface: 'feed',
        examples: [
          'https://www.kuaishou.com/new-reco',
          'https://www.kuaishou.com/brilliant',
          'https://www.kuaishou.com/search/video?searchKey=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.kuaishou.com/', 'https://live.kuaishou.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.kuaishou.com/about/policy'] },
    ],
  },
  {
    key: 'kwai.com',
    name: 'Kwai',
    kind: 'video',
    hosts: ['kwai.com'],
    rules: [
      {
        path: '/@*/video/*',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.kwai.com/@someone/video/5200000000000000000'],
      },
      { path: '/@*', surface: 'feed', examples: ['https://www.kwai.com/@someone'] },
      { path: '/discover/**', surface: 'feed', examples: ['https://www.kwai.com/discover/receitas'] },
      { path: '/', surface: 'feed', swipe: true, examples: ['https://www.kwai.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.kwai.com/legal'] },
    ],
  },
];
