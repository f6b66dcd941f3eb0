import type { Site } from './site.ts';

const OFFICE_HOSTS = ['developers.facebook.com', 'business.facebook.com', 'about.facebook.com'] as const;

/** Facebook and Messenger. */
export const FACEBOOK_SITES: readonly Site[] = [
  {
    key: 'facebook.com',
    name: 'Facebook',
    kind: 'social',
    hosts: ['facebook.com', 'fb.watch'],
    common: true,
    rules: [
      {
        path: '/**',
        host: OFFICE_HOSTS,
        surface: 'page',
        examples: ['https://developers.facebook.com/docs/graph-api'],
      },
      { path: '/*', host: 'fb.watch', surface: 'video', examples: ['https://fb.watch/aBcDeFgHiJ/'] },
      {
        path: '/{messages,messenger_media}/**',
        surface: 'conversation',
        examples: [
          'https://www.facebook.com/messages/t/100012345678901',
          'https://www.facebook.com/messages/e2ee/t/1234567890',
        ],
      },
      {
        path: '/{groupcall,videocall}/**',
        surface: 'call',
        examples: [
          'https://www.facebook.com/groupcall/ROOM:1234567890/?call_id=1234',
          'https://www.facebook.com/videocall/incall/?peer_id=1234',
        ],
      },
      {
        path: '/{reel,reels}/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.facebook.com/reel/1234567890123456', 'https://www.facebook.com/reel/?s=tab'],
      },
      {
        path: '/stories/**',
        surface: 'feed',
        swipe: true,
        examples: ['https://www.facebook.com/stories/1234567890/abc=/?view_single=1'],
      },
      {
        path: '/watch?v=*',
        surface: 'video',
        examples: [
          'https://www.facebook.com/watch/?v=1234567890123456',
          'https://www.facebook.com/watch?ref=x&v=12',
        ],
      },
      {
        path: '/watch/live?v=*',
        surface: 'video',
        examples: ['https://www.facebook.com/watch/live/?ref=watch_permalink&v=1234567890123456'],
      },
      {
        path: '/watch/**',
        surface: 'feed',
        examples: ['https://www.facebook.com/watch/', 'https://www.facebook.com/watch/live/'],
      },
      {
        path: '/groups/*/{posts,permalink}/**',
        surface: 'thread',
        examples: [
          'https://www.facebook.com/groups/12345/posts/67890/',
          'https://www.facebook.com/groups/sourdough/permalink/67890/',
        ],
      },
      {
        path: '/groups/*/{about,members,events,files,media,user}/**',
        surface: 'page',
        examples: ['https://www.facebook.com/groups/sourdough/members'],
      },
      {
        path: '/groups/{create,discover,joins}',
        surface: 'page',
        examples: ['https://www.facebook.com/groups/joins/?nav_source=tab'],
      },
      {
        path: '/groups/**',
        surface: 'feed',
        examples: [
          'https://www.facebook.com/groups/feed/',
          'https://www.facebook.com/groups/sourdough/',
          'https://www.facebook.com/groups/sourdough/search/?q=rye',
        ],
      },
      {
        path: '/{permalink.php,story.php,photo.php,photo}',
        surface: 'thread',
        examples: [
          'https://www.facebook.com/permalink.php?story_fbid=pfbid0&id=1000',
          'https://m.facebook.com/story.php?story_fbid=1&id=2',
          'https://www.facebook.com/photo/?fbid=1234&set=a.1',
        ],
      },
      {
        path: '/share/{v,r}/*',
        surface: 'video',
        examples: ['https://www.facebook.com/share/v/1AbCdEfGhI/'],
      },
      {
        path: '/share/**',
        surface: 'thread',
        examples: [
          'https://www.facebook.com/share/p/1AbCdEfGhI/',
          'https://www.facebook.com/share/1AbCdEfGhI/',
        ],
      },
      {
        path: '/marketplace/{item,create,inbox,you,profile}/**',
        surface: 'page',
        examples: ['https://www.facebook.com/marketplace/item/1234567890'],
      },
      {
        path: '/{marketplace,hashtag,search}/**',
        surface: 'feed',
        examples: [
          'https://www.facebook.com/marketplace/berlin',
          'https://www.facebook.com/hashtag/nasa',
          'https://www.facebook.com/search/posts/?q=nasa',
        ],
      },
      {
        path: '/{settings,help,notifications,friends,events,pages,gaming,games,saved,memories,bookmarks}/**',
        surface: 'page',
        examples: [
          'https://www.facebook.com/settings/?tab=privacy',
          'https://www.facebook.com/events/1234567890/',
        ],
      },
      {
        path: '/{ads,adsmanager,business,fundraisers,careers,live,dialog,sharer,plugins}/**',
        surface: 'page',
        examples: ['https://www.facebook.com/ads/library/', 'https://www.facebook.com/fundraisers/'],
      },
      {
        path: '/{login,recover,reg,checkpoint,privacy,policies,policy.php,legal}/**',
        surface: 'page',
        examples: ['https://www.facebook.com/login/?next=x', 'https://www.facebook.com/privacy/center/'],
      },
      {
        path: '/{login.php,logout.php,sharer.php,l.php,r.php}',
        surface: 'page',
        examples: ['https://l.facebook.com/l.php?u=x'],
      },
      {
        path: '/*/{posts,photos}/**',
        surface: 'thread',
        examples: [
          'https://www.facebook.com/nasa/posts/pfbid02abc',
          'https://www.facebook.com/nasa/photos/a.1/2',
        ],
      },
      {
        path: '/*/videos/**',
        surface: 'video',
        examples: ['https://www.facebook.com/nasa/videos/1234567890123456/'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.facebook.com/', 'https://www.facebook.com/?filter=friends&sk=h_chr'],
      },
      {
        path: '/{home.php,profile.php}',
        surface: 'feed',
        examples: [
          'https://m.facebook.com/home.php',
          'https://www.facebook.com/profile.php?id=100012345678901',
        ],
      },
      { path: '/*', surface: 'feed', examples: ['https://www.facebook.com/nasa'] },
      { path: '/**', surface: 'page', examples: ['https://www.facebook.com/nasa/about'] },
    ],
  },
  {
    key: 'messenger.com',
    name: 'Messenger',
    kind: 'chat',
    hosts: ['messenger.com'],
    rules: [
      {
        path: '/{groupcall,videocall}/**',
        surface: 'call',
        examples: ['https://www.messenger.com/groupcall/ROOM:1234567890/'],
      },
      {
        path: '/{login,about,features,desktop,help,privacy}/**',
        surface: 'page',
        examples: ['https://www.messenger.com/login/', 'https://www.messenger.com/desktop'],
      },
      {
        path: '/**',
        surface: 'conversation',
        examples: [
          'https://www.messenger.com/t/100012345678901',
          'https://www.messenger.com/e2ee/t/1234567890/',
          'https://www.messenger.com/',
        ],
      },
    ],
  },
];
