import type { Site } from './site.ts';

/** Forums and portals of Czechia, Hungary and the Balkans. */
export const CENTRAL_EUROPE_SITES: readonly Site[] = [
  {
    key: 'seznam.cz',
    name: 'Seznam',
    kind: 'news',
    hosts: ['seznam.cz'],
    rules: [
      {
        path: '/',
        host: ['www.seznam.cz', 'm.seznam.cz'],
        surface: 'feed',
        examples: ['https://www.seznam.cz/', 'https://m.seznam.cz/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://search.seznam.cz/?q=rye', 'https://napoveda.seznam.cz/'],
      },
    ],
  },
  {
    key: 'novinky.cz',
    name: 'Novinky.cz',
    kind: 'news',
    hosts: ['novinky.cz'],
    rules: [
      {
        path: '/diskuze/**',
        surface: 'thread',
        examples: ['https://www.novinky.cz/diskuze/domaci-chleb-40123456'],
      },
      {
        path: '/{sekce,stalo-se}/**',
        surface: 'feed',
        examples: ['https://www.novinky.cz/sekce/domaci-13', 'https://www.novinky.cz/stalo-se'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.novinky.cz/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.novinky.cz/clanek/domaci-chleb-40123456',
          'https://www.novinky.cz/autor/someone-12',
        ],
      },
    ],
  },
  {
    key: 'emimino.cz',
    name: 'eMimino',
    kind: 'forum',
    hosts: ['emimino.cz'],
    rules: [
      {
        path: '/diskuse/*',
        surface: 'thread',
        examples: ['https://www.emimino.cz/diskuse/proc-kyne-chleba-123456/'],
      },
      { path: '/diskuse', surface: 'feed', examples: ['https://www.emimino.cz/diskuse/'] },
      { path: '/**', surface: 'page', examples: ['https://www.emimino.cz/'] },
    ],
  },
  {
    key: 'modrykonik.cz',
    name: 'Modrý koník',
    kind: 'forum',
    hosts: ['modrykonik.cz', 'modrykonik.sk'],
    rules: [
      {
        path: '/forum/*/*',
        surface: 'thread',
        examples: ['https://www.modrykonik.cz/forum/vareni/proc-kyne-chleba/'],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: ['https://www.modrykonik.cz/forum/', 'https://www.modrykonik.sk/forum/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.modrykonik.cz/', 'https://www.modrykonik.sk/market/'],
      },
    ],
  },
  {
    key: 'prohardver.hu',
    name: 'PROHARDVER!',
    kind: 'forum',
    hosts: ['prohardver.hu', 'hardverapro.hu', 'mobilarena.hu', 'itcafe.hu', 'gamepod.hu', 'logout.hu'],
    rules: [
      {
        path: '/tema/**',
        surface: 'thread',
        examples: [
          'https://prohardver.hu/tema/miert_kel_meg_a_kenyer/friss.html',
          'https://mobilarena.hu/tema/kenyer/hsz_1-50.html',
        ],
      },
      { path: '/forum/**', surface: 'feed', examples: ['https://prohardver.hu/forum/index.html'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://prohardver.hu/', 'https://hardverapro.hu/apro/kenyer/friss.html'],
      },
    ],
  },
  {
    key: 'index.hu',
    name: 'Index',
    kind: 'news',
    hosts: ['index.hu'],
    rules: [
      {
        path: '/Article/**',
        host: 'forum.index.hu',
        surface: 'thread',
        examples: ['https://forum.index.hu/Article/showArticle?t=9123456'],
      },
      {
        path: '/Topic/**',
        host: 'forum.index.hu',
        surface: 'feed',
        examples: ['https://forum.index.hu/Topic/showTopicList?t=12'],
      },
      { path: '/24ora/**', surface: 'feed', examples: ['https://index.hu/24ora/'] },
      {
        path: '/',
        host: 'index.hu',
        surface: 'feed',
        examples: ['https://index.hu/', 'https://forum.index.hu/'],
      },
      { path: '/**', surface: 'page', examples: ['https://index.hu/belfold/2025/01/01/kenyer/'] },
    ],
  },
  {
    key: 'bg-mamma.com',
    name: 'BG-Mamma',
    kind: 'forum',
    hosts: ['bg-mamma.com'],
    rules: [
      { path: '/?topic=*', surface: 'thread', examples: ['https://www.bg-mamma.com/?topic=1234567.0'] },
      { path: '/?board=*', surface: 'feed', examples: ['https://www.bg-mamma.com/?board=12'] },
      { path: '/**', surface: 'page', examples: ['https://www.bg-mamma.com/'] },
    ],
  },
  {
    key: 'abv.bg',
    name: 'ABV Mail АБВ',
    kind: 'mail',
    hosts: ['abv.bg'],
    rules: [
      { path: '/Mail.html', surface: 'mail', examples: ['https://nm20.abv.bg/Mail.html'] },
      { path: '/**', surface: 'page', examples: ['https://www.abv.bg/'] },
    ],
  },
  {
    key: 'vbox7.com',
    name: 'Vbox7',
    kind: 'video',
    hosts: ['vbox7.com'],
    rules: [
      { path: '/play:*', surface: 'video', examples: ['https://www.vbox7.com/play:abc123def'] },
      { path: '/search/**', surface: 'feed', examples: ['https://www.vbox7.com/search?vbox_q=bread'] },
      { path: '/', surface: 'feed', examples: ['https://www.vbox7.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.vbox7.com/help'] },
    ],
  },
];
