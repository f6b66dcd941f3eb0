import type { Site } from './site.ts';

/** Photographs, moving pictures and sound. */
export const PHOTO_SITES: readonly Site[] = [
  {
    key: 'flickr.com',
    name: 'Flickr',
    kind: 'social',
    hosts: ['flickr.com', 'flic.kr'],
    rules: [
      { path: '/mail/**', surface: 'conversation', examples: ['https://www.flickr.com/mail'] },
      {
        path: '/photos/*/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.flickr.com/photos/someone/12345678901/',
          'https://www.flickr.com/photos/someone/12345678901/in/explore-2025-01-01/',
        ],
      },
      {
        path: '/groups/*/discuss/<number>/**',
        surface: 'thread',
        examples: ['https://www.flickr.com/groups/bread/discuss/72157600000000000/'],
      },
      { path: '/p/*', host: 'flic.kr', surface: 'thread', examples: ['https://flic.kr/p/abc123'] },
      {
        path: '/{explore,photos,groups,search,activity}/**',
        surface: 'feed',
        examples: [
          'https://www.flickr.com/explore',
          'https://www.flickr.com/photos/someone/',
          'https://www.flickr.com/groups/bread/pool/',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.flickr.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.flickr.com/account', 'https://www.flickr.com/people/someone/'],
      },
    ],
  },
  {
    key: '500px.com',
    name: '500px',
    kind: 'social',
    hosts: ['500px.com'],
    rules: [
      {
        path: '/photo/**',
        surface: 'thread',
        examples: ['https://500px.com/photo/1234567/a-loaf-by-someone'],
      },
      {
        path: '/{popular,upcoming,fresh,editors,search,home,foryou}/**',
        surface: 'feed',
        examples: ['https://500px.com/popular', 'https://500px.com/search?q=rye&type=photos'],
      },
      { path: '/', surface: 'feed', examples: ['https://500px.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://500px.com/p/someone', 'https://500px.com/licensing'],
      },
    ],
  },
  {
    key: 'vsco.co',
    name: 'VSCO',
    kind: 'social',
    hosts: ['vsco.co'],
    rules: [
      { path: '/feed', surface: 'feed', examples: ['https://vsco.co/feed'] },
      {
        path: '/*/{gallery,collection,journal}/**',
        surface: 'feed',
        examples: ['https://vsco.co/someone/gallery', 'https://vsco.co/someone/collection/1'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://vsco.co/',
          'https://vsco.co/someone/media/5f0abc',
          'https://vsco.co/subscribe/membership',
        ],
      },
    ],
  },
  {
    key: 'soundcloud.com',
    name: 'SoundCloud',
    kind: 'social',
    hosts: ['soundcloud.com'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://soundcloud.com/messages', 'https://soundcloud.com/messages/12:34'],
      },
      {
        path: '/{feed,discover,stream,search,tags}/**',
        surface: 'feed',
        examples: [
          'https://soundcloud.com/feed',
          'https://soundcloud.com/discover',
          'https://soundcloud.com/search?q=rye',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://soundcloud.com/someone/a-song', 'https://soundcloud.com/you/library'],
      },
    ],
  },
  {
    key: 'giphy.com',
    name: 'GIPHY',
    kind: 'social',
    hosts: ['giphy.com'],
    rules: [
      {
        path: '/{search,explore,trending-gifs}/**',
        surface: 'feed',
        examples: ['https://giphy.com/search/bread', 'https://giphy.com/explore/cat'],
      },
      { path: '/', surface: 'feed', examples: ['https://giphy.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://giphy.com/gifs/bread-rye-abc123',
          'https://giphy.com/upload',
          'https://support.giphy.com/hc/en-us',
        ],
      },
    ],
  },
];
