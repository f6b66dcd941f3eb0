import type { Site } from './site.ts';

/** A host that holds mail and nothing else worth telling apart. */
function mailbox(name: string, key: string, example: string, others: readonly string[] = []): Site {
  return {
    key,
    name,
    kind: 'mail',
    hosts: [key, ...others],
    rules: [{ path: '/**', surface: 'mail', examples: [example] }],
  };
}

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
  mailbox('Proton Mail', 'mail.proton.me', 'https://mail.proton.me/u/0/inbox'),
  mailbox('Telekom Mail', 'email.t-online.de', 'https://email.t-online.de/em'),
  mailbox('Yahoo Mail', 'mail.yahoo.com', 'https://mail.yahoo.com/d/folders/1?reason=x'),
  mailbox('Yahoo!メール', 'mail.yahoo.co.jp', 'https://mail.yahoo.co.jp/u/pc/f/list'),
  mailbox('AOL Mail', 'mail.aol.com', 'https://mail.aol.com/d/folders/1'),
  mailbox('Zoho Mail', 'mail.zoho.com', 'https://mail.zoho.eu/zm/#mail/folder/inbox', [
    'mail.zoho.eu',
    'mail.zoho.in',
  ]),
  mailbox('Infomaniak Mail', 'mail.infomaniak.com', 'https://mail.infomaniak.com/0/inbox'),
  mailbox('Yandex Mail', 'mail.yandex.ru', 'https://mail.yandex.ru/?uid=1#inbox', ['mail.yandex.com']),
  mailbox('Mail.ru', 'e.mail.ru', 'https://e.mail.ru/inbox/'),
  mailbox('QQ Mail', 'mail.qq.com', 'https://wx.mail.qq.com/home/index?sid=x'),
  mailbox('163 Mail', 'mail.163.com', 'https://mail.163.com/js6/main.jsp?sid=x', ['mail.126.com']),
  mailbox('Naver Mail', 'mail.naver.com', 'https://mail.naver.com/v2/folders/0/all'),
  mailbox('Daum Mail', 'mail.daum.net', 'https://mail.daum.net/top/INBOX'),
  mailbox('Seznam Email', 'email.seznam.cz', 'https://email.seznam.cz/?hp#inbox'),
  mailbox('WP Poczta', 'poczta.wp.pl', 'https://poczta.wp.pl/w/#/mails?label=1'),
  mailbox('Orange Mail', 'messagerie.orange.fr', 'https://mail.orange.fr/#/inbox', ['mail.orange.fr']),
];
