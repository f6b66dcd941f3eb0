/** Messages, mail, calls and chosen videos of catalogued sites, by their real addresses. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { CHAT, CHATSCOPE_COMPOSER, converse, EDITOR, endless, listChat, TEXTAREA } from './acts.ts';

const group = 'catalogued';

const MESSAGES: readonly Trace[] = [
  {
    name: 'whatsapp-chat',
    group,
    url: 'https://web.whatsapp.com/',
    page: site({ title: 'WhatsApp', views: CHAT }),
    isSample: true,
    play: converse(CHATSCOPE_COMPOSER),
  },
  {
    name: 'telegram-only-listened',
    group,
    url: 'https://web.telegram.org/a/#123456',
    page: site({ title: 'Telegram Web', views: listChat('textarea', true) }),
    async play(person) {
      await person.visit('conversation');
      await person.scroll(4_000, { deltaY: -300 });
      await person.read(4_000);
    },
  },
  {
    name: 'discord-channel-busy',
    group,
    url: 'https://discord.com/channels/81384788765712384/381887113391505410',
    page: site({ title: 'Discord | #general', views: listChat('slate', true) }),
    async play(person) {
      await person.visit('conversation');
      await person.read(3_000);
      await person.compose(EDITOR, 4_000);
      await person.scroll(3_000, { deltaY: -400 });
    },
  },
  {
    name: 'slack-channel',
    group,
    url: 'https://app.slack.com/client/T024BE7LD/C024BE7LR',
    page: site({ title: 'general - Slack', views: listChat('quill') }),
    play: converse(EDITOR),
  },
  {
    name: 'instagram-direct',
    group,
    url: 'https://www.instagram.com/direct/t/123/',
    page: site({ title: 'Instagram • Chats', views: listChat('lexical') }),
    play: converse(EDITOR),
  },
  {
    name: 'x-feed-then-messages',
    group,
    url: 'https://x.com/home',
    page: site({
      title: 'X',
      links: ['/messages/1-2'],
      views: [
        { path: '/messages', view: CHAT },
        { path: '/', view: endless() },
      ],
    }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(5_000);
      await person.follow('a[href="/messages/1-2"]', 'conversation');
      await person.read(2_000);
      await person.compose(CHATSCOPE_COMPOSER, 5_000, { sends: true });
    },
  },
  {
    name: 'reddit-chat-left-behind',
    group,
    url: 'https://www.reddit.com/chat/room/abc',
    page: site({ title: 'Chat • Reddit', views: CHAT }),
    async play(person) {
      await person.visit('conversation');
      await person.compose(CHATSCOPE_COMPOSER, 4_000, { sends: true });
      await person.lookAway(4_000, 'conversation');
      await person.read(3_000);
    },
  },
  {
    name: 'vk-messages',
    group,
    url: 'https://vk.com/im/convo/2000000012',
    page: site({ title: 'Мессенджер', views: listChat('prosemirror') }),
    play: converse(EDITOR),
  },
];

const MAIL: readonly Trace[] = [
  {
    name: 'gmail-read-and-answered',
    group,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    page: site({ title: 'Inbox - Gmail', views: { type: 'mail', editor: 'prosemirror' } }),
    async play(person) {
      await person.visit('mail');
      await person.click('.letter');
      await person.read(3_000);
      await person.scroll(3_000, { over: '#letter' });
      await person.click('#compose');
      await person.compose(EDITOR, 5_000);
    },
  },
  {
    name: 'outlook-skimmed',
    group,
    url: 'https://outlook.live.com/mail/0/',
    page: site({ title: 'Mail - Outlook', views: { type: 'mail', editor: 'quill' } }),
    async play(person) {
      await person.visit('mail');
      await person.scroll(5_000, { over: 'nav', deltaY: 200 });
      await person.read(3_000);
    },
  },
];

const CALLS: readonly Trace[] = [
  {
    name: 'meet-call',
    group,
    url: 'https://meet.google.com/abc-defg-hij',
    page: site({ title: 'Meet', views: { type: 'call' } }),
    async play(person) {
      await person.visit('call');
      await person.read(2_000);
      await person.join();
      await person.read(6_000);
      await person.hangUp();
    },
  },
  {
    name: 'zoom-call',
    group,
    url: 'https://app.zoom.us/wc/12345678901/join',
    page: site({ title: 'Zoom', views: { type: 'call' } }),
    async play(person) {
      await person.visit('call');
      await person.join();
      await person.read(7_000);
      await person.hangUp();
      await person.read(2_000);
    },
  },
];

const VIDEOS: readonly Trace[] = [
  {
    name: 'youtube-home',
    group,
    url: 'https://www.youtube.com/',
    page: site({
      title: 'YouTube',
      views: [
        { path: '/watch', view: { type: 'player' } },
        { path: '/', view: endless({ permalink: '/watch?v=ID' }) },
      ],
    }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(5_000);
      await person.follow('.permalink', 'video');
      await person.play();
      await person.read(4_000);
    },
  },
  {
    name: 'youtube-watch-and-comment',
    group,
    url: 'https://www.youtube.com/watch?v=a',
    page: site({ title: 'A video - YouTube', views: { type: 'player', editor: 'textarea' } }),
    async play(person) {
      await person.visit('video');
      await person.play();
      await person.read(3_000);
      await person.scroll(3_000, { deltaY: 200 });
      await person.compose(TEXTAREA, 4_000);
    },
  },
  {
    name: 'twitch-stream',
    group,
    url: 'https://www.twitch.tv/someone',
    page: site({ title: 'someone - Twitch', views: { type: 'player', editor: 'slate' } }),
    async play(person) {
      await person.visit('video');
      await person.play();
      await person.read(3_000);
      await person.compose(EDITOR, 4_000);
    },
  },
];

export const CATALOGUED_CONTACT: readonly Trace[] = [...MESSAGES, ...MAIL, ...CALLS, ...VIDEOS];
