/** What looks like something else: typing that nobody gets, growth that nobody scrolled for, movement that nobody made. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { CHAT, CHATSCOPE_COMPOSER, endless, EDITOR, listChat, skim } from './acts.ts';

const group = 'adversarial';

const TYPED_TO_NOBODY: readonly Trace[] = [
  {
    name: 'search-box',
    group,
    url: 'https://library.example/',
    page: site({ title: 'Library', views: { type: 'form', form: 'search' } }),
    async play(person) {
      await person.visit('page');
      await person.fill('#field', 5_000);
      await person.read(3_000);
    },
  },
  {
    name: 'search-in-a-channel',
    group,
    url: 'https://discord.com/channels/1/2',
    page: site({
      title: 'Discord',
      body: '<div role="search"><div id="search" contenteditable="true" style="min-height:32px"></div></div>{app}',
      views: CHAT,
    }),
    async play(person) {
      await person.visit('conversation');
      await person.fill('#search', 4_000);
      await person.read(4_000);
    },
  },
  {
    name: 'filter-above-a-feed',
    group,
    url: 'https://www.reddit.com/r/pics/',
    page: site({ title: 'r/pics', views: endless({ hasFilter: true }) }),
    isSample: true,
    async play(person) {
      await person.visit('feed');
      await person.fill('#filter', 4_000);
      await person.scroll(5_000);
    },
  },
  {
    name: 'filter-above-an-unknown-feed',
    group,
    url: 'https://sieve.example/',
    page: site({ title: 'Sieve', views: endless({ hasFilter: true }) }),
    async play(person) {
      await person.visit('feed');
      await person.fill('#filter', 3_000);
      await person.scroll(8_000);
    },
  },
  {
    name: 'password-asked-for-over-a-feed',
    group,
    url: 'https://www.facebook.com/',
    page: site({
      title: 'Facebook',
      body: `<dialog open style="top:80px;z-index:3"><p>Your session has expired.</p><form><input name="email" autocomplete="username" placeholder="Name">
<input type="password" autocomplete="current-password" placeholder="Password"></form></dialog>{app}`,
      views: endless(),
    }),
    async play(person) {
      await person.visit('feed');
      await person.fill('input[name=email]', 3_000);
      await person.fill('input[type=password]', 3_000);
    },
  },
  {
    name: 'card-form-beside-a-video',
    group,
    url: 'https://www.youtube.com/watch?v=merchandise',
    page: site({
      title: 'A video with a shop',
      body: `<form><input name="cardnumber" autocomplete="cc-number" inputmode="numeric" placeholder="Card number">
<input autocomplete="cc-exp" placeholder="MM / YY"><textarea name="note" placeholder="Delivery instructions"></textarea></form>{app}`,
      views: { type: 'player' },
    }),
    async play(person) {
      await person.visit('video');
      await person.fill('input[name=cardnumber]', 4_000, { digits: true });
      await person.fill('textarea[name=note]', 3_000);
      await person.read(1_000);
    },
  },
  {
    name: 'code-editor-in-a-thread',
    group,
    url: 'https://stackoverflow.com/questions/11227809/try-it',
    page: site({ title: 'Try it', views: { type: 'document', editor: 'codemirror' } }),
    async play(person) {
      await person.visit('thread');
      await person.fill('.cm-content', 5_000);
      await person.read(3_000);
    },
  },
  {
    name: 'code-editor-of-its-own',
    group,
    url: 'https://playground.example/',
    page: site({ title: 'Playground', views: { type: 'document', editor: 'codemirror' } }),
    async play(person) {
      await person.visit('page');
      await person.fill('.cm-content', 6_000);
      await person.scroll(3_000, { deltaY: 200 });
    },
  },
  {
    name: 'document-editor',
    group,
    url: 'https://notebook.example/d/1',
    page: site({ title: 'Untitled document', views: { type: 'document', editor: 'quill' } }),
    async play(person) {
      await person.visit('page');
      await person.fill(EDITOR, 8_000);
      await person.read(2_000);
    },
  },
  {
    name: 'spreadsheet',
    group,
    url: 'https://sheets.example/1',
    page: site({ title: 'Sheet', views: { type: 'table', isEditable: true } }),
    async play(person) {
      await person.visit('page');
      await person.fill('.cell-2-2', 3_000, { digits: true });
      await person.fill('.cell-3-2', 3_000, { digits: true });
      await person.scroll(3_000);
    },
  },
  {
    name: 'translation',
    group,
    url: 'https://translate.example/',
    page: site({ title: 'Translate', views: { type: 'form', form: 'translation' } }),
    async play(person) {
      await person.visit('page');
      await person.fill('#field', 7_000);
      await person.read(3_000);
    },
  },
];

const RESTLESS: readonly Trace[] = [
  {
    name: 'log-that-grows-by-itself',
    group,
    url: 'https://console.example/log',
    page: site({ title: 'Log', views: { type: 'restless', by: 'log' } }),
    async play(person) {
      await person.visit('page');
      await person.read(9_000);
    },
  },
  {
    name: 'log-scrolled-while-it-grows',
    group,
    url: 'https://builds.example/7',
    page: site({ title: 'Build 7', views: { type: 'restless', by: 'log' } }),
    async play(person) {
      await person.visit('page');
      await person.scroll(8_000, { deltaY: 300 });
      await person.read(2_000);
    },
  },
  {
    name: 'thread-that-scrolls-itself',
    group,
    url: 'https://www.reddit.com/r/autoscroll/comments/a/b/',
    page: site({ title: 'Autoscroll', views: { type: 'restless', by: 'autoscroll' } }),
    async play(person) {
      // Nobody scrolls: a thread that is looked at is read, and reading one is not passive.
      await person.visit('thread');
      await person.read(9_000);
    },
  },
  {
    name: 'made-up-events',
    group,
    url: 'https://x.com/someone/status/9',
    page: site({ title: 'Status', views: { type: 'restless', by: 'synthetic-events' } }),
    async play(person) {
      await person.visit('thread');
      await person.read(9_000);
    },
  },
  {
    name: 'footer-that-comes-late',
    group,
    url: 'https://journal.example/on-jam',
    page: site({ title: 'On jam', views: { type: 'article', paragraphs: 20, hasLateFooter: true } }),
    play: skim('page', 9_000),
  },
  {
    name: 'history-loaded-upwards',
    group,
    url: 'https://rooms.tower.example/general',
    page: site({ title: 'Tower', views: listChat('slate') }),
    isSample: true,
    async play(person) {
      await person.visit('conversation');
      await person.compose(EDITOR, 3_000);
      await person.click('.send');
      await person.scroll(6_000, { deltaY: -500 });
    },
  },
  {
    name: 'feed-beside-a-chat',
    group,
    url: 'https://plaza.example/',
    page: site({ title: 'Plaza', views: endless({ hasChat: true }) }),
    async play(person) {
      await person.visit('feed');
      await person.scroll(8_000, { over: 'main' });
      await person.compose(CHATSCOPE_COMPOSER, 4_000, { sends: true });
    },
  },
  {
    name: 'videos-that-follow-by-themselves',
    group,
    url: 'https://www.youtube.com/watch?v=1',
    page: site({ title: 'A video', views: { type: 'player', seconds: 4, next: '/watch?v=ID' } }),
    async play(person) {
      await person.visit('video');
      await person.play();
      await person.read(10_000);
    },
  },
];

export const ADVERSARIAL: readonly Trace[] = [...TYPED_TO_NOBODY, ...RESTLESS];
