import type { Site } from './site.ts';

/** Links that people vote on and discuss. */
export const AGGREGATOR_SITES: readonly Site[] = [
  {
    key: 'news.ycombinator.com',
    name: 'Hacker News',
    kind: 'forum',
    hosts: ['news.ycombinator.com'],
    rules: [
      {
        path: '/{item,reply}',
        surface: 'thread',
        examples: [
          'https://news.ycombinator.com/item?id=1',
          'https://news.ycombinator.com/reply?id=2&goto=item%3Fid%3D1',
        ],
      },
      {
        path: '/{news,newest,front,ask,show,shownew,jobs,best,active,launches,pool,invited,from}',
        surface: 'feed',
        examples: [
          'https://news.ycombinator.com/news?p=2',
          'https://news.ycombinator.com/front?day=2025-01-01',
          'https://news.ycombinator.com/from?site=example.com',
        ],
      },
      {
        path: '/{newcomments,bestcomments,noobstories,noobcomments}',
        surface: 'feed',
        examples: ['https://news.ycombinator.com/newcomments'],
      },
      {
        path: '/{threads,submitted,favorites,upvoted}',
        surface: 'feed',
        examples: ['https://news.ycombinator.com/threads?id=pg'],
      },
      { path: '/', surface: 'feed', examples: ['https://news.ycombinator.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.ycombinator.com/user?id=pg', 'https://news.ycombinator.com/submit'],
      },
    ],
  },
  {
    key: 'lobste.rs',
    name: 'Lobsters',
    kind: 'forum',
    hosts: ['lobste.rs'],
    rules: [
      {
        path: '/messages/**',
        surface: 'conversation',
        examples: ['https://lobste.rs/messages', 'https://lobste.rs/messages/abc123'],
      },
      { path: '/s/**', surface: 'thread', examples: ['https://lobste.rs/s/abc123/a_story_about_bread'] },
      {
        path: '/{t,active,recent,newest,hottest,top,saved,upvoted,page,domains,origins,search}/**',
        surface: 'feed',
        examples: [
          'https://lobste.rs/t/rust',
          'https://lobste.rs/recent',
          'https://lobste.rs/page/2',
          'https://lobste.rs/top/1w',
        ],
      },
      {
        path: '/{comments,threads,replies}/**',
        surface: 'feed',
        examples: ['https://lobste.rs/comments', 'https://lobste.rs/threads'],
      },
      { path: '/~*/{stories,threads}/**', surface: 'feed', examples: ['https://lobste.rs/~pushcx/threads'] },
      { path: '/', surface: 'feed', examples: ['https://lobste.rs/'] },
      { path: '/**', surface: 'page', examples: ['https://lobste.rs/about', 'https://lobste.rs/~pushcx'] },
    ],
  },
  {
    key: 'metafilter.com',
    name: 'MetaFilter',
    kind: 'forum',
    hosts: ['metafilter.com'],
    rules: [
      {
        path: '/<number>/**',
        surface: 'thread',
        examples: [
          'https://www.metafilter.com/123456/Bread',
          'https://ask.metafilter.com/123456/Why-does-bread-rise#1',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.metafilter.com/', 'https://ask.metafilter.com/?page=2'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.metafilter.com/about.mefi'] },
    ],
  },
  {
    key: 'slashdot.org',
    name: 'Slashdot',
    kind: 'forum',
    hosts: ['slashdot.org'],
    rules: [
      {
        path: '/{story,submission}/**',
        surface: 'thread',
        examples: ['https://science.slashdot.org/story/25/01/01/0123456/bread-rises'],
      },
      { path: '/{popular,recent,archive.pl}', surface: 'feed', examples: ['https://slashdot.org/recent'] },
      { path: '/', surface: 'feed', examples: ['https://slashdot.org/', 'https://science.slashdot.org/'] },
      { path: '/**', surface: 'page', examples: ['https://slashdot.org/faq'] },
    ],
  },
];
