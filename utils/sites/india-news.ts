import type { Site } from './site.ts';

/** India's news portals. */
export const INDIA_NEWS_SITES: readonly Site[] = [
  {
    key: 'ndtv.com',
    name: 'NDTV',
    kind: 'news',
    hosts: ['ndtv.com'],
    rules: [
      {
        path: '/{latest,india,world,cities,education,offbeat,trending,top-stories}',
        surface: 'feed',
        examples: ['https://www.ndtv.com/latest', 'https://www.ndtv.com/india'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.ndtv.com/'] },
      { path: '/video/**', surface: 'video', examples: ['https://www.ndtv.com/video/bread-rises-123456'] },
      { path: '/**', surface: 'page', examples: ['https://www.ndtv.com/india-news/bread-rises-1234567'] },
    ],
  },
  {
    key: 'timesofindia.indiatimes.com',
    name: 'The Times of India',
    kind: 'news',
    hosts: ['timesofindia.indiatimes.com'],
    rules: [
      {
        path: '/**/articleshow/**',
        surface: 'page',
        examples: ['https://timesofindia.indiatimes.com/india/bread-rises/articleshow/123456789.cms'],
      },
      {
        path: '/**/videoshow/**',
        surface: 'video',
        examples: ['https://timesofindia.indiatimes.com/videos/news/bread/videoshow/123456789.cms'],
      },
      { path: '/', surface: 'feed', examples: ['https://timesofindia.indiatimes.com/'] },
      {
        path: '/{india,world,city,briefs,news,etimes,tv,life-style,sports,entertainment}/**',
        surface: 'feed',
        examples: [
          'https://timesofindia.indiatimes.com/india',
          'https://timesofindia.indiatimes.com/city/mumbai',
          'https://timesofindia.indiatimes.com/briefs',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://timesofindia.indiatimes.com/rss.cms'] },
    ],
  },
  {
    key: 'indiatoday.in',
    name: 'India Today',
    kind: 'news',
    hosts: ['indiatoday.in'],
    rules: [
      {
        path: '/**/video/**',
        surface: 'video',
        examples: ['https://www.indiatoday.in/india/video/bread-rises-1234567-2025-01-01'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.indiatoday.in/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://www.indiatoday.in/india', 'https://www.indiatoday.in/sports'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.indiatoday.in/india/story/bread-rises-1234567-2025-01-01',
          'https://www.indiatoday.in/author/someone',
        ],
      },
    ],
  },
  {
    key: 'aajtak.in',
    name: 'Aaj Tak आज तक',
    kind: 'news',
    hosts: ['aajtak.in'],
    rules: [
      {
        path: '/**/video/**',
        surface: 'video',
        examples: ['https://www.aajtak.in/india/news/video/bread-1234567-2025-01-01'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.aajtak.in/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: ['https://www.aajtak.in/india', 'https://www.aajtak.in/trending'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.aajtak.in/india/news/story/bread-1234567-2025-01-01',
          'https://www.aajtak.in/author/someone',
        ],
      },
    ],
  },
  {
    key: 'rediff.com',
    name: 'Rediff',
    kind: 'news',
    hosts: ['rediff.com'],
    rules: [
      { path: '/ajaxprism/**', surface: 'mail', examples: ['https://f5mail.rediff.com/ajaxprism/container'] },
      { path: '/', host: 'www.rediff.com', surface: 'feed', examples: ['https://www.rediff.com/'] },
      { path: '/news/headlines', surface: 'feed', examples: ['https://www.rediff.com/news/headlines'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.rediff.com/news/report/bread/20250101.htm',
          'https://mail.rediff.com/cgi-bin/login.cgi',
        ],
      },
    ],
  },
];
