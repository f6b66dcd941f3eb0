import type { Site } from './site.ts';

/** Portals and blogs of Africa; its large forums are with the other forums. */
export const AFRICA_SITES: readonly Site[] = [
  {
    key: 'legit.ng',
    name: 'Legit.ng',
    kind: 'news',
    hosts: ['legit.ng'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.legit.ng/', 'https://hausa.legit.ng/'] },
      {
        path: '/{nigeria,politics,entertainment,people,business-economy,world,latest}',
        surface: 'feed',
        examples: ['https://www.legit.ng/nigeria/', 'https://www.legit.ng/latest/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.legit.ng/nigeria/1234567-bread-rises.html', 'https://www.legit.ng/about-us/'],
      },
    ],
  },
  {
    key: 'tuko.co.ke',
    name: 'TUKO.co.ke',
    kind: 'news',
    hosts: ['tuko.co.ke'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.tuko.co.ke/', 'https://kiswahili.tuko.co.ke/'] },
      {
        path: '/{kenya,politics,entertainment,people,business-economy,world,latest}',
        surface: 'feed',
        examples: ['https://www.tuko.co.ke/kenya/', 'https://www.tuko.co.ke/latest/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.tuko.co.ke/kenya/1234567-bread-rises.html',
          'https://www.tuko.co.ke/about-us/',
        ],
      },
    ],
  },
  {
    key: 'lindaikejisblog.com',
    name: "Linda Ikeji's Blog",
    kind: 'news',
    hosts: ['lindaikejisblog.com'],
    rules: [
      {
        path: '/<number>/<number>/*.html',
        surface: 'thread',
        examples: ['https://www.lindaikejisblog.com/2025/1/bread-rises.html'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.lindaikejisblog.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.lindaikejisblog.com/page/about'] },
    ],
  },
  {
    key: 'ghanaweb.com',
    name: 'GhanaWeb',
    kind: 'news',
    hosts: ['ghanaweb.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.ghanaweb.com/'] },
      { path: '/GhanaHomePage', surface: 'feed', examples: ['https://www.ghanaweb.com/GhanaHomePage/'] },
      {
        path: '/GhanaHomePage/{NewsArchive,entertainment,SportsArchive,business,africa}',
        surface: 'feed',
        examples: [
          'https://www.ghanaweb.com/GhanaHomePage/NewsArchive/',
          'https://www.ghanaweb.com/GhanaHomePage/entertainment/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.ghanaweb.com/GhanaHomePage/NewsArchive/Bread-rises-1234567'],
      },
    ],
  },
  {
    key: 'news24.com',
    name: 'News24',
    kind: 'news',
    hosts: ['news24.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.news24.com/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.news24.com/southafrica/news/bread-rises-20250101'],
      },
    ],
  },
];
