import type { Site } from './site.ts';

/** Forums, questions and portals of Germany, Austria and Switzerland. */
export const GERMANY_SITES: readonly Site[] = [
  {
    key: 'chefkoch.de',
    name: 'Chefkoch',
    kind: 'forum',
    hosts: ['chefkoch.de'],
    rules: [
      {
        path: '/forum/2,*/**',
        surface: 'thread',
        examples: ['https://www.chefkoch.de/forum/2,26,123456/Warum-geht-Brot-auf.html'],
      },
      {
        path: '/forum/1,*/**',
        surface: 'feed',
        examples: ['https://www.chefkoch.de/forum/1,26/Backen.html'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.chefkoch.de/', 'https://www.chefkoch.de/rezepte/1234567890/Brot.html'],
      },
    ],
  },
  {
    key: 't-online.de',
    name: 't-online',
    kind: 'news',
    hosts: ['t-online.de'],
    rules: [
      { path: '/', host: 'www.t-online.de', surface: 'feed', examples: ['https://www.t-online.de/'] },
      {
        path: '/{nachrichten,sport,unterhaltung,finanzen,leben,digital,gesundheit,region}',
        host: 'www.t-online.de',
        surface: 'feed',
        examples: ['https://www.t-online.de/nachrichten/', 'https://www.t-online.de/sport/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.t-online.de/nachrichten/panorama/id_100123456/brot.html',
          'https://www.t-online.de/wetter/',
          'https://login.t-online.de/',
        ],
      },
    ],
  },
  {
    key: 'bild.de',
    name: 'BILD',
    kind: 'news',
    hosts: ['bild.de'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.bild.de/', 'https://m.bild.de/'] },
      {
        path: '/{politik,sport,unterhaltung,news,regional,lifestyle,geld,ratgeber,leben-wissen}',
        surface: 'feed',
        examples: ['https://www.bild.de/politik', 'https://www.bild.de/sport'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.bild.de/politik/inland/brot-67abc123', 'https://www.bild.de/bild-plus'],
      },
    ],
  },
  {
    key: 'focus.de',
    name: 'FOCUS online',
    kind: 'news',
    hosts: ['focus.de'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.focus.de/'] },
      {
        path: '/{politik,finanzen,wissen,gesundheit,kultur,panorama,sport,digital,reisen,regional}',
        surface: 'feed',
        examples: ['https://www.focus.de/politik/', 'https://www.focus.de/panorama/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.focus.de/politik/brot_id_123456789.html', 'https://www.focus.de/service/'],
      },
    ],
  },
  {
    key: 'derstandard.at',
    name: 'DER STANDARD',
    kind: 'news',
    hosts: ['derstandard.at'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.derstandard.at/'] },
      {
        path: '/{international,inland,wirtschaft,web,sport,panorama,etat,kultur,wissenschaft,lifestyle,diskurs}',
        surface: 'feed',
        examples: ['https://www.derstandard.at/international', 'https://www.derstandard.at/web'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.derstandard.at/story/3000000123456/warum-brot-aufgeht',
          'https://www.derstandard.at/abo',
        ],
      },
    ],
  },
  {
    key: 'krone.at',
    name: 'Kronen Zeitung',
    kind: 'news',
    hosts: ['krone.at'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.krone.at/'] },
      {
        path: '/{nachrichten,oesterreich,welt,sport,adabei,digital}',
        surface: 'feed',
        examples: ['https://www.krone.at/oesterreich', 'https://www.krone.at/sport'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.krone.at/3456789', 'https://www.krone.at/service'],
      },
    ],
  },
  {
    key: '20min.ch',
    name: '20 Minuten',
    kind: 'news',
    hosts: ['20min.ch'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.20min.ch/'] },
      {
        path: '/{schweiz,ausland,sport,people,wirtschaft,lifestyle,fr}',
        surface: 'feed',
        examples: ['https://www.20min.ch/schweiz', 'https://www.20min.ch/fr'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.20min.ch/story/warum-brot-aufgeht-123456789',
          'https://www.20min.ch/fr/story/pain-123456789',
          'https://www.20min.ch/impressum',
        ],
      },
    ],
  },
];
