import type { Site } from './site.ts';

/** More places to meet by voice and picture. */
export const CALL_SITES: readonly Site[] = [
  {
    key: 'webex.com',
    name: 'Webex',
    kind: 'chat',
    hosts: ['webex.com'],
    rules: [
      {
        path: '/**',
        host: 'web.webex.com',
        surface: 'conversation',
        examples: ['https://web.webex.com/', 'https://web.webex.com/spaces/abc'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.webex.com/',
          'https://bakers.webex.com/meet/someone',
          'https://bakers.webex.com/webappng/sites/bakers/dashboard/home',
        ],
      },
    ],
  },
  {
    key: 'goto.com',
    name: 'GoTo Meeting',
    kind: 'call',
    hosts: ['goto.com'],
    rules: [
      {
        path: '/meeting/**',
        host: 'app.goto.com',
        surface: 'call',
        examples: ['https://app.goto.com/meeting/123456789'],
      },
      {
        path: '/<number>',
        host: 'meet.goto.com',
        surface: 'call',
        examples: ['https://meet.goto.com/123456789'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.goto.com/meeting', 'https://support.goto.com/meeting'],
      },
    ],
  },
  {
    key: 'gather.town',
    name: 'Gather',
    kind: 'call',
    hosts: ['gather.town'],
    rules: [
      {
        path: '/app/**',
        surface: 'call',
        examples: [
          'https://app.gather.town/app/AbCdEf123/office',
          'https://app.v2.gather.town/app/office-12345',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.gather.town/', 'https://app.gather.town/dashboard'],
      },
    ],
  },
  {
    key: 'daily.co',
    name: 'Daily',
    kind: 'call',
    hosts: ['daily.co'],
    rules: [
      {
        path: '/**',
        host: ['www.daily.co', 'dashboard.daily.co', 'docs.daily.co', 'help.daily.co'],
        surface: 'page',
        examples: ['https://www.daily.co/pricing/', 'https://docs.daily.co/reference'],
      },
      { path: '/*', surface: 'call', examples: ['https://bakers.daily.co/bread'] },
      { path: '/**', surface: 'page', examples: ['https://bakers.daily.co/'] },
    ],
  },
  {
    key: 'spatial.chat',
    name: 'SpatialChat',
    kind: 'call',
    hosts: ['spatial.chat'],
    rules: [
      { path: '/s/**', surface: 'call', examples: ['https://app.spatial.chat/s/Bakers?room=1'] },
      { path: '/**', surface: 'page', examples: ['https://www.spatial.chat/'] },
    ],
  },
  {
    key: 'play.workadventu.re',
    name: 'WorkAdventure',
    kind: 'call',
    hosts: ['play.workadventu.re'],
    rules: [
      {
        path: '/{@,_,~}/**',
        surface: 'call',
        examples: ['https://play.workadventu.re/@/bakers/bread/office'],
      },
      { path: '/**', surface: 'page', examples: ['https://play.workadventu.re/login'] },
    ],
  },
  {
    key: 'talk.brave.com',
    name: 'Brave Talk',
    kind: 'call',
    hosts: ['talk.brave.com'],
    rules: [
      { path: '/*', surface: 'call', examples: ['https://talk.brave.com/AbCdEf123456'] },
      { path: '/**', surface: 'page', examples: ['https://talk.brave.com/'] },
    ],
  },
  {
    key: 'visio.numerique.gouv.fr',
    name: 'Visio',
    kind: 'call',
    hosts: ['visio.numerique.gouv.fr'],
    rules: [
      {
        path: '/{mentions-legales,accessibilite,conditions-utilisation,feedback}',
        surface: 'page',
        examples: ['https://visio.numerique.gouv.fr/accessibilite'],
      },
      { path: '/*', surface: 'call', examples: ['https://visio.numerique.gouv.fr/abc-defg-hij'] },
      { path: '/**', surface: 'page', examples: ['https://visio.numerique.gouv.fr/'] },
    ],
  },
  {
    key: 'meet.opentalk.eu',
    name: 'OpenTalk',
    kind: 'call',
    hosts: ['meet.opentalk.eu'],
    rules: [
      {
        path: '/room/**',
        surface: 'call',
        examples: ['https://meet.opentalk.eu/room/01234567-89ab-cdef-0123-456789abcdef'],
      },
      { path: '/**', surface: 'page', examples: ['https://meet.opentalk.eu/dashboard'] },
    ],
  },
  {
    key: 'riverside.fm',
    name: 'Riverside',
    kind: 'call',
    hosts: ['riverside.fm', 'riverside.com'],
    rules: [
      {
        path: '/studio/**',
        surface: 'call',
        examples: ['https://riverside.fm/studio/bread', 'https://riverside.com/studio/bread'],
      },
      { path: '/**', surface: 'page', examples: ['https://riverside.fm/dashboard/home'] },
    ],
  },
  {
    key: 'salutejazz.ru',
    name: 'SberJazz',
    kind: 'call',
    hosts: ['salutejazz.ru'],
    rules: [
      { path: '/calls/*', surface: 'call', examples: ['https://salutejazz.ru/calls/abc123?psw=x'] },
      { path: '/**', surface: 'page', examples: ['https://salutejazz.ru/'] },
    ],
  },
  {
    key: 'mts-link.ru',
    name: 'МТС Линк',
    kind: 'call',
    hosts: ['mts-link.ru'],
    rules: [
      {
        path: '/j/**',
        host: 'my.mts-link.ru',
        surface: 'call',
        examples: ['https://my.mts-link.ru/j/12345/67890'],
      },
      { path: '/**', surface: 'page', examples: ['https://mts-link.ru/', 'https://my.mts-link.ru/login'] },
    ],
  },
];
