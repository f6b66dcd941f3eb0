/** Networks outside the English-speaking ones, forums, questions and news, by their real addresses. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { EDITOR, endless, skim, TEXTAREA, thread } from './acts.ts';

const group = 'catalogued';

export const CATALOGUED_ELSEWHERE: readonly Trace[] = [
  {
    name: 'weibo-feed',
    group,
    url: 'https://weibo.com/',
    page: site({ title: '微博', views: endless({ list: 'virtuoso' }) }),
    play: skim('feed'),
  },
  {
    name: 'zhihu-answer-written',
    group,
    url: 'https://www.zhihu.com/question/19551593',
    page: site({ title: '知乎', views: thread('slate') }),
    async play(person) {
      await person.visit('thread');
      await person.read(4_000);
      await person.compose(EDITOR, 5_000);
    },
  },
  {
    name: 'bilibili-popular',
    group,
    url: 'https://www.bilibili.com/v/popular/all',
    page: site({ title: '哔哩哔哩', views: endless({ list: 'virtua' }) }),
    play: skim('feed'),
  },
  {
    name: 'vk-feed',
    group,
    url: 'https://vk.com/feed',
    page: site({ title: 'Новости', views: endless() }),
    play: skim('feed'),
  },
  {
    name: 'naver-cafe-board',
    group,
    url: 'https://cafe.naver.com/f-e/cafes/14538121/menus/137?viewType=L',
    page: site({
      title: '네이버 카페',
      views: { type: 'feed', list: 'plain', scroller: 'window', growth: 'none', count: 60, look: 'row' },
    }),
    play: skim('feed'),
  },
  {
    name: 'hacker-news-listing-to-item',
    group,
    url: 'https://news.ycombinator.com/news',
    page: site({
      title: 'Hacker News',
      views: [
        { path: '/item', view: thread('textarea') },
        {
          path: '/',
          view: {
            type: 'feed',
            list: 'plain',
            scroller: 'window',
            growth: 'none',
            count: 60,
            look: 'row',
            permalink: '/item?id=ID',
          },
        },
      ],
    }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(3_000);
      await person.follow('.permalink', 'thread');
      await person.scroll(4_000);
      await person.scroll(1_000, { deltaY: -4_000 });
      await person.compose(TEXTAREA, 4_000);
    },
  },
  {
    name: 'stackoverflow-question',
    group,
    url: 'https://stackoverflow.com/questions/11227809/why-is-it-faster',
    page: site({ title: 'Why is it faster? - Stack Overflow', views: thread('prosemirror') }),
    async play(person) {
      await person.visit('thread');
      await person.read(5_000);
      await person.compose(EDITOR, 5_000);
    },
  },
  {
    name: 'msn-news',
    group,
    url: 'https://www.msn.com/en-us/news',
    page: site({ title: 'MSN', views: endless({ list: 'plain' }) }),
    play: skim('feed'),
  },
];
