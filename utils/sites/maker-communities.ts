import type { Site } from './site.ts';

/** Where people who build, research and write collect what they know. */
export const MAKER_COMMUNITY_SITES: readonly Site[] = [
  {
    key: 'tabnews.com.br',
    name: 'TabNews',
    kind: 'forum',
    hosts: ['tabnews.com.br'],
    rules: [
      { path: '/', surface: 'feed', examples: ['https://www.tabnews.com.br/'] },
      {
        path: '/{recentes,pagina}/**',
        surface: 'feed',
        examples: ['https://www.tabnews.com.br/recentes/pagina/2', 'https://www.tabnews.com.br/pagina/2'],
      },
      {
        path: '/*/*',
        surface: 'thread',
        examples: ['https://www.tabnews.com.br/someone/por-que-o-pao-cresce'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.tabnews.com.br/login', 'https://www.tabnews.com.br/someone'],
      },
    ],
  },
  {
    key: 'indiehackers.com',
    name: 'Indie Hackers',
    kind: 'forum',
    hosts: ['indiehackers.com'],
    rules: [
      {
        path: '/post/**',
        surface: 'thread',
        examples: ['https://www.indiehackers.com/post/why-bread-rises-abc123'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.indiehackers.com/'] },
      {
        path: '/{newest,top,groups,group,feed}/**',
        surface: 'feed',
        examples: ['https://www.indiehackers.com/newest', 'https://www.indiehackers.com/group/growth'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.indiehackers.com/someone', 'https://www.indiehackers.com/product/bread'],
      },
    ],
  },
  {
    key: 'researchgate.net',
    name: 'ResearchGate',
    kind: 'social',
    hosts: ['researchgate.net'],
    rules: [
      { path: '/messages/**', surface: 'conversation', examples: ['https://www.researchgate.net/messages'] },
      {
        path: '/post/*',
        surface: 'thread',
        examples: ['https://www.researchgate.net/post/Why-does-bread-rise'],
      },
      {
        path: '/{topics,topic,search,community}/**',
        surface: 'feed',
        examples: ['https://www.researchgate.net/topics', 'https://www.researchgate.net/topic/Bread'],
      },
      { path: '/', surface: 'feed', examples: ['https://www.researchgate.net/'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.researchgate.net/publication/12345_Bread',
          'https://www.researchgate.net/profile/Jane-Doe',
        ],
      },
    ],
  },
  {
    key: 'kaggle.com',
    name: 'Kaggle',
    kind: 'forum',
    hosts: ['kaggle.com'],
    rules: [
      {
        path: '/discussions/*/<number>',
        surface: 'thread',
        examples: ['https://www.kaggle.com/discussions/general/123456'],
      },
      {
        path: '/**/discussion/<number>',
        surface: 'thread',
        examples: [
          'https://www.kaggle.com/competitions/bread/discussion/123456',
          'https://www.kaggle.com/datasets/someone/bread/discussion/123456',
        ],
      },
      {
        path: '/discussions/**',
        surface: 'feed',
        examples: ['https://www.kaggle.com/discussions', 'https://www.kaggle.com/discussions/general'],
      },
      {
        path: '/competitions/*/discussion',
        surface: 'feed',
        examples: ['https://www.kaggle.com/competitions/bread/discussion'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.kaggle.com/', 'https://www.kaggle.com/code'] },
    ],
  },
  {
    key: 'fandom.com',
    name: 'Fandom',
    kind: 'forum',
    hosts: ['fandom.com'],
    rules: [
      {
        path: '/**/f/p/*',
        surface: 'thread',
        examples: ['https://bread.fandom.com/f/p/4400000000000000000'],
      },
      {
        path: '/**/f',
        surface: 'feed',
        examples: ['https://bread.fandom.com/f', 'https://bread.fandom.com/de/f'],
      },
      {
        path: '/**/wiki/Message_Wall:*',
        surface: 'thread',
        examples: [
          'https://bread.fandom.com/wiki/Message_Wall:Someone',
          'https://bread.fandom.com/de/wiki/Message_Wall:Someone',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.fandom.com/', 'https://bread.fandom.com/wiki/Rye'],
      },
    ],
  },
];
