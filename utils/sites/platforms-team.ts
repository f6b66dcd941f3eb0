import type { Platform } from './platform.ts';
import type { PathRule } from './site.ts';

const ROCKETCHAT: readonly PathRule[] = [
  {
    path: '/{channel,group,direct,livechat,omnichannel}/**',
    surface: 'conversation',
    examples: ['https://team.example/channel/general', 'https://team.example/direct/abc'],
  },
  { path: '/home', surface: 'page', examples: ['https://team.example/home'] },
];

const MATTERMOST: readonly PathRule[] = [
  {
    path: '/**/*/{channels,messages,threads,pl}',
    surface: 'conversation',
    examples: ['https://team.example/bakery/threads'],
  },
  {
    path: '/*/{channels,messages,pl}/*',
    surface: 'conversation',
    examples: [
      'https://team.example/bakery/channels/town-square',
      'https://team.example/bakery/messages/@sam',
    ],
  },
  {
    path: '/*/{threads,channels,messages}/**',
    surface: 'conversation',
    examples: ['https://team.example/bakery/threads/abc'],
  },
];

const ZULIP: readonly PathRule[] = [
  {
    path: '/#{narrow,inbox,recent,feed,all-messages}/**',
    surface: 'conversation',
    examples: ['https://team.example/#narrow/channel/4-general/topic/hello', 'https://team.example/#inbox'],
  },
  { path: '/', surface: 'conversation', examples: ['https://team.example/'] },
];

const ELEMENT: readonly PathRule[] = [
  {
    path: '/**#/room/*',
    surface: 'conversation',
    examples: [
      'https://team.example/#/room/!abc:team.example',
      'https://team.example/app/#/room/#general:a.example',
    ],
  },
  {
    path: '/**#/user/*',
    surface: 'conversation',
    examples: ['https://team.example/#/user/@sam:team.example'],
  },
];

const JITSI: readonly PathRule[] = [
  { path: '/static/**', surface: 'page', examples: ['https://meet.team.example/static/close3.html'] },
  { path: '/*', surface: 'call', examples: ['https://meet.team.example/MondayBread'] },
  { path: '/*/*', surface: 'call', examples: ['https://meet.team.example/bakery/MondayBread'] },
];

const BIGBLUEBUTTON: readonly PathRule[] = [
  {
    path: '/html5client/**',
    surface: 'call',
    examples: ['https://bbb.team.example/html5client/join?sessionToken=abc'],
  },
];

const NEXTCLOUD: readonly PathRule[] = [
  { path: '/**/call/*', surface: 'conversation', examples: ['https://cloud.example/call/abc123xy'] },
  {
    path: '/**/apps/spreed',
    surface: 'conversation',
    examples: ['https://cloud.example/apps/spreed', 'https://cloud.example/index.php/apps/spreed'],
  },
  { path: '/apps/mail/**', surface: 'mail', examples: ['https://cloud.example/apps/mail/box/1/thread/2'] },
  {
    path: '/index.php/apps/mail/**',
    surface: 'mail',
    examples: ['https://cloud.example/index.php/apps/mail/setup'],
  },
];

const ROUNDCUBE: readonly PathRule[] = [
  {
    path: '/**?_task=mail',
    surface: 'mail',
    examples: ['https://webmail.example/?_task=mail&_mbox=INBOX', 'https://a.example/roundcube/?_task=mail'],
  },
  {
    path: '/**?_task=*',
    surface: 'page',
    examples: ['https://webmail.example/?_task=settings'],
  },
  { path: '/**', surface: 'mail', examples: ['https://webmail.example/'] },
];

const SOGO: readonly PathRule[] = [
  {
    path: '/SOGo/so/*/Mail/**',
    surface: 'mail',
    examples: ['https://mail.example/SOGo/so/sam/Mail/view#!/Mail/0/INBOX'],
  },
];

/** Chats, calls and mail that people host themselves. */
export const TEAM_PLATFORMS: readonly Platform[] = [
  { key: 'rocketchat', name: 'Rocket.Chat', rules: ROCKETCHAT },
  { key: 'mattermost', name: 'Mattermost', rules: MATTERMOST },
  { key: 'zulip', name: 'Zulip', rules: ZULIP },
  { key: 'element', name: 'Element', rules: ELEMENT },
  { key: 'jitsi', name: 'Jitsi Meet', rules: JITSI },
  { key: 'bigbluebutton', name: 'BigBlueButton', rules: BIGBLUEBUTTON },
  { key: 'nextcloud', name: 'Nextcloud', rules: NEXTCLOUD },
  { key: 'roundcube', name: 'Roundcube', rules: ROUNDCUBE },
  { key: 'sogo', name: 'SOGo', rules: SOGO },
];
