import type { Site } from './site.ts';

/** Portals of Latin America with endless front pages. */
export const LATIN_AMERICA_SITES: readonly Site[] = [
  {
    key: 'globo.com',
    name: 'Globo e g1',
    kind: 'news',
    hosts: ['globo.com'],
    rules: [
      {
        path: '/',
        host: [
          'www.globo.com',
          'g1.globo.com',
          'ge.globo.com',
          'gshow.globo.com',
          'oglobo.globo.com',
          'extra.globo.com',
        ],
        surface: 'feed',
        examples: ['https://www.globo.com/', 'https://g1.globo.com/', 'https://ge.globo.com/'],
      },
      {
        path: '/*',
        host: ['g1.globo.com', 'ge.globo.com', 'gshow.globo.com'],
        surface: 'feed',
        examples: ['https://g1.globo.com/economia/', 'https://gshow.globo.com/novelas/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://g1.globo.com/economia/noticia/2025/01/01/pao.ghtml',
          'https://ge.globo.com/futebol/noticia/2025/01/01/jogo.ghtml',
          'https://login.globo.com/login/1',
        ],
      },
    ],
  },
  {
    key: 'globoplay.globo.com',
    name: 'Globoplay',
    kind: 'video',
    hosts: ['globoplay.globo.com'],
    rules: [
      { path: '/v/<number>', surface: 'video', examples: ['https://globoplay.globo.com/v/12345678/'] },
      {
        path: '/ao-vivo/<number>',
        surface: 'video',
        examples: ['https://globoplay.globo.com/ao-vivo/7832875/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://globoplay.globo.com/', 'https://globoplay.globo.com/pao/t/abcDEF/'],
      },
    ],
  },
  {
    key: 'uol.com.br',
    name: 'UOL',
    kind: 'news',
    hosts: ['uol.com.br'],
    rules: [
      {
        path: '/',
        host: [
          'www.uol.com.br',
          'noticias.uol.com.br',
          'splash.uol.com.br',
          'economia.uol.com.br',
          'www.folha.uol.com.br',
        ],
        surface: 'feed',
        examples: ['https://www.uol.com.br/', 'https://noticias.uol.com.br/'],
      },
      {
        path: '/{ultimas,cotidiano,internacional,politica,noticias,esporte,splash}',
        surface: 'feed',
        examples: ['https://noticias.uol.com.br/ultimas/', 'https://www.uol.com.br/splash/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://noticias.uol.com.br/cotidiano/ultimas-noticias/2025/01/01/pao.htm',
          'https://www1.folha.uol.com.br/mercado/2025/01/pao.shtml',
          'https://sac.uol.com.br/',
        ],
      },
    ],
  },
  {
    key: 'terra.com.br',
    name: 'Terra',
    kind: 'news',
    hosts: ['terra.com.br'],
    rules: [
      { path: '/', host: 'www.terra.com.br', surface: 'feed', examples: ['https://www.terra.com.br/'] },
      {
        path: '/{noticias,esportes,diversao,economia,vida-e-estilo,nos}',
        host: 'www.terra.com.br',
        surface: 'feed',
        examples: ['https://www.terra.com.br/noticias/', 'https://www.terra.com.br/esportes/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.terra.com.br/noticias/brasil/pao,0123456789abcdef.html',
          'https://servicos.terra.com.br/',
        ],
      },
    ],
  },
  {
    key: 'r7.com',
    name: 'R7',
    kind: 'news',
    hosts: ['r7.com'],
    rules: [
      {
        path: '/',
        host: ['www.r7.com', 'noticias.r7.com', 'entretenimento.r7.com', 'esportes.r7.com'],
        surface: 'feed',
        examples: ['https://www.r7.com/', 'https://noticias.r7.com/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://noticias.r7.com/brasilia/pao-01012025/', 'https://www.r7.com/login'],
      },
    ],
  },
  {
    key: 'infobae.com',
    name: 'Infobae',
    kind: 'news',
    hosts: ['infobae.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.infobae.com/'] },
      {
        path: '/*',
        surface: 'feed',
        examples: [
          'https://www.infobae.com/america/',
          'https://www.infobae.com/ultimas-noticias/',
          'https://www.infobae.com/mexico/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.infobae.com/america/mundo/2025/01/01/por-que-crece-el-pan/',
          'https://www.infobae.com/autor/someone/',
        ],
      },
    ],
  },
  {
    key: 'clarin.com',
    name: 'Clarín',
    kind: 'news',
    hosts: ['clarin.com'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.clarin.com/'] },
      {
        path: '/{ultimo-momento,politica,economia,sociedad,deportes,mundo,espectaculos}',
        surface: 'feed',
        examples: ['https://www.clarin.com/ultimo-momento/', 'https://www.clarin.com/politica/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.clarin.com/sociedad/crece-pan_0_abcDEF1234.html',
          'https://www.clarin.com/autor/someone',
        ],
      },
    ],
  },
  {
    key: 'lanacion.com.ar',
    name: 'La Nación',
    kind: 'news',
    hosts: ['lanacion.com.ar'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.lanacion.com.ar/'] },
      {
        path: '/{ultimas-noticias,politica,economia,sociedad,el-mundo,deportes,espectaculos}',
        surface: 'feed',
        examples: ['https://www.lanacion.com.ar/ultimas-noticias/', 'https://www.lanacion.com.ar/politica/'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.lanacion.com.ar/sociedad/crece-el-pan-nid01012025/'],
      },
    ],
  },
  {
    key: 'eluniversal.com.mx',
    name: 'El Universal',
    kind: 'news',
    hosts: ['eluniversal.com.mx'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.eluniversal.com.mx/'] },
      {
        path: '/{nacion,mundo,metropoli,espectaculos,deportes,tendencias,minuto-x-minuto}',
        surface: 'feed',
        examples: [
          'https://www.eluniversal.com.mx/nacion/',
          'https://www.eluniversal.com.mx/minuto-x-minuto/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.eluniversal.com.mx/nacion/por-que-crece-el-pan/'],
      },
    ],
  },
];
