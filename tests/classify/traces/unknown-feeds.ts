/** Sites that nobody catalogued: what grows as the person nears its end is a feed, what does not is a page. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { EDITOR, endless, flick, skim } from './acts.ts';

const group = 'unknown';

const FEEDS: readonly Trace[] = [
  {
    name: 'endless-on-the-window',
    group,
    url: 'https://crumbs.example/',
    page: site({ title: 'Crumbs', views: endless() }),
    isSample: true,
    play: skim('feed', 8_000),
  },
  {
    name: 'endless-virtuoso-on-the-window',
    group,
    url: 'https://slices.example/discover',
    page: site({ title: 'Slices', views: endless({ list: 'virtuoso' }) }),
    play: skim('feed', 10_000),
  },
  {
    name: 'endless-in-an-inner-scroller',
    group,
    url: 'https://loaves.example/',
    page: site({ title: 'Loaves', views: endless({ scroller: 'inner' }) }),
    isSample: true,
    play: skim('feed', 8_000),
  },
  {
    name: 'endless-observed-sentinel',
    group,
    url: 'https://rolls.example/stream',
    page: site({ title: 'Rolls', views: endless({ list: 'plain' }) }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(7_000);
      await person.read(5_000);
      await person.scroll(3_000);
    },
  },
  {
    name: 'endless-with-a-comment',
    group,
    url: 'https://pretzels.example/',
    page: site({ title: 'Pretzels', views: endless({ list: 'plain', reply: 'quill' }) }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(8_000);
      await person.compose(EDITOR, 4_000);
    },
  },
  {
    name: 'load-more-button',
    group,
    url: 'https://bagels.example/latest',
    page: site({ title: 'Bagels', views: { ...endless({ list: 'plain' }), growth: 'button', count: 6 } }),
    async play(person) {
      await person.visit('feed');
      for (const _ of [1, 2, 3]) {
        await person.scroll(3_500, { deltaY: 700 });
        await person.click('#more');
      }
      await person.scroll(3_000);
    },
  },
  {
    name: 'pager-with-routes',
    group,
    url: 'https://clips.example/clip/first',
    page: site({ title: 'Clips', views: { type: 'pager', route: '/clip/ID' } }),
    isSample: true,
    play: flick(),
  },
  {
    name: 'pager-without-routes',
    group,
    url: 'https://snips.example/',
    page: site({ title: 'Snips', views: { type: 'pager' } }),
    play: flick('key'),
  },
];

const PAGES: readonly Trace[] = [
  {
    name: 'long-article',
    group,
    url: 'https://essays.example/on-bread',
    page: site({ title: 'On bread', views: { type: 'article', paragraphs: 160 } }),
    isSample: true,
    play: skim('page', 7_000),
  },
  {
    name: 'article-with-late-pictures',
    group,
    url: 'https://travels.example/to-port-wren',
    page: site({ title: 'To Port Wren', views: { type: 'article', paragraphs: 80, hasLatePictures: true } }),
    play: skim('page', 9_000),
  },
  {
    name: 'long-table',
    group,
    url: 'https://figures.example/harvest',
    page: site({ title: 'Harvest', views: { type: 'table' } }),
    play: skim('page', 9_000),
  },
  {
    name: 'documentation',
    group,
    url: 'https://docs.oven.example/guide/heat',
    page: site({
      title: 'Heat - Oven documentation',
      links: ['/guide/steam'],
      views: { type: 'article', paragraphs: 50 },
    }),
    async play(person) {
      await person.visit('page');
      await person.scroll(4_000);
      await person.follow('a[href="/guide/steam"]', 'page');
      await person.read(2_000);
      await person.scroll(4_000, { deltaY: 300 });
    },
  },
  {
    name: 'gallery-in-numbered-pages',
    group,
    url: 'https://gallery.example/page/1',
    page: site({
      title: 'Gallery',
      links: ['/page/2', '/page/3'],
      views: { type: 'feed', list: 'plain', scroller: 'window', growth: 'none', count: 12 },
    }),
    async play(person) {
      await person.visit('page');
      await person.scroll(4_000);
      await person.follow('a[href="/page/2"]', 'page');
      await person.scroll(4_000);
    },
  },
  {
    name: 'search-results',
    group,
    url: 'https://find.example/search?q=bread',
    page: site({
      title: 'bread - Find',
      body: '<form role="search"><input type="search" name="q" value="bread"></form>{app}',
      views: { type: 'feed', list: 'plain', scroller: 'window', growth: 'none', count: 30, look: 'row' },
    }),
    async play(person) {
      await person.visit('page');
      await person.fill('input[type=search]', 3_000);
      await person.scroll(5_000, { deltaY: 200 });
    },
  },
  {
    name: 'live-blog-growing-on-top',
    group,
    url: 'https://ticker.example/live/election',
    page: site({
      title: 'Live: the mayor of Little Hobbing',
      views: { type: 'feed', list: 'plain', scroller: 'window', growth: 'top', count: 60 },
    }),
    play: skim('page', 9_000),
  },
  {
    name: 'shop-listing-of-fixed-length',
    group,
    url: 'https://shop.example/kettles',
    page: site({
      title: 'Kettles',
      views: { type: 'feed', list: 'virtua', scroller: 'window', growth: 'none', count: 80 },
    }),
    play: skim('page', 9_000),
  },
];

export const UNKNOWN_FEEDS: readonly Trace[] = [...FEEDS, ...PAGES];
