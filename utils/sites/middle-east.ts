import type { Site } from './site.ts';

/** Networks, forums and portals of Iran, the Arab countries and Israel. */
export const MIDDLE_EAST_SITES: readonly Site[] = [
  {
    key: 'balatarin.com',
    name: 'Balatarin بالاترین',
    kind: 'forum',
    hosts: ['balatarin.com'],
    rules: [
      {
        path: '/permlink/**',
        surface: 'thread',
        examples: ['https://www.balatarin.com/permlink/2025/1/1/1234567'],
      },
      { path: '/{recent,new,topic,tag}/**', surface: 'feed', examples: ['https://www.balatarin.com/recent'] },
      { path: '/', surface: 'feed', examples: ['https://www.balatarin.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.balatarin.com/users/someone'] },
    ],
  },
  {
    key: 'aparat.com',
    name: 'Aparat آپارات',
    kind: 'video',
    hosts: ['aparat.com'],
    rules: [
      { path: '/{v,live}/*', surface: 'video', examples: ['https://www.aparat.com/v/abc123'] },
      {
        path: '/{search,result,tag}/**',
        surface: 'feed',
        examples: ['https://www.aparat.com/result/bread', 'https://www.aparat.com/search/bread'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.aparat.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.aparat.com/dashboard'] },
    ],
  },
  {
    key: 'ninisite.com',
    name: 'Ninisite نی نی سایت',
    kind: 'forum',
    hosts: ['ninisite.com'],
    rules: [
      {
        path: '/discussion/topic/**',
        surface: 'thread',
        examples: ['https://www.ninisite.com/discussion/topic/1234567/bread?page=2'],
      },
      {
        path: '/discussion/**',
        surface: 'feed',
        examples: [
          'https://www.ninisite.com/discussion',
          'https://www.ninisite.com/discussion/forum/27/food',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.ninisite.com/', 'https://www.ninisite.com/article/123/bread'],
      },
    ],
  },
  {
    key: 'web.eitaa.com',
    name: 'Eitaa ایتا',
    kind: 'chat',
    hosts: ['web.eitaa.com'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.eitaa.com/', 'https://web.eitaa.com/#@someone'],
      },
    ],
  },
  {
    key: 'web.bale.ai',
    name: 'Bale بله',
    kind: 'chat',
    hosts: ['web.bale.ai', 'next.bale.ai'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.bale.ai/', 'https://web.bale.ai/chat?uid=12345'],
      },
    ],
  },
  {
    key: 'web.rubika.ir',
    name: 'Rubika روبیکا',
    kind: 'chat',
    hosts: ['web.rubika.ir'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.rubika.ir/', 'https://web.rubika.ir/#c=u0abc'],
      },
    ],
  },
  {
    key: 'web.splus.ir',
    name: 'Soroush+ سروش',
    kind: 'chat',
    hosts: ['web.splus.ir'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.splus.ir/', 'https://web.splus.ir/#12345'],
      },
    ],
  },
  {
    key: 'hespress.com',
    name: 'Hespress هسبريس',
    kind: 'news',
    hosts: ['hespress.com'],
    rules: [
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.hespress.com/', 'https://en.hespress.com/', 'https://fr.hespress.com/'],
      },
      {
        path: '/{politique,societe,sport,economie,faits-divers,art-et-culture}',
        surface: 'feed',
        examples: ['https://www.hespress.com/politique'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.hespress.com/bread-rises-1234567.html',
          'https://en.hespress.com/12345-bread-rises.html',
          'https://www.hespress.com/author/someone',
        ],
      },
    ],
  },
  {
    key: 'youm7.com',
    name: 'Youm7 اليوم السابع',
    kind: 'news',
    hosts: ['youm7.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.youm7.com/'] },
      { path: '/Section/**', surface: 'feed', examples: ['https://www.youm7.com/Section/bread/65/1'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.youm7.com/story/2025/1/1/bread/1234567', 'https://www.youm7.com/Home/About'],
      },
    ],
  },
  {
    key: 'ynet.co.il',
    name: 'ynet',
    kind: 'news',
    hosts: ['ynet.co.il'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.ynet.co.il/', 'https://m.ynet.co.il/'] },
      {
        path: '/{news,sport,entertainment,economy,food,health,digital,vacation,judaism}',
        surface: 'feed',
        examples: ['https://www.ynet.co.il/news', 'https://www.ynet.co.il/sport'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.ynet.co.il/news/article/abc123',
          'https://www.ynet.co.il/food/recipes/article/abc123',
          'https://www.ynet.co.il/news/category/184',
        ],
      },
    ],
  },
  {
    key: 'walla.co.il',
    name: 'Walla! וואלה',
    kind: 'news',
    hosts: ['walla.co.il'],
    rules: [
      {
        path: '/',
        host: ['www.walla.co.il', 'news.walla.co.il', 'sports.walla.co.il'],
        surface: 'feed',
        examples: ['https://www.walla.co.il/', 'https://news.walla.co.il/'],
      },
      {
        path: '/category/**',
        host: 'news.walla.co.il',
        surface: 'feed',
        examples: ['https://news.walla.co.il/category/1'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.walla.co.il/item/1234567', 'https://weather.walla.co.il/'],
      },
    ],
  },
];
