import type { Site } from './site.ts';

/** Readers that gather the articles of others. */
export const NEWS_READER_SITES: readonly Site[] = [
  {
    key: 'news.google.com',
    name: 'Google News',
    kind: 'news',
    hosts: ['news.google.com'],
    rules: [
      {
        path: '/{read,articles,settings}/**',
        surface: 'page',
        examples: ['https://news.google.com/read/CBMi?hl=de'],
      },
      {
        path: '/**',
        surface: 'feed',
        examples: [
          'https://news.google.com/home?hl=de&gl=DE',
          'https://news.google.com/foryou',
          'https://news.google.com/topics/CAAq',
          'https://news.google.com/',
        ],
      },
    ],
  },
  {
    key: 'flipboard.com',
    name: 'Flipboard',
    kind: 'news',
    hosts: ['flipboard.com'],
    rules: [
      { path: '/article/**', surface: 'page', examples: ['https://flipboard.com/article/bread/f-abc'] },
      {
        path: '/{topic,section,explore,search}/**',
        surface: 'feed',
        examples: ['https://flipboard.com/topic/bread', 'https://flipboard.com/section/bread-abc'],
      },
      { path: '/@*/**', surface: 'feed', examples: ['https://flipboard.com/@someone/bread-abc'] },
      { path: '/', surface: 'feed', examples: ['https://flipboard.com/'] },
      { path: '/**', surface: 'page', examples: ['https://about.flipboard.com/terms'] },
    ],
  },
  {
    key: 'feedly.com',
    name: 'Feedly',
    kind: 'news',
    hosts: ['feedly.com'],
    rules: [
      {
        path: '/i/{entry,organize,account,settings,preferences}/**',
        surface: 'page',
        examples: ['https://feedly.com/i/entry/abc_123:1', 'https://feedly.com/i/organize/me'],
      },
      {
        path: '/i/**',
        surface: 'feed',
        examples: [
          'https://feedly.com/i/my/me',
          'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fexample.com',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://feedly.com/'] },
    ],
  },
];
