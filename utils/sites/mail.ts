import type { Site } from './site.ts';

/** Web mail. Where a calendar or contacts share the host, they are plain pages. */
export const MAIL_SITES: readonly Site[] = [
  {
    key: 'mail.google.com',
    name: 'Gmail',
    kind: 'mail',
    hosts: ['mail.google.com'],
    common: true,
    rules: [
      {
        path: '/chat/**',
        surface: 'conversation',
        examples: ['https://mail.google.com/chat/u/0/#chat/home'],
      },
      {
        path: '/mail/**#chat/**',
        surface: 'conversation',
        examples: [
          'https://mail.google.com/mail/u/0/#chat/dm/abcDEF',
          'https://mail.google.com/mail/u/0/?tab=rm#chat/space/AAAA',
        ],
      },
      {
        path: '/mail/**#settings/**',
        surface: 'page',
        examples: ['https://mail.google.com/mail/u/0/#settings/general'],
      },
      {
        path: '/**',
        surface: 'mail',
        examples: [
          'https://mail.google.com/mail/u/0/#inbox',
          'https://mail.google.com/mail/u/1/?tab=rm#inbox/FMfcgz',
          'https://mail.google.com/',
        ],
      },
    ],
  },
  {
    key: 'outlook.live.com',
    name: 'Outlook',
    kind: 'mail',
    hosts: [
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
      'outlook.com',
    ],
    common: true,
    rules: [
      {
        path: '/{calendar,people,files,tasks,bookings,places,groups}/**',
        surface: 'page',
        examples: ['https://outlook.live.com/calendar/0/view/week', 'https://outlook.office.com/people/'],
      },
      {
        path: '/{mail,owa}/**',
        surface: 'mail',
        examples: [
          'https://outlook.live.com/mail/0/',
          'https://outlook.office.com/mail/inbox/id/AAQk',
          'https://outlook.office365.com/owa/',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://outlook.office.com/host/abc', 'https://outlook.live.com/'],
      },
    ],
  },
  {
    key: 'fastmail.com',
    name: 'Fastmail',
    kind: 'mail',
    hosts: ['fastmail.com'],
    rules: [
      { path: '/mail/**', surface: 'mail', examples: ['https://app.fastmail.com/mail/Inbox/?u=abc'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://app.fastmail.com/calendar/week/', 'https://www.fastmail.com/pricing/'],
      },
    ],
  },
  {
    key: 'icloud.com',
    name: 'iCloud Mail',
    kind: 'mail',
    hosts: ['icloud.com'],
    rules: [
      {
        path: '/mail/**',
        surface: 'mail',
        examples: ['https://www.icloud.com/mail/', 'https://www.icloud.com/mail#inbox'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://www.icloud.com/photos/', 'https://www.icloud.com/'],
      },
    ],
  },
  {
    key: 'gmx.net',
    name: 'GMX',
    kind: 'mail',
    hosts: ['gmx.net', 'gmx.com', 'gmx.at', 'gmx.ch', 'gmx.de', 'gmx.co.uk', 'gmx.fr', 'gmx.es'],
    rules: [
      {
        path: '/mail/**',
        host: [
          'navigator.gmx.net',
          '3c.gmx.net',
          '3c-bap.gmx.net',
          'navigator-bs.gmx.com',
          'navigator-lxa.gmx.com',
          '3c-lxa.gmx.com',
        ],
        surface: 'mail',
        examples: [
          'https://navigator.gmx.net/mail?sid=abc',
          'https://bap.navigator.gmx.net/mail?sid=abc',
          'https://navigator-bs.gmx.com/mail?sid=abc',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://www.gmx.net/',
          'https://www.gmx.net/mail/',
          'https://navigator.gmx.net/mail_settings',
        ],
      },
    ],
  },
  {
    key: 'web.de',
    name: 'WEB.DE',
    kind: 'mail',
    hosts: ['web.de'],
    rules: [
      {
        path: '/mail/**',
        host: ['navigator.web.de', '3c.web.de', '3c-bap.web.de'],
        surface: 'mail',
        examples: ['https://navigator.web.de/mail?sid=abc', 'https://bap.navigator.web.de/mail?sid=abc'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://web.de/', 'https://web.de/magazine/', 'https://navigator.web.de/home'],
      },
    ],
  },
  {
    key: 'mail.com',
    name: 'mail.com',
    kind: 'mail',
    hosts: ['mail.com'],
    rules: [
      {
        path: '/mail/**',
        host: ['navigator-bs.mail.com', 'navigator-lxa.mail.com', '3c-lxa.mail.com', '3c-bs.mail.com'],
        surface: 'mail',
        examples: ['https://navigator-lxa.mail.com/mail?sid=abc'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.mail.com/', 'https://www.mail.com/mail/'] },
    ],
  },
  {
    key: 'app.tuta.com',
    name: 'Tuta',
    kind: 'mail',
    hosts: ['app.tuta.com', 'mail.tutanota.com'],
    rules: [
      {
        path: '/{mail,inbox,mailbox,search}/**',
        surface: 'mail',
        examples: ['https://app.tuta.com/mail/abc/def', 'https://mail.tutanota.com/mail/abc'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://app.tuta.com/login', 'https://app.tuta.com/calendar/week/2025-01-01'],
      },
    ],
  },
  {
    key: 'app.hey.com',
    name: 'HEY',
    kind: 'mail',
    hosts: ['app.hey.com'],
    rules: [
      { path: '/calendar/**', surface: 'page', examples: ['https://app.hey.com/calendar/weeks/2025-01-01'] },
      {
        path: '/**',
        surface: 'mail',
        examples: ['https://app.hey.com/imbox', 'https://app.hey.com/topics/123'],
      },
    ],
  },
  {
    key: 'mailbox.org',
    name: 'mailbox.org',
    kind: 'mail',
    hosts: ['mailbox.org'],
    rules: [
      {
        path: '/appsuite/**',
        surface: 'mail',
        examples: ['https://app.mailbox.org/appsuite/', 'https://office.mailbox.org/appsuite/'],
      },
      { path: '/**', surface: 'page', examples: ['https://mailbox.org/en/'] },
    ],
  },
  {
    key: 'runbox.com',
    name: 'Runbox',
    kind: 'mail',
    hosts: ['runbox.com'],
    rules: [
      {
        path: '/app/{account,calendar,contacts}/**',
        surface: 'page',
        examples: ['https://runbox.com/app/calendar'],
      },
      { path: '/app/**', surface: 'mail', examples: ['https://runbox.com/app/#Inbox'] },
      { path: '/**', surface: 'page', examples: ['https://runbox.com/'] },
    ],
  },
];
