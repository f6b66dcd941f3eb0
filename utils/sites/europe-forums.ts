import type { Site } from './site.ts';

/** Forums and link aggregators of Spain, France and the Netherlands. */
export const EUROPE_FORUM_SITES: readonly Site[] = [
  {
    key: 'meneame.net',
    name: 'Menéame',
    kind: 'forum',
    hosts: ['meneame.net'],
    rules: [
      {
        path: '/{story,c}/*',
        surface: 'thread',
        examples: ['https://www.meneame.net/story/por-que-crece-pan', 'https://www.meneame.net/c/12345678'],
      },
      { path: '/m/*/*', surface: 'thread', examples: ['https://www.meneame.net/m/cocina/por-que-crece-pan'] },
      {
        path: '/{queue,top_visited,top_active,popular,m,notame,user,search,articles}/**',
        surface: 'feed',
        examples: [
          'https://www.meneame.net/queue',
          'https://www.meneame.net/m/cocina',
          'https://www.meneame.net/user/someone',
        ],
      },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://www.meneame.net/', 'https://www.meneame.net/?page=2'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.meneame.net/faq-es', 'https://www.meneame.net/profile'],
      },
    ],
  },
  {
    key: 'mediavida.com',
    name: 'Mediavida',
    kind: 'forum',
    hosts: ['mediavida.com'],
    rules: [
      {
        path: '/mensajes/**',
        surface: 'conversation',
        examples: ['https://www.mediavida.com/mensajes', 'https://www.mediavida.com/mensajes/someone'],
      },
      {
        path: '/foro/*/p<number>',
        surface: 'feed',
        examples: ['https://www.mediavida.com/foro/off-topic/p2'],
      },
      {
        path: '/foro/*/*/**',
        surface: 'thread',
        examples: [
          'https://www.mediavida.com/foro/off-topic/por-que-crece-pan-123456',
          'https://www.mediavida.com/foro/off-topic/por-que-crece-pan-123456/2',
        ],
      },
      {
        path: '/foro/**',
        surface: 'feed',
        examples: ['https://www.mediavida.com/foro/off-topic', 'https://www.mediavida.com/foro/spy'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.mediavida.com/', 'https://www.mediavida.com/id/someone'],
      },
    ],
  },
  {
    key: 'elotrolado.net',
    name: 'EOL ElOtroLado',
    kind: 'forum',
    hosts: ['elotrolado.net'],
    rules: [
      {
        path: '/hilo_*',
        surface: 'thread',
        examples: ['https://www.elotrolado.net/hilo_por-que-crece-el-pan_1234567'],
      },
      { path: '/foro_*', surface: 'feed', examples: ['https://www.elotrolado.net/foro_el-rincon-de-eol_72'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.elotrolado.net/', 'https://www.elotrolado.net/indice.php'],
      },
    ],
  },
  {
    key: 'forum.hardware.fr',
    name: 'Forum HardWare.fr',
    kind: 'forum',
    hosts: ['forum.hardware.fr'],
    rules: [
      {
        path: '/forum2.php?cat=prive',
        surface: 'conversation',
        examples: ['https://forum.hardware.fr/forum2.php?config=hfr.inc&cat=prive&post=12345&page=1'],
      },
      {
        path: '/forum1.php?cat=prive',
        surface: 'conversation',
        examples: ['https://forum.hardware.fr/forum1.php?config=hfr.inc&cat=prive&page=1'],
      },
      {
        path: '/hfr/**/liste_sujet-*',
        surface: 'feed',
        examples: [
          'https://forum.hardware.fr/hfr/Discussions/liste_sujet-1.htm',
          'https://forum.hardware.fr/hfr/Discussions/Cuisine/liste_sujet-2.htm',
        ],
      },
      {
        path: '/hfr/**/*.htm',
        surface: 'thread',
        examples: ['https://forum.hardware.fr/hfr/Discussions/Cuisine/pain-sujet_12345_1.htm'],
      },
      {
        path: '/forum2.php',
        surface: 'thread',
        examples: ['https://forum.hardware.fr/forum2.php?config=hfr.inc&cat=13&post=12345&page=2'],
      },
      {
        path: '/{forum1.php,forum1f.php}',
        surface: 'feed',
        examples: ['https://forum.hardware.fr/forum1f.php?config=hfr.inc&owntopic=1'],
      },
      { path: '/**', surface: 'page', examples: ['https://forum.hardware.fr/'] },
    ],
  },
  {
    key: 'tweakers.net',
    name: 'Tweakers',
    kind: 'forum',
    hosts: ['tweakers.net'],
    rules: [
      {
        path: '/forum/{list_messages,list_message}/**',
        surface: 'thread',
        examples: [
          'https://gathering.tweakers.net/forum/list_messages/1234567',
          'https://gathering.tweakers.net/forum/list_message/12345678',
        ],
      },
      {
        path: '/forum/**',
        surface: 'feed',
        examples: [
          'https://gathering.tweakers.net/forum',
          'https://gathering.tweakers.net/forum/list_topics/12',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://tweakers.net/', 'https://gathering.tweakers.net/'] },
      {
        path: '/{nieuws,geek,reviews}',
        surface: 'feed',
        examples: ['https://tweakers.net/nieuws/', 'https://tweakers.net/reviews/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://tweakers.net/nieuws/123456/brood-rijst.html', 'https://tweakers.net/pricewatch/'],
      },
    ],
  },
  {
    key: 'fok.nl',
    name: 'FOK!',
    kind: 'forum',
    hosts: ['fok.nl'],
    rules: [
      {
        path: '/topic/**',
        surface: 'thread',
        examples: ['https://forum.fok.nl/topic/1234567', 'https://forum.fok.nl/topic/1234567/2/25'],
      },
      { path: '/forum/**', surface: 'feed', examples: ['https://forum.fok.nl/forum/12'] },
      { path: '/', surface: 'feed', examples: ['https://frontpage.fok.nl/', 'https://forum.fok.nl/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://frontpage.fok.nl/nieuws/123456/1/1/50/brood.html'],
      },
    ],
  },
  {
    key: 'geenstijl.nl',
    name: 'GeenStijl',
    kind: 'forum',
    hosts: ['geenstijl.nl'],
    rules: [
      {
        path: '/<number>/*',
        surface: 'thread',
        examples: ['https://www.geenstijl.nl/5180000/waarom-rijst-brood'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.geenstijl.nl/'] },
      { path: '/**', surface: 'page', examples: ['https://www.geenstijl.nl/login'] },
    ],
  },
];
