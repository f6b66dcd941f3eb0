import type { Site } from './site.ts';

/** More questions and answers, and deals that people discuss. */
export const ANSWER_SITES: readonly Site[] = [
  {
    key: 'brainly.com',
    name: 'Brainly',
    kind: 'forum',
    hosts: [
      'brainly.com',
      'brainly.co.id',
      'brainly.in',
      'brainly.ph',
      'brainly.com.br',
      'brainly.lat',
      'brainly.pl',
      'brainly.ro',
      'znanija.com',
      'nosdevoirs.fr',
      'eodev.com',
    ],
    rules: [
      {
        path: '/{question,tarea,tarefa,tugas,zadanie,tema,task,devoir,gorev}/*',
        surface: 'thread',
        examples: [
          'https://brainly.com/question/12345678',
          'https://brainly.com.br/tarefa/12345678',
          'https://znanija.com/task/12345678',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://brainly.com/', 'https://brainly.co.id/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://brainly.com/app/profile/12345', 'https://brainly.com/login'],
      },
    ],
  },
  {
    key: 'discussions.apple.com',
    name: 'Apple Community',
    kind: 'forum',
    hosts: ['discussions.apple.com'],
    rules: [
      {
        path: '/thread/**',
        surface: 'thread',
        examples: [
          'https://discussions.apple.com/thread/254123456',
          'https://discussions.apple.com/thread/254123456?page=2',
        ],
      },
      {
        path: '/{community,search}/**',
        surface: 'feed',
        examples: ['https://discussions.apple.com/community/ipad'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://discussions.apple.com/welcome', 'https://discussions.apple.com/profile/someone'],
      },
    ],
  },
  {
    key: 'thestudentroom.co.uk',
    name: 'The Student Room',
    kind: 'forum',
    hosts: ['thestudentroom.co.uk'],
    rules: [
      {
        path: '/private.php',
        surface: 'conversation',
        examples: ['https://www.thestudentroom.co.uk/private.php'],
      },
      {
        path: '/showthread.php',
        surface: 'thread',
        examples: ['https://www.thestudentroom.co.uk/showthread.php?t=1234567'],
      },
      {
        path: '/forumdisplay.php',
        surface: 'feed',
        examples: ['https://www.thestudentroom.co.uk/forumdisplay.php?f=12'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.thestudentroom.co.uk/'] },
    ],
  },
  {
    key: 'whirlpool.net.au',
    name: 'Whirlpool',
    kind: 'forum',
    hosts: ['whirlpool.net.au'],
    rules: [
      { path: '/whim/**', surface: 'conversation', examples: ['https://forums.whirlpool.net.au/whim/'] },
      {
        path: '/thread/**',
        surface: 'thread',
        examples: [
          'https://forums.whirlpool.net.au/thread/9abc1234',
          'https://forums.whirlpool.net.au/thread/9abc1234?p=2#r21',
        ],
      },
      { path: '/forum/**', surface: 'feed', examples: ['https://forums.whirlpool.net.au/forum/7'] },
      {
        path: '/',
        host: 'forums.whirlpool.net.au',
        surface: 'feed',
        examples: ['https://forums.whirlpool.net.au/'],
      },
      { path: '/**', surface: 'page', examples: ['https://whirlpool.net.au/wiki/bread'] },
    ],
  },
  {
    key: 'ozbargain.com.au',
    name: 'OzBargain',
    kind: 'forum',
    hosts: ['ozbargain.com.au'],
    rules: [
      {
        path: '/privatemsg/**',
        surface: 'conversation',
        examples: ['https://www.ozbargain.com.au/privatemsg'],
      },
      { path: '/node/*', surface: 'thread', examples: ['https://www.ozbargain.com.au/node/123456'] },
      {
        path: '/{deals,cat,forum,live,tag,new}/**',
        surface: 'feed',
        examples: [
          'https://www.ozbargain.com.au/deals/popular',
          'https://www.ozbargain.com.au/cat/groceries',
          'https://www.ozbargain.com.au/forum',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://www.ozbargain.com.au/'] },
      { path: '/**', surface: 'page', examples: ['https://www.ozbargain.com.au/user/12345'] },
    ],
  },
  {
    key: 'slickdeals.net',
    name: 'Slickdeals',
    kind: 'forum',
    hosts: ['slickdeals.net'],
    rules: [
      { path: '/f/*', surface: 'thread', examples: ['https://slickdeals.net/f/12345678-a-loaf-of-bread'] },
      {
        path: '/{forums,deals,newsearch.php}/**',
        surface: 'feed',
        examples: [
          'https://slickdeals.net/forums/forumdisplay.php?f=9',
          'https://slickdeals.net/deals/grocery/',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://slickdeals.net/'] },
      { path: '/**', surface: 'page', examples: ['https://slickdeals.net/coupons/'] },
    ],
  },
];
