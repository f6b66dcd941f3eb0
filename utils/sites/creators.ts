import type { Site } from './site.ts';

/** Art and design, shown and talked about. */
export const CREATOR_SITES: readonly Site[] = [
  {
    key: 'deviantart.com',
    name: 'DeviantArt',
    kind: 'social',
    hosts: ['deviantart.com'],
    rules: [
      {
        path: '/{messages,notifications}/notes/**',
        surface: 'conversation',
        examples: ['https://www.deviantart.com/notifications/notes/'],
      },
      {
        path: '/*/{art,journal,status-update}/*',
        surface: 'thread',
        examples: [
          'https://www.deviantart.com/someone/art/A-Loaf-123456789',
          'https://www.deviantart.com/someone/journal/Hello-123',
        ],
      },
      {
        path: '/comments/**',
        surface: 'thread',
        examples: ['https://www.deviantart.com/comments/1/123456789/12'],
      },
      {
        path: '/{watch,popular,topic,tag,search,daily-deviations,browse}/**',
        surface: 'feed',
        examples: [
          'https://www.deviantart.com/watch/deviations',
          'https://www.deviantart.com/tag/bread',
          'https://www.deviantart.com/search?q=rye',
        ],
      },
      {
        path: '/*/{gallery,favourites,posts}/**',
        surface: 'feed',
        examples: [
          'https://www.deviantart.com/someone/gallery/all',
          'https://www.deviantart.com/someone/favourites',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.deviantart.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.deviantart.com/someone', 'https://www.deviantart.com/settings/general'],
      },
    ],
  },
  {
    key: 'behance.net',
    name: 'Behance',
    kind: 'social',
    hosts: ['behance.net'],
    rules: [
      { path: '/inbox/**', surface: 'conversation', examples: ['https://www.behance.net/inbox'] },
      {
        path: '/gallery/*/**',
        surface: 'thread',
        examples: ['https://www.behance.net/gallery/123456789/A-Loaf'],
      },
      {
        path: '/{search,galleries,for_you,live}/**',
        surface: 'feed',
        examples: [
          'https://www.behance.net/search/projects/bread',
          'https://www.behance.net/galleries',
          'https://www.behance.net/for_you',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.behance.net/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.behance.net/someone', 'https://www.behance.net/joblist'],
      },
    ],
  },
  {
    key: 'dribbble.com',
    name: 'Dribbble',
    kind: 'social',
    hosts: ['dribbble.com'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://dribbble.com/messages'] },
      {
        path: '/shots/{popular,recent,following}/**',
        surface: 'feed',
        examples: ['https://dribbble.com/shots/popular', 'https://dribbble.com/shots/popular/animation'],
      },
      { path: '/shots/*', surface: 'thread', examples: ['https://dribbble.com/shots/12345678-A-Loaf'] },
      {
        path: '/{shots,search,tags}/**',
        surface: 'feed',
        examples: [
          'https://dribbble.com/shots',
          'https://dribbble.com/search/bread',
          'https://dribbble.com/tags/bread',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://dribbble.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://dribbble.com/someone', 'https://dribbble.com/jobs'],
      },
    ],
  },
  {
    key: 'artstation.com',
    name: 'ArtStation',
    kind: 'social',
    hosts: ['artstation.com'],
    rules: [
      { path: '/artwork/*', surface: 'thread', examples: ['https://www.artstation.com/artwork/abcdE'] },
      {
        path: '/{channels,search}/**',
        surface: 'feed',
        examples: [
          'https://www.artstation.com/channels/concept_art',
          'https://www.artstation.com/search?query=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.artstation.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.artstation.com/someone',
          'https://www.artstation.com/marketplace',
          'https://www.artstation.com/blogs',
        ],
      },
    ],
  },
  {
    key: 'pixiv.net',
    name: 'pixiv',
    kind: 'social',
    hosts: ['pixiv.net'],
    rules: [
      { path: '/messages.php', surface: 'conversation', examples: ['https://www.pixiv.net/messages.php'] },
      {
        path: '/**/artworks/<number>',
        surface: 'thread',
        examples: ['https://www.pixiv.net/artworks/12345678', 'https://www.pixiv.net/en/artworks/12345678'],
      },
      {
        path: '/**/{tags,users,discovery}/**',
        surface: 'feed',
        examples: [
          'https://www.pixiv.net/en/tags/bread/artworks',
          'https://www.pixiv.net/users/12345/illustrations',
          'https://www.pixiv.net/discovery',
        ],
      },
      {
        path: '/{ranking.php,bookmark_new_illust.php,new_illust.php}',
        surface: 'feed',
        examples: [
          'https://www.pixiv.net/ranking.php?mode=daily',
          'https://www.pixiv.net/bookmark_new_illust.php',
        ],
      },
      { path: '/{en,ja,ko,zh,zh-tw}', surface: 'feed', examples: ['https://www.pixiv.net/en/'] },
      { path: '/', host: 'www.pixiv.net', surface: 'feed', examples: ['https://www.pixiv.net/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.pixiv.net/novel/show.php?id=12',
          'https://dic.pixiv.net/a/bread',
          'https://www.pixiv.net/settings/viewing',
        ],
      },
    ],
  },
  {
    key: 'newgrounds.com',
    name: 'Newgrounds',
    kind: 'forum',
    hosts: ['newgrounds.com'],
    rules: [
      { path: '/pm/**', surface: 'conversation', examples: ['https://www.newgrounds.com/pm/inbox'] },
      { path: '/bbs/topic/**', surface: 'thread', examples: ['https://www.newgrounds.com/bbs/topic/12345'] },
      {
        path: '/art/view/**',
        surface: 'thread',
        examples: ['https://www.newgrounds.com/art/view/someone/a-loaf'],
      },
      {
        path: '/{bbs,art,movies,games,audio,social,search}/**',
        surface: 'feed',
        examples: [
          'https://www.newgrounds.com/bbs/forum/13',
          'https://www.newgrounds.com/art',
          'https://www.newgrounds.com/social/feeds/show/favorite-artists',
        ],
      },
      {
        path: '/portal/view/*',
        surface: 'video',
        examples: ['https://www.newgrounds.com/portal/view/12345'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.newgrounds.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.newgrounds.com/account', 'https://someone.newgrounds.com/follow'],
      },
    ],
  },
];
