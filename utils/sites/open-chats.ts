import type { Site } from './site.ts';

/** Chats on open networks and protocols. */
export const OPEN_CHAT_SITES: readonly Site[] = [
  {
    key: 'stoat.chat',
    name: 'Stoat (Revolt)',
    kind: 'chat',
    hosts: ['stoat.chat', 'revolt.chat'],
    rules: [
      {
        path: '/**/channel/**',
        surface: 'conversation',
        examples: [
          'https://stoat.chat/app/server/01ABC/channel/01DEF',
          'https://app.revolt.chat/server/01ABC/channel/01DEF',
          'https://app.revolt.chat/channel/01DEF',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://stoat.chat/', 'https://support.stoat.chat/kb'] },
    ],
  },
  {
    key: 'irccloud.com',
    name: 'IRCCloud',
    kind: 'chat',
    hosts: ['irccloud.com'],
    rules: [
      {
        path: '/irc/**',
        surface: 'conversation',
        examples: ['https://www.irccloud.com/irc/libera.chat/channel/bread'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.irccloud.com/', 'https://www.irccloud.com/pricing'],
      },
    ],
  },
  {
    key: 'web.libera.chat',
    name: 'Libera Chat',
    kind: 'chat',
    hosts: ['web.libera.chat'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.libera.chat/', 'https://web.libera.chat/#bread'],
      },
    ],
  },
  {
    key: 'app.cinny.in',
    name: 'Cinny',
    kind: 'chat',
    hosts: ['app.cinny.in'],
    rules: [
      {
        path: '/{login,register,reset-password}/**',
        surface: 'page',
        examples: ['https://app.cinny.in/login/'],
      },
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://app.cinny.in/home/', 'https://app.cinny.in/direct/!abc:matrix.org/'],
      },
    ],
  },
  {
    key: 'tchap.gouv.fr',
    name: 'Tchap',
    kind: 'chat',
    hosts: ['tchap.gouv.fr'],
    rules: [
      {
        path: '/#/{room,home,user}/**',
        surface: 'conversation',
        examples: [
          'https://www.tchap.gouv.fr/#/room/!abc:agent.tchap.gouv.fr',
          'https://www.tchap.gouv.fr/#/home',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.tchap.gouv.fr/', 'https://www.tchap.gouv.fr/#/welcome'],
      },
    ],
  },
  {
    key: 'kchat.infomaniak.com',
    name: 'kChat',
    kind: 'chat',
    hosts: ['kchat.infomaniak.com'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: [
          'https://kchat.infomaniak.com/',
          'https://kchat.infomaniak.com/bread/channels/town-square',
        ],
      },
    ],
  },
];
