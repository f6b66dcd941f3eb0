import type { Site } from './site.ts';

/** Reddit, in its new, old and mobile forms. */
export const REDDIT_SITES: readonly Site[] = [
  {
    key: 'reddit.com',
    name: 'Reddit',
    kind: 'forum',
    hosts: ['reddit.com', 'redd.it'],
    common: true,
    rules: [
      {
        path: '/**',
        host: 'chat.reddit.com',
        surface: 'conversation',
        examples: ['https://chat.reddit.com/', 'https://chat.reddit.com/room/!abc%3Areddit.com'],
      },
      {
        path: '/**',
        host: ['ads.reddit.com', 'developers.reddit.com', 'i.redd.it', 'v.redd.it'],
        surface: 'page',
        examples: ['https://developers.reddit.com/docs', 'https://i.redd.it/abc123.jpg'],
      },
      { path: '/*', host: 'redd.it', surface: 'thread', examples: ['https://redd.it/1abcde'] },
      {
        path: '/{chat,message,messages}/**',
        surface: 'conversation',
        examples: [
          'https://www.reddit.com/chat/room/!abc%3Areddit.com',
          'https://www.reddit.com/message/inbox/',
          'https://old.reddit.com/message/compose',
        ],
      },
      {
        path: '/{r,user,u}/*/comments/*/**',
        surface: 'thread',
        examples: [
          'https://www.reddit.com/r/sourdough/comments/1abcde/my_first_loaf/',
          'https://old.reddit.com/r/sourdough/comments/1abcde/my_first_loaf/k1/?context=3',
          'https://www.reddit.com/user/spez/comments/1abcde/hello/',
        ],
      },
      {
        path: '/{comments,gallery,live}/**',
        surface: 'thread',
        examples: ['https://www.reddit.com/comments/1abcde', 'https://www.reddit.com/gallery/1abcde'],
      },
      {
        path: '/{r,user,u}/*/s/*',
        surface: 'thread',
        examples: ['https://www.reddit.com/r/sourdough/s/AbCdEfGhIj'],
      },
      {
        path: '/r/*/{wiki,about,submit,mod}/**',
        surface: 'page',
        examples: [
          'https://www.reddit.com/r/sourdough/wiki/index',
          'https://www.reddit.com/r/sourdough/submit/?type=TEXT',
        ],
      },
      {
        path: '/{r,user,u,m,t}/**',
        surface: 'feed',
        examples: [
          'https://www.reddit.com/r/popular/',
          'https://www.reddit.com/r/sourdough/top/?t=week',
          'https://old.reddit.com/user/spez/comments/',
          'https://www.reddit.com/user/spez/m/bread/',
        ],
      },
      {
        path: '/{hot,new,top,rising,best,controversial,search,explore,domain,original,news}/**',
        surface: 'feed',
        examples: [
          'https://www.reddit.com/best/',
          'https://www.reddit.com/search/?q=rye',
          'https://old.reddit.com/domain/example.com/',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: [
          'https://www.reddit.com/',
          'https://old.reddit.com/?count=25&after=t3_x',
          'https://www.reddit.com/?feed=home',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.reddit.com/settings/account',
          'https://www.reddit.com/notifications',
          'https://www.reddit.com/answers/',
        ],
      },
    ],
  },
];
