import type { Site } from './site.ts';

/** Portals of other parts of Europe with long or endless front pages. */
export const EUROPE_NEWS_SITES: readonly Site[] = [
  {
    key: 'nu.nl',
    name: 'NU.nl',
    kind: 'news',
    hosts: ['nu.nl'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.nu.nl/'] },
      {
        path: '/{binnenland,buitenland,economie,sport,tech,media,achterklap,politiek,net-binnen,algemeen}',
        surface: 'feed',
        examples: ['https://www.nu.nl/binnenland', 'https://www.nu.nl/net-binnen'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.nu.nl/binnenland/6123456/waarom-rijst-brood.html', 'https://www.nu.nl/weer'],
      },
    ],
  },
  {
    key: 'dumpert.nl',
    name: 'Dumpert',
    kind: 'video',
    hosts: ['dumpert.nl'],
    rules: [
      { path: '/item/*', surface: 'video', examples: ['https://www.dumpert.nl/item/100012345_abcdef12'] },
      {
        path: '/{toppers,latest,classics,zoek,tags,themas}/**',
        surface: 'feed',
        examples: ['https://www.dumpert.nl/toppers', 'https://www.dumpert.nl/zoek/brood'],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.dumpert.nl/', 'https://www.dumpert.nl/?selectedId=100012345_abcdef12'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.dumpert.nl/upload'] },
    ],
  },
  {
    key: 'aftonbladet.se',
    name: 'Aftonbladet',
    kind: 'news',
    hosts: ['aftonbladet.se'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.aftonbladet.se/'] },
      {
        path: '/{senastenytt,nyheter,sportbladet,nojesbladet}',
        surface: 'feed',
        examples: ['https://www.aftonbladet.se/senastenytt', 'https://www.aftonbladet.se/nyheter'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.aftonbladet.se/nyheter/a/abCDeF/varfor-jaser-brod',
          'https://www.aftonbladet.se/kundservice',
        ],
      },
    ],
  },
  {
    key: 'ekstrabladet.dk',
    name: 'Ekstra Bladet',
    kind: 'news',
    hosts: ['ekstrabladet.dk'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://ekstrabladet.dk/'] },
      {
        path: '/{nyheder,sport,underholdning}',
        surface: 'feed',
        examples: ['https://ekstrabladet.dk/nyheder/', 'https://ekstrabladet.dk/sport/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://ekstrabladet.dk/nyheder/hvorfor-haever-broed/10123456',
          'https://ekstrabladet.dk/kontakt',
        ],
      },
    ],
  },
  {
    key: 'libero.it',
    name: 'Libero',
    kind: 'news',
    hosts: ['libero.it'],
    rules: [
      { path: '/appsuite/**', surface: 'mail', examples: ['https://mail1.libero.it/appsuite/'] },
      { path: '/', host: 'www.libero.it', surface: 'feed', examples: ['https://www.libero.it/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.libero.it/tecnologia/pane-12345', 'https://login.libero.it/'],
      },
    ],
  },
  {
    key: 'sapo.pt',
    name: 'SAPO',
    kind: 'news',
    hosts: ['sapo.pt'],
    rules: [
      { path: '/**', host: 'mail.sapo.pt', surface: 'mail', examples: ['https://mail.sapo.pt/'] },
      {
        path: '/',
        host: ['www.sapo.pt', '24.sapo.pt'],
        surface: 'feed',
        examples: ['https://www.sapo.pt/', 'https://24.sapo.pt/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://24.sapo.pt/atualidade/artigos/porque-cresce-o-pao'],
      },
    ],
  },
  {
    key: 'delfi.lt',
    name: 'Delfi',
    kind: 'news',
    hosts: ['delfi.lt', 'delfi.lv', 'delfi.ee'],
    rules: [
      {
        path: '/',
        surface: 'feed',
        examples: [
          'https://www.delfi.lt/',
          'https://www.delfi.lv/',
          'https://www.delfi.ee/',
          'https://rus.delfi.ee/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.delfi.lt/news/daily/lithuania/duona-90123456'],
      },
    ],
  },
];
