import type { Site } from './site.ts';

/** Live calls. A path that is a call there is what a silent background tab is recognised by. */
export const MEETING_SITES: readonly Site[] = [
  {
    key: 'meet.google.com',
    name: 'Google Meet',
    kind: 'call',
    hosts: ['meet.google.com'],
    common: true,
    rules: [
      {
        path: '/{landing,new,about,calling,tel,download}/**',
        surface: 'page',
        examples: ['https://meet.google.com/landing', 'https://meet.google.com/new?hs=193'],
      },
      { path: '/lookup/*', surface: 'call', examples: ['https://meet.google.com/lookup/abcdefghij'] },
      {
        path: '/*',
        surface: 'call',
        examples: ['https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij?authuser=1'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://meet.google.com/', 'https://meet.google.com/tools/echo'],
      },
    ],
  },
  {
    key: 'zoom.us',
    name: 'Zoom',
    kind: 'call',
    hosts: ['zoom.us', 'zoom.com', 'zoomgov.com'],
    rules: [
      {
        path: '/wc/{home,profile,calendar,settings,contacts,leave}/**',
        surface: 'page',
        examples: ['https://app.zoom.us/wc/home', 'https://app.zoom.us/wc/leave'],
      },
      {
        path: '/wc/{chat,team-chat}/**',
        surface: 'conversation',
        examples: ['https://app.zoom.us/wc/team-chat'],
      },
      {
        path: '/wc/**',
        surface: 'call',
        examples: [
          'https://app.zoom.us/wc/1234567890/join?fromPWA=1',
          'https://us02web.zoom.us/wc/join/1234567890',
          'https://zoom.us/wc/1234567890/start',
        ],
      },
      {
        path: '/rec/**',
        surface: 'video',
        examples: ['https://us02web.zoom.us/rec/play/abc', 'https://us02web.zoom.us/rec/share/abc'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://us02web.zoom.us/j/1234567890?pwd=x',
          'https://zoom.us/meeting',
          'https://www.zoom.com/de/products/',
        ],
      },
    ],
  },
  {
    key: 'teams.microsoft.com',
    name: 'Microsoft Teams',
    kind: 'chat',
    hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft', 'teams.microsoft.us'],
    rules: [
      {
        path: '/light-meetings/**',
        surface: 'call',
        examples: [
          'https://teams.microsoft.com/light-meetings/launch?agent=web',
          'https://teams.live.com/light-meetings/launch?anon=true',
        ],
      },
      {
        path: '/v2?meetingjoin=true',
        surface: 'call',
        examples: ['https://teams.microsoft.com/v2/?meetingjoin=true#/meet/123'],
      },
      {
        path: '/{dl,meet,downloads}/**',
        surface: 'page',
        examples: [
          'https://teams.microsoft.com/dl/launcher/launcher.html?url=x',
          'https://teams.live.com/meet/9326458712345?p=abc',
        ],
      },
      {
        path: '/l/{meetup-join,meeting,app}/**',
        surface: 'page',
        examples: ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0'],
      },
      {
        path: '/{v2,_,l}/**',
        surface: 'conversation',
        examples: [
          'https://teams.microsoft.com/v2/',
          'https://teams.live.com/v2/',
          'https://teams.microsoft.com/_#/conversations/abc',
          'https://teams.microsoft.com/l/chat/0/0?users=a',
        ],
      },
      {
        path: '/',
        surface: 'conversation',
        examples: ['https://teams.cloud.microsoft/', 'https://teams.microsoft.com/'],
      },
      { path: '/**', surface: 'page', examples: ['https://teams.microsoft.com/start'] },
    ],
  },
  {
    key: 'whereby.com',
    name: 'Whereby',
    kind: 'call',
    hosts: ['whereby.com'],
    rules: [
      {
        path: '/{user,org,information,blog,products,pricing,about,solutions}/**',
        surface: 'page',
        host: 'whereby.com',
        examples: ['https://whereby.com/user/meetings', 'https://whereby.com/information/about'],
      },
      {
        path: '/{login,signup,integrations,download}/**',
        surface: 'page',
        host: 'whereby.com',
        examples: ['https://whereby.com/login'],
      },
      {
        path: '/*',
        surface: 'call',
        examples: ['https://whereby.com/bakers', 'https://bakers.whereby.com/standup'],
      },
      { path: '/**', surface: 'page', examples: ['https://whereby.com/'] },
    ],
  },
  {
    key: 'meet.jit.si',
    name: 'Jitsi Meet',
    kind: 'call',
    hosts: ['meet.jit.si', 'meet.ffmuc.net', 'kmeet.infomaniak.com'],
    rules: [
      { path: '/static/**', surface: 'page', examples: ['https://meet.jit.si/static/close3.html'] },
      {
        path: '/*/**',
        surface: 'call',
        examples: [
          'https://meet.jit.si/BakersStandup',
          'https://meet.jit.si/BakersStandup#config.startWithVideoMuted=true',
          'https://kmeet.infomaniak.com/abcdefghijklmnop',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://meet.jit.si/'] },
    ],
  },
  {
    key: '8x8.vc',
    name: '8x8 Meet',
    kind: 'call',
    hosts: ['8x8.vc'],
    rules: [
      { path: '/*/*', surface: 'call', examples: ['https://8x8.vc/bakers/standup'] },
      { path: '/**', surface: 'page', examples: ['https://8x8.vc/'] },
    ],
  },
  {
    key: 'facetime.apple.com',
    name: 'FaceTime',
    kind: 'call',
    hosts: ['facetime.apple.com'],
    rules: [
      { path: '/join', surface: 'call', examples: ['https://facetime.apple.com/join#v=1&p=abc&k=def'] },
      { path: '/**', surface: 'page', examples: ['https://facetime.apple.com/'] },
    ],
  },
  {
    key: 'call.element.io',
    name: 'Element Call',
    kind: 'call',
    hosts: ['call.element.io'],
    rules: [
      {
        path: '/*/**',
        surface: 'call',
        examples: ['https://call.element.io/room/#/standup?roomId=!abc', 'https://call.element.io/standup'],
      },
      { path: '/**', surface: 'page', examples: ['https://call.element.io/'] },
    ],
  },
  {
    key: 'telemost.yandex.ru',
    name: 'Yandex Telemost',
    kind: 'call',
    hosts: ['telemost.yandex.ru'],
    rules: [
      { path: '/j/*', surface: 'call', examples: ['https://telemost.yandex.ru/j/12345678901234'] },
      { path: '/**', surface: 'page', examples: ['https://telemost.yandex.ru/'] },
    ],
  },
];
