import type { Site } from './site.ts';

/** Portals whose front pages keep growing; an article is a plain page. */
export const NEWS_SITES: readonly Site[] = [
  {
    key: 'msn.com',
    name: 'MSN',
    kind: 'news',
    hosts: ['msn.com'],
    rules: [
      {
        path: '/**/vi-*',
        surface: 'video',
        examples: ['https://www.msn.com/en-us/video/news/bread/vi-AA1abc'],
      },
      {
        path: '/**/ar-*',
        surface: 'page',
        examples: ['https://www.msn.com/de-de/nachrichten/politik/brot/ar-AA1abc?ocid=x'],
      },
      {
        path: '/**/ss-*',
        surface: 'page',
        examples: ['https://www.msn.com/de-de/reisen/nachrichten/brot/ss-AA1abc'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.msn.com/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://www.msn.com/de-de', 'https://www.msn.com/en-us/?ocid=iehp'],
      },
      {
        path: '/*/{feed,news,nachrichten,channel,sports,sport,entertainment,unterhaltung}/**',
        surface: 'feed',
        examples: [
          'https://www.msn.com/en-us/feed',
          'https://www.msn.com/de-de/nachrichten',
          'https://www.msn.com/en-us/channel/topic/bread/tp-1',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.msn.com/de-de/wetter/vorhersage/in-Berlin',
          'https://www.msn.com/en-us/play/games/x',
        ],
      },
    ],
  },
  {
    key: 'yahoo.com',
    name: 'Yahoo',
    kind: 'news',
    hosts: ['yahoo.com'],
    rules: [
      {
        path: '/**/*.html',
        surface: 'page',
        examples: [
          'https://www.yahoo.com/news/bread-rises-123456789.html',
          'https://news.yahoo.com/bread-rises-123456789.html',
        ],
      },
      {
        path: '/',
        host: [
          'www.yahoo.com',
          'news.yahoo.com',
          'de.yahoo.com',
          'uk.yahoo.com',
          'fr.yahoo.com',
          'finance.yahoo.com',
          'sports.yahoo.com',
        ],
        surface: 'feed',
        examples: ['https://www.yahoo.com/', 'https://de.yahoo.com/?p=us'],
      },
      {
        path: '/{news,entertainment,lifestyle,sports,nachrichten}',
        surface: 'feed',
        examples: ['https://www.yahoo.com/news/', 'https://www.yahoo.com/lifestyle/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://search.yahoo.com/search?p=rye',
          'https://finance.yahoo.com/quote/ABC/',
          'https://login.yahoo.com/',
        ],
      },
    ],
  },
  {
    key: 'yahoo.co.jp',
    name: 'Yahoo! JAPAN',
    kind: 'news',
    hosts: ['yahoo.co.jp'],
    rules: [
      {
        path: '/**/articles/*/comments/**',
        surface: 'thread',
        examples: [
          'https://news.yahoo.co.jp/articles/1a2b3c/comments',
          'https://news.yahoo.co.jp/profile/news/articles/1a2b3c/comments/4d',
        ],
      },
      {
        path: '/{categories,topics,ranking,flash,media}/**',
        host: 'news.yahoo.co.jp',
        surface: 'feed',
        examples: [
          'https://news.yahoo.co.jp/categories/domestic',
          'https://news.yahoo.co.jp/ranking/access/news',
        ],
      },
      {
        path: '/',
        host: ['www.yahoo.co.jp', 'm.yahoo.co.jp', 'news.yahoo.co.jp'],
        surface: 'feed',
        examples: ['https://www.yahoo.co.jp/', 'https://news.yahoo.co.jp/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://news.yahoo.co.jp/articles/1a2b3c', 'https://weather.yahoo.co.jp/weather/'],
      },
    ],
  },
  {
    key: 'buzzfeed.com',
    name: 'BuzzFeed',
    kind: 'news',
    hosts: ['buzzfeed.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.buzzfeed.com/'] },
      {
        path: '/{trending,quizzes,celebrity,tvandmovies,shopping,badge,topic}/**',
        surface: 'feed',
        examples: ['https://www.buzzfeed.com/quizzes', 'https://www.buzzfeed.com/badge/lol'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.buzzfeed.com/someone/bread-that-rises', 'https://www.buzzfeed.com/about'],
      },
    ],
  },
  {
    key: 'dailymail.co.uk',
    name: 'Daily Mail',
    kind: 'news',
    hosts: ['dailymail.co.uk', 'dailymail.com'],
    rules: [
      {
        path: '/**/article-*/**',
        surface: 'page',
        examples: ['https://www.dailymail.co.uk/news/article-1234567/Bread-rises.html'],
      },
      {
        path: '/*/index.html',
        surface: 'feed',
        examples: [
          'https://www.dailymail.co.uk/home/index.html',
          'https://www.dailymail.co.uk/tvshowbiz/index.html',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.dailymail.co.uk/', 'https://www.dailymail.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.dailymail.co.uk/registration/p/register.html'],
      },
    ],
  },
  {
    key: 'toutiao.com',
    name: 'Toutiao 今日头条',
    kind: 'news',
    hosts: ['toutiao.com'],
    rules: [
      {
        path: '/video/*',
        surface: 'video',
        examples: ['https://www.toutiao.com/video/7300000000000000000/'],
      },
      { path: '/w/*', surface: 'thread', examples: ['https://www.toutiao.com/w/1780000000000000/'] },
      { path: '/c/user/**', surface: 'feed', examples: ['https://www.toutiao.com/c/user/token/MS4wLjAB/'] },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.toutiao.com/', 'https://www.toutiao.com/?channel=hot'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.toutiao.com/article/7300000000000000000/',
          'https://www.toutiao.com/trending/7300000000000000000/',
        ],
      },
    ],
  },
];
