/** Sites that nobody catalogued, where people write to each other. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { CHAT, CHATSCOPE_COMPOSER, converse, EDITOR, listChat, TEXTAREA, thread } from './acts.ts';

const group = 'unknown';

export const UNKNOWN_CONTACT: readonly Trace[] = [
  {
    name: 'chat-kit',
    group,
    url: 'https://talk.kitchen.example/room/7',
    page: site({ title: 'Kitchen', views: CHAT }),
    isSample: true,
    async play(person) {
      await person.visit('conversation');
      await person.read(2_000);
      await person.compose(CHATSCOPE_COMPOSER, 3_000, { sends: true });
      await person.compose(CHATSCOPE_COMPOSER, 3_000, { sends: true });
      await person.read(3_000);
    },
  },
  {
    name: 'chat-kit-busy',
    group,
    url: 'https://gather.porch.example/',
    page: site({ title: 'Porch', views: { ...CHAT, isBusy: true } }),
    async play(person) {
      await person.visit('conversation');
      await person.compose(CHATSCOPE_COMPOSER, 4_000, { sends: true });
      await person.read(4_000);
      await person.compose(CHATSCOPE_COMPOSER, 3_000, { sends: true });
    },
  },
  {
    name: 'chat-in-a-virtual-list',
    group,
    url: 'https://rooms.attic.example/c/42',
    page: site({ title: 'Attic', views: listChat('lexical', true) }),
    async play(person) {
      await person.visit('conversation');
      await person.read(3_000);
      await person.compose(EDITOR, 4_000);
      await person.click('.send');
      await person.compose(EDITOR, 4_000);
    },
  },
  {
    name: 'chat-sent-by-button',
    group,
    url: 'https://letters.cellar.example/with/bo',
    page: site({ title: 'Cellar', views: listChat('textarea') }),
    async play(person) {
      await person.visit('conversation');
      await person.compose(TEXTAREA, 3_000);
      await person.click('.send');
      await person.read(2_000);
      await person.compose(TEXTAREA, 3_000);
      await person.click('.send');
      await person.read(2_000);
    },
  },
  {
    name: 'support-chat-beside-an-article',
    group,
    url: 'https://help.kettle.example/descaling',
    page: site({ title: 'Descaling', views: { type: 'article', hasSupportChat: true } }),
    async play(person) {
      await person.visit('page');
      await person.scroll(4_000);
      person.isOn('conversation');
      await person.compose(CHATSCOPE_COMPOSER, 5_000, { sends: true });
      await person.read(2_000);
    },
  },
  {
    name: 'comment-thread-with-an-editor',
    group,
    url: 'https://club.teapot.example/topics/two-spouts',
    page: site({ title: 'Two spouts', views: thread('prosemirror') }),
    async play(person) {
      await person.visit('thread');
      await person.read(4_000);
      await person.compose(EDITOR, 6_000);
      await person.click('.send');
    },
  },
  {
    name: 'mail-of-a-small-provider',
    group,
    url: 'https://webmail.pigeon.example/inbox',
    page: site({ title: 'Inbox (3)', views: { type: 'mail', editor: 'quill' } }),
    async play(person) {
      await person.visit('mail');
      await person.click('.letter');
      await person.read(4_000);
      await person.click('#compose');
      await person.compose(EDITOR, 5_000);
    },
  },
  {
    name: 'call-of-a-small-provider',
    group,
    url: 'https://rooms.lantern.example/tuesday',
    page: site({ title: 'Tuesday', views: { type: 'call' } }),
    async play(person) {
      await person.visit('page');
      await person.read(2_000);
      await person.join();
      await person.read(6_000);
      await person.hangUp();
      await person.read(2_000);
    },
  },
  {
    name: 'conversation-left-for-a-feed',
    group,
    url: 'https://circle.bakers.example/dm/3',
    page: site({
      title: 'Bakers’ circle',
      links: ['/dm/3', '/all'],
      views: [
        { path: '/dm/', view: CHAT },
        {
          path: '/',
          view: { type: 'feed', list: 'virtua', scroller: 'window', growth: 'endless' },
        },
      ],
    }),
    play: async (person) => {
      await converse(CHATSCOPE_COMPOSER)(person);
      await person.follow('a[href="/all"]', 'feed');
      await person.scroll(7_000);
    },
  },
];
