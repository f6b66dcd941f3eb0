/** Feeds, threads and pagers of catalogued sites, by their real addresses. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { CHATSCOPE_COMPOSER, EDITOR, endless, flick, skim, thread } from './acts.ts';

const group = 'catalogued';

const REDDIT = site({
  title: 'Reddit - The heart of the internet',
  views: [
    { path: '/r/', view: thread('lexical') },
    { path: '/', view: endless({ permalink: '/r/pics/comments/pID/tea/' }) },
  ],
});

const REDDIT_TRACES: readonly Trace[] = [
  { name: 'reddit-feed', group, url: 'https://www.reddit.com/', page: REDDIT, play: skim('feed') },
  {
    name: 'reddit-feed-to-thread',
    group,
    url: 'https://www.reddit.com/',
    page: REDDIT,
    isSample: true,
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.follow('.permalink', 'thread');
      await person.read(4_000);
      await person.compose(EDITOR, 5_000);
    },
  },
  {
    name: 'reddit-thread-skimmed-then-read',
    group,
    url: 'https://www.reddit.com/r/pics/comments/p7/tea/',
    page: REDDIT,
    async play(person) {
      await person.visit('thread');
      await person.scroll(4_000);
      await person.read(14_000);
    },
  },
];

const X = site({
  title: 'Home / X',
  views: [
    { path: '/someone/status/', view: thread('prosemirror') },
    { path: '/', view: endless({ permalink: '/someone/status/ID', reply: 'lexical' }) },
  ],
});

const X_TRACES: readonly Trace[] = [
  {
    name: 'x-timeline-post-written',
    group,
    url: 'https://x.com/home',
    page: X,
    async play(person) {
      await person.visit('feed');
      await person.compose(EDITOR, 4_000);
      await person.read(2_000);
    },
  },
  {
    name: 'x-timeline-to-status-and-back',
    group,
    url: 'https://x.com/home',
    page: X,
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.follow('.permalink', 'thread');
      await person.read(4_000);
      await person.back('feed');
      await person.scroll(4_000);
    },
  },
];

const PAGERS: readonly Trace[] = [
  {
    name: 'youtube-shorts',
    group,
    url: 'https://www.youtube.com/shorts/first',
    page: site({ title: 'Shorts', views: { type: 'pager', route: '/shorts/ID' } }),
    isSample: true,
    play: flick(),
  },
  {
    name: 'instagram-reels',
    group,
    url: 'https://www.instagram.com/reels/',
    page: site({ title: 'Instagram', views: { type: 'pager', route: '/reels/ID/' } }),
    play: flick('key'),
  },
  {
    name: 'tiktok-for-you',
    group,
    url: 'https://www.tiktok.com/foryou',
    page: site({ title: 'TikTok', views: { type: 'pager' } }),
    play: flick(),
  },
];

const NETWORKS: readonly Trace[] = [
  {
    name: 'instagram-feed',
    group,
    url: 'https://www.instagram.com/',
    page: site({ title: 'Instagram', views: endless({ list: 'virtuoso' }) }),
    play: skim('feed'),
  },
  {
    name: 'facebook-feed-searched',
    group,
    url: 'https://www.facebook.com/',
    page: site({
      title: 'Facebook',
      views: endless({ list: 'plain' }),
      body: '<div role="banner"><input type="search" aria-label="Search Facebook"></div>{app}',
    }),
    async play(person) {
      await person.visit('feed');
      await person.fill('input[type=search]', 3_000);
      await person.scroll(6_000);
    },
  },
  {
    name: 'facebook-group',
    group,
    url: 'https://www.facebook.com/groups/bakers/',
    page: site({ title: 'Bakers | Facebook', views: endless({ list: 'plain', reply: 'lexical' }) }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.scroll(2_000, { deltaY: -900 });
      await person.compose(EDITOR, 4_000);
    },
  },
  {
    name: 'linkedin-feed-with-messages',
    group,
    url: 'https://www.linkedin.com/feed/',
    page: site({ title: 'Feed | LinkedIn', views: endless({ hasChat: true }) }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(5_000, { over: 'main' });
      await person.compose(CHATSCOPE_COMPOSER, 4_000, { sends: true });
    },
  },
  {
    name: 'tumblr-dashboard',
    group,
    url: 'https://www.tumblr.com/dashboard',
    page: site({ title: 'Tumblr', views: endless({ list: 'plain' }) }),
    play: skim('feed'),
  },
  {
    name: 'pinterest-home',
    group,
    url: 'https://www.pinterest.com/',
    page: site({ title: 'Pinterest', views: endless({ list: 'virtuoso', scroller: 'inner' }) }),
    play: skim('feed'),
  },
];

export const CATALOGUED_FEEDS: readonly Trace[] = [...REDDIT_TRACES, ...X_TRACES, ...PAGERS, ...NETWORKS];
