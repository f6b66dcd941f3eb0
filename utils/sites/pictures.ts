import type { Site } from './site.ts';

/** Pictures and jokes, one after another. */
export const PICTURE_SITES: readonly Site[] = [
  {
    key: 'pinterest.com',
    name: 'Pinterest',
    kind: 'social',
    hosts: [
      'pinterest.com',
      'pinterest.co.uk',
      'pinterest.de',
      'pinterest.fr',
      'pinterest.es',
      'pinterest.it',
      'pinterest.at',
      'pinterest.ch',
      'pinterest.pt',
      'pinterest.se',
      'pinterest.dk',
      'pinterest.ie',
      'pinterest.ca',
      'pinterest.com.au',
      'pinterest.nz',
      'pinterest.com.mx',
      'pinterest.cl',
      'pinterest.jp',
      'pinterest.co.kr',
      'pinterest.ph',
    ],
    rules: [
      {
        path: '/**',
        host: [
          'help.pinterest.com',
          'business.pinterest.com',
          'developers.pinterest.com',
          'policy.pinterest.com',
        ],
        surface: 'page',
        examples: ['https://help.pinterest.com/en'],
      },
      {
        path: '/pin/**',
        surface: 'thread',
        examples: [
          'https://www.pinterest.com/pin/123456789012345678/',
          'https://www.pinterest.de/pin/123456789012345678/',
        ],
      },
      {
        path: '/{search,ideas,today,explore,homefeed,following,categories}/**',
        surface: 'feed',
        examples: ['https://www.pinterest.com/search/pins/?q=bread', 'https://www.pinterest.co.uk/ideas/'],
      },
      {
        path: '/{settings,business,login,logout,password,_,about,notifications}/**',
        surface: 'page',
        examples: ['https://www.pinterest.com/settings/', 'https://www.pinterest.com/_/_/about/'],
      },
      {
        path: '/{convert-business,pin-builder,pin-creation-tool}/**',
        surface: 'page',
        examples: ['https://www.pinterest.com/pin-creation-tool/'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.pinterest.com/'] },
      {
        path: '/*/**',
        surface: 'feed',
        examples: ['https://www.pinterest.com/nasa/', 'https://www.pinterest.com/nasa/mars/'],
      },
    ],
  },
  {
    key: 'imgur.com',
    name: 'Imgur',
    kind: 'social',
    hosts: ['imgur.com'],
    rules: [
      {
        path: '/**',
        host: ['i.imgur.com', 'help.imgur.com', 'api.imgur.com'],
        surface: 'page',
        examples: ['https://i.imgur.com/AbCdEfG.jpg'],
      },
      {
        path: '/{gallery,a}/**',
        surface: 'thread',
        examples: ['https://imgur.com/gallery/my-cat-AbCdEfG', 'https://imgur.com/a/AbCdEfG'],
      },
      {
        path: '/{t,r,topic}/*/*',
        surface: 'thread',
        examples: ['https://imgur.com/t/cats/AbCdEfG', 'https://imgur.com/r/aww/AbCdEfG'],
      },
      {
        path: '/{user,t,r,topic,search,hot,top,new,rising,random}/**',
        surface: 'feed',
        examples: [
          'https://imgur.com/t/cats',
          'https://imgur.com/user/someone/posts',
          'https://imgur.com/search?q=cat',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://imgur.com/'] },
      { path: '/**', surface: 'page', examples: ['https://imgur.com/AbCdEfG', 'https://imgur.com/upload'] },
    ],
  },
  {
    key: '9gag.com',
    name: '9GAG',
    kind: 'social',
    hosts: ['9gag.com'],
    rules: [
      { path: '/**', host: 'about.9gag.com', surface: 'page', examples: ['https://about.9gag.com/'] },
      { path: '/gag/*', surface: 'thread', examples: ['https://9gag.com/gag/aBcDeF1'] },
      {
        path: '/{home,hot,top,trending,fresh,tag,interest,search,u,shuffle,tv}/**',
        surface: 'feed',
        examples: [
          'https://9gag.com/interest/memes',
          'https://9gag.com/tag/cat/fresh',
          'https://9gag.com/trending',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://9gag.com/'] },
      { path: '/**', surface: 'page', examples: ['https://9gag.com/settings/account'] },
    ],
  },
  {
    key: 'boredpanda.com',
    name: 'Bored Panda',
    kind: 'news',
    hosts: ['boredpanda.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.boredpanda.com/'] },
      {
        path: '/{latest,trending,hot,animals,funny,art,tag}/**',
        surface: 'feed',
        examples: ['https://www.boredpanda.com/animals/', 'https://www.boredpanda.com/trending/'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.boredpanda.com/funny-cats-pictures/'] },
    ],
  },
  {
    key: 'ifunny.co',
    name: 'iFunny',
    kind: 'social',
    hosts: ['ifunny.co'],
    rules: [
      {
        path: '/{picture,video,gif,meme}/*',
        surface: 'thread',
        examples: ['https://ifunny.co/picture/some-words-AbCdEf123'],
      },
      {
        path: '/{user,tags,explore}/**',
        surface: 'feed',
        examples: ['https://ifunny.co/user/someone', 'https://ifunny.co/tags/cat'],
      },
      { path: '/', surface: 'feed', examples: ['https://ifunny.co/'] },
      { path: '/**', surface: 'page', examples: ['https://ifunny.co/app/privacy'] },
    ],
  },
];
