import type { Site } from './site.ts';

/** Chats and threads of teams. */
export const WORK_CHAT_SITES: readonly Site[] = [
  {
    key: 'cloud.mattermost.com',
    name: 'Mattermost',
    kind: 'chat',
    hosts: ['cloud.mattermost.com', 'community.mattermost.com'],
    rules: [
      {
        path: '/*/{channels,messages,threads,pl}/**',
        surface: 'conversation',
        examples: [
          'https://bakers.cloud.mattermost.com/bread/channels/town-square',
          'https://bakers.cloud.mattermost.com/bread/messages/@someone',
          'https://community.mattermost.com/core/pl/abc123',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://bakers.cloud.mattermost.com/login',
          'https://bakers.cloud.mattermost.com/admin_console/about/license',
        ],
      },
    ],
  },
  {
    key: 'rocket.chat',
    name: 'Rocket.Chat',
    kind: 'chat',
    hosts: ['rocket.chat'],
    rules: [
      {
        path: '/{channel,direct,group,live}/**',
        surface: 'conversation',
        examples: [
          'https://open.rocket.chat/channel/general',
          'https://open.rocket.chat/direct/abc123',
          'https://bakers.rocket.chat/group/bread?msg=abc',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.rocket.chat/pricing',
          'https://open.rocket.chat/admin/info',
          'https://open.rocket.chat/home',
        ],
      },
    ],
  },
  {
    key: 'twist.com',
    name: 'Twist',
    kind: 'chat',
    hosts: ['twist.com'],
    rules: [
      {
        path: '/a/<number>/msg/**',
        surface: 'conversation',
        examples: ['https://twist.com/a/12345/msg/678/'],
      },
      {
        path: '/a/<number>/ch/<number>/t/**',
        surface: 'thread',
        examples: ['https://twist.com/a/12345/ch/67/t/890/'],
      },
      {
        path: '/a/<number>/inbox/t/**',
        surface: 'thread',
        examples: ['https://twist.com/a/12345/inbox/t/890/'],
      },
      { path: '/a/<number>/ch/**', surface: 'feed', examples: ['https://twist.com/a/12345/ch/67/'] },
      { path: '/**', surface: 'page', examples: ['https://twist.com/', 'https://twist.com/a/12345/inbox/'] },
    ],
  },
  {
    key: 'app.pumble.com',
    name: 'Pumble',
    kind: 'chat',
    hosts: ['app.pumble.com'],
    rules: [
      {
        path: '/workspace/**',
        surface: 'conversation',
        examples: ['https://app.pumble.com/workspace/5f0abc/5f0def'],
      },
      { path: '/**', surface: 'page', examples: ['https://app.pumble.com/login'] },
    ],
  },
  {
    key: 'web.flock.com',
    name: 'Flock',
    kind: 'chat',
    hosts: ['web.flock.com'],
    rules: [{ path: '/**', surface: 'conversation', examples: ['https://web.flock.com/'] }],
  },
  {
    key: 'cliq.zoho.com',
    name: 'Zoho Cliq',
    kind: 'chat',
    hosts: ['cliq.zoho.com', 'cliq.zoho.eu', 'cliq.zoho.in'],
    rules: [
      {
        path: '/**',
        surface: 'conversation',
        examples: ['https://cliq.zoho.com/company/12345/chats/67890', 'https://cliq.zoho.in/'],
      },
    ],
  },
  {
    key: 'app.ringcentral.com',
    name: 'RingCentral',
    kind: 'chat',
    hosts: ['app.ringcentral.com'],
    rules: [
      {
        path: '/{messages,text,phone}/**',
        surface: 'conversation',
        examples: ['https://app.ringcentral.com/messages/12345', 'https://app.ringcentral.com/text/all'],
      },
      { path: '/**', surface: 'page', examples: ['https://app.ringcentral.com/settings/general'] },
    ],
  },
  {
    key: 'web.groupme.com',
    name: 'GroupMe',
    kind: 'chat',
    hosts: ['web.groupme.com'],
    rules: [
      { path: '/chats/**', surface: 'conversation', examples: ['https://web.groupme.com/chats'] },
      { path: '/', surface: 'conversation', examples: ['https://web.groupme.com/'] },
      { path: '/**', surface: 'page', examples: ['https://web.groupme.com/signin'] },
    ],
  },
  {
    key: 'basecamp.com',
    name: 'Basecamp',
    kind: 'chat',
    hosts: ['basecamp.com'],
    rules: [
      {
        path: '/<number>/buckets/<number>/chats/**',
        surface: 'conversation',
        examples: ['https://3.basecamp.com/12345/buckets/67/chats/890'],
      },
      {
        path: '/<number>/circles/**',
        surface: 'conversation',
        examples: ['https://3.basecamp.com/12345/circles/67'],
      },
      {
        path: '/<number>/buckets/<number>/{messages,todos,question_answers,documents}/*',
        surface: 'thread',
        examples: [
          'https://3.basecamp.com/12345/buckets/67/messages/890#__recording_1',
          'https://3.basecamp.com/12345/buckets/67/todos/890',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://basecamp.com/pricing', 'https://3.basecamp.com/12345/projects'],
      },
    ],
  },
  {
    key: 'engage.cloud.microsoft',
    name: 'Viva Engage',
    kind: 'social',
    hosts: ['engage.cloud.microsoft', 'web.yammer.com'],
    rules: [
      {
        path: '/main/**/threads/**',
        surface: 'thread',
        examples: [
          'https://engage.cloud.microsoft/main/threads/eyJfdHlw',
          'https://web.yammer.com/main/org/example.com/threads/eyJfdHlw',
        ],
      },
      {
        path: '/main/{feed,groups,org,topics,storyline}/**',
        surface: 'feed',
        examples: [
          'https://engage.cloud.microsoft/main/feed',
          'https://web.yammer.com/main/org/example.com/groups/eyJfdHlw/all',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://engage.cloud.microsoft/main/settings', 'https://web.yammer.com/'],
      },
    ],
  },
];
