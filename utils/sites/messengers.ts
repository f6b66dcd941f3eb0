import type { Site } from './site.ts';

/** Conversation in writing: chats of people, communities and teams. */
export const MESSENGER_SITES: readonly Site[] = [
  {
    key: 'web.whatsapp.com',
    name: 'WhatsApp',
    kind: 'chat',
    hosts: ['web.whatsapp.com'],
    common: true,
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.whatsapp.com/', 'https://web.whatsapp.com/send?phone=123'],
      },
    ],
  },
  {
    key: 'discord.com',
    name: 'Discord',
    kind: 'chat',
    hosts: ['discord.com', 'discordapp.com'],
    common: true,
    rules: [
      {
        path: '/channels/**',
        surface: 'conversation',
        examples: [
          'https://discord.com/channels/@me',
          'https://discord.com/channels/81384788765712384/381887113391505410',
          'https://canary.discord.com/channels/@me/123',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://discord.com/',
          'https://discord.com/developers/applications',
          'https://support.discord.com/hc/en-us',
        ],
      },
    ],
  },
  {
    key: 'web.telegram.org',
    name: 'Telegram',
    kind: 'chat',
    hosts: ['web.telegram.org', 't.me'],
    rules: [
      {
        path: '/**',
        host: 'web.telegram.org',
        surface: 'conversation',
        examples: [
          'https://web.telegram.org/a/#123456',
          'https://web.telegram.org/k/#@someone',
          'https://web.telegram.org/',
        ],
      },
      { path: '/s/*', surface: 'feed', examples: ['https://t.me/s/telegram'] },
      { path: '/*/<number>', surface: 'thread', examples: ['https://t.me/telegram/123'] },
      { path: '/**', surface: 'page', examples: ['https://t.me/telegram'] },
    ],
  },
  {
    key: 'slack.com',
    name: 'Slack',
    kind: 'chat',
    hosts: ['slack.com'],
    rules: [
      { path: '/huddle/**', surface: 'call', examples: ['https://app.slack.com/huddle/T024BE7LD/C024BE7LR'] },
      {
        path: '/client/**',
        surface: 'conversation',
        examples: [
          'https://app.slack.com/client/T024BE7LD/C024BE7LR',
          'https://app.slack.com/client/T024BE7LD/unreads',
        ],
      },
      {
        path: '/{archives,messages}/**',
        surface: 'conversation',
        examples: [
          'https://bakers.slack.com/archives/C024BE7LR/p1700000000000000',
          'https://bakers.slack.com/messages/C024BE7LR',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://slack.com/pricing', 'https://bakers.slack.com/admin'],
      },
    ],
  },
  {
    key: 'chat.google.com',
    name: 'Google Chat',
    kind: 'chat',
    hosts: ['chat.google.com'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://chat.google.com/room/AAAAabc?cls=7', 'https://chat.google.com/u/0/app/home'],
      },
    ],
  },
  {
    key: 'messages.google.com',
    name: 'Google Messages',
    kind: 'chat',
    hosts: ['messages.google.com'],
    rules: [
      {
        path: '/web/**',
        surface: 'conversation',
        examples: ['https://messages.google.com/web/conversations/12'],
      },
      { path: '/**', surface: 'page', examples: ['https://messages.google.com/'] },
    ],
  },
  {
    key: 'voice.google.com',
    name: 'Google Voice',
    kind: 'chat',
    hosts: ['voice.google.com'],
    rules: [
      {
        path: '/u/*/{messages,calls,voicemail}/**',
        surface: 'conversation',
        examples: [
          'https://voice.google.com/u/0/messages?itemId=t.%2B15550100',
          'https://voice.google.com/u/0/calls',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://voice.google.com/about', 'https://voice.google.com/u/0/settings'],
      },
    ],
  },
  {
    key: 'app.element.io',
    name: 'Element',
    kind: 'chat',
    hosts: ['app.element.io', 'develop.element.io'],
    rules: [
      {
        path: '/#/{settings,welcome,login,register,directory}/**',
        surface: 'page',
        examples: ['https://app.element.io/#/login', 'https://app.element.io/#/welcome'],
      },
      {
        path: '/#/**',
        surface: 'conversation',
        examples: [
          'https://app.element.io/#/room/!abc:matrix.org',
          'https://app.element.io/#/room/#bread:matrix.org',
          'https://app.element.io/#/home',
        ],
      },
      { path: '/**', surface: 'page', examples: ['https://app.element.io/mobile_guide/'] },
    ],
  },
  {
    key: 'zulipchat.com',
    name: 'Zulip',
    kind: 'chat',
    hosts: ['zulipchat.com'],
    rules: [
      {
        path: '/{login,register,help,api,accounts,integrations,stats}/**',
        surface: 'page',
        examples: ['https://bakers.zulipchat.com/help/', 'https://bakers.zulipchat.com/login/'],
      },
      {
        path: '/#{settings,organization,channels,streams,groups}/**',
        surface: 'page',
        examples: ['https://bakers.zulipchat.com/#settings/profile'],
      },
      {
        path: '/**',
        surface: 'conversation',
        examples: [
          'https://bakers.zulipchat.com/#narrow/channel/7-rye/topic/starter',
          'https://bakers.zulipchat.com/#inbox',
        ],
      },
    ],
  },
  {
    key: 'app.wire.com',
    name: 'Wire',
    kind: 'chat',
    hosts: ['app.wire.com'],
    rules: [
      { path: '/auth/**', surface: 'page', examples: ['https://app.wire.com/auth/#/login'] },
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://app.wire.com/#/conversation/abc/wire.com'],
      },
    ],
  },
  {
    key: 'web.threema.ch',
    name: 'Threema',
    kind: 'chat',
    hosts: ['web.threema.ch'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://web.threema.ch/#!/messenger/conversation/contact/ABCD1234'],
      },
    ],
  },
  {
    key: 'chat.zalo.me',
    name: 'Zalo',
    kind: 'chat',
    hosts: ['chat.zalo.me'],
    rules: [{ path: '/**', surface: 'conversation', examples: ['https://chat.zalo.me/'] }],
  },
];
