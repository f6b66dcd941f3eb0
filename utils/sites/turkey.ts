import type { Site } from './site.ts';

/** Dictionaries, questions and portals of Turkey. */
export const TURKEY_SITES: readonly Site[] = [
  {
    key: 'eksisozluk.com',
    name: 'Ekşi Sözlük',
    kind: 'forum',
    hosts: ['eksisozluk.com'],
    rules: [
      {
        path: '/mesaj/**',
        surface: 'conversation',
        examples: ['https://eksisozluk.com/mesaj', 'https://eksisozluk.com/mesaj/12345'],
      },
      { path: '/entry/*', surface: 'thread', examples: ['https://eksisozluk.com/entry/123456789'] },
      {
        path: '/{basliklar,biri,debe}/**',
        surface: 'feed',
        examples: [
          'https://eksisozluk.com/basliklar/gundem',
          'https://eksisozluk.com/biri/ssg',
          'https://eksisozluk.com/debe',
        ],
      },
      {
        path: '/{ayarlar,giris,kayit,iletisim,kanallar,istatistik}/**',
        surface: 'page',
        examples: ['https://eksisozluk.com/ayarlar/tercihler', 'https://eksisozluk.com/giris'],
      },
      { path: '/', surface: 'feed', examples: ['https://eksisozluk.com/'] },
      {
        path: '/*',
        surface: 'thread',
        examples: ['https://eksisozluk.com/ekmek--31892', 'https://eksisozluk.com/ekmek--31892?a=nice&p=3'],
      },
      { path: '/**', surface: 'page', examples: ['https://eksisozluk.com/arama/ekmek'] },
    ],
  },
  {
    key: 'uludagsozluk.com',
    name: 'Uludağ Sözlük',
    kind: 'forum',
    hosts: ['uludagsozluk.com'],
    rules: [
      {
        path: '/{k,e}/*',
        surface: 'thread',
        examples: ['https://www.uludagsozluk.com/k/ekmek/', 'https://www.uludagsozluk.com/e/12345678/'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.uludagsozluk.com/'] },
      { path: '/**', surface: 'page', examples: ['https://www.uludagsozluk.com/uyelik/'] },
    ],
  },
  {
    key: 'onedio.com',
    name: 'Onedio',
    kind: 'news',
    hosts: ['onedio.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://onedio.com/'] },
      {
        path: '/{gundem,eglence,testler,yasam,video,magazin,kategori,etiket}/**',
        surface: 'feed',
        examples: ['https://onedio.com/gundem', 'https://onedio.com/etiket/ekmek'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://onedio.com/haber/ekmek-neden-kabarir-1234567',
          'https://onedio.com/profil/someone',
        ],
      },
    ],
  },
  {
    key: 'hurriyet.com.tr',
    name: 'Hürriyet',
    kind: 'news',
    hosts: ['hurriyet.com.tr'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.hurriyet.com.tr/'] },
      {
        path: '/{gundem,ekonomi,dunya,kelebek,spor,son-dakika}',
        surface: 'feed',
        examples: ['https://www.hurriyet.com.tr/gundem/', 'https://www.hurriyet.com.tr/son-dakika/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.hurriyet.com.tr/gundem/ekmek-neden-kabarir-12345678'],
      },
    ],
  },
  {
    key: 'mynet.com',
    name: 'Mynet',
    kind: 'news',
    hosts: ['mynet.com'],
    rules: [
      { path: '/', host: 'www.mynet.com', surface: 'feed', examples: ['https://www.mynet.com/'] },
      {
        path: '/{haber,magazin,spor,yasam,son-dakika}',
        host: 'www.mynet.com',
        surface: 'feed',
        examples: ['https://www.mynet.com/haber', 'https://www.mynet.com/son-dakika'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.mynet.com/ekmek-neden-kabarir-110101234567', 'https://finans.mynet.com/'],
      },
    ],
  },
  {
    key: 'girlsaskguys.com',
    name: 'GirlsAskGuys',
    kind: 'forum',
    hosts: ['girlsaskguys.com', 'kizlarsoruyor.com'],
    rules: [
      {
        path: '/*/{q1,q2,q3,q4,q5,q6,q7,q8,q9}*',
        surface: 'thread',
        examples: [
          'https://www.girlsaskguys.com/relationships/q1234567-why-does-bread-rise',
          'https://www.kizlarsoruyor.com/iliskiler/q1234567-ekmek-neden-kabarir',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.girlsaskguys.com/', 'https://www.kizlarsoruyor.com/'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.girlsaskguys.com/user/someone'] },
    ],
  },
];
