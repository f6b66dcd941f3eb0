/** Software that anyone runs on a host of their own, with the marks by which it shows in the wild. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import {
  CHAT,
  CHATSCOPE_COMPOSER,
  converse,
  EDITOR,
  endless,
  listChat,
  skim,
  TEXTAREA,
  thread,
} from './acts.ts';

const group = 'self-hosted';

const MASTODON = site({
  title: 'Home - Bread Social',
  head: `<meta name="theme-color" content="#191b22"><meta name="apple-mobile-web-app-capable" content="yes">
<link rel="mask-icon" href="/packs/media/images/logo-symbol-icon.svg" color="#6364FF">
<script id="initial-state" type="application/json">{"meta":{"repository":"mastodon/mastodon","version":"4.3.2"}}</script>`,
  bodyAttributes: 'class="app-body theme-default no-reduce-motion"',
  body: `<div class="notranslate app-holder" id="mastodon" data-props='{"locale":"en"}' data-shown></div>`,
  links: ['/home', '/conversations'],
  views: [
    { path: '/@', view: thread('textarea') },
    { path: '/conversations', view: CHAT },
    { path: '/', view: endless({ permalink: '/@someone/11000ID', reply: 'textarea', list: 'plain' }) },
  ],
});

const MISSKEY = site({
  title: 'Timeline | Bread Misskey',
  head: `<meta name="application-name" content="Misskey"><meta property="instance_url" content="https://misskey.bread.example">
<script src="/_app/boot.2024.11.0.js" type="text/plain"></script>`,
  body: `<div id="splash" hidden></div><div id="misskey_app" data-shown></div>`,
  views: endless({ scroller: 'inner', list: 'virtuoso' }),
});

const LEMMY = site({
  title: 'Bread Lemmy',
  head: `<script>window.isoData = {"path":"/","site_res":{"version":"0.19.5"}}</script>
<meta name="Description" content="Lemmy">`,
  body: `<div id="root" data-shown></div>`,
  views: [
    { path: '/post/', view: thread('textarea') },
    {
      path: '/',
      view: {
        type: 'feed',
        list: 'plain',
        scroller: 'window',
        growth: 'none',
        count: 40,
        permalink: '/post/ID',
      },
    },
  ],
});

const DISCOURSE = site({
  title: 'Bread Forum',
  html: 'class="desktop-view not-mobile-device text-size-normal"',
  head: `<meta name="generator" content="Discourse 3.4.0.beta3 - https://github.com/discourse/discourse version 1a2b3c4d">
<meta name="discourse_theme_id" content="2"><meta name="discourse-base-uri" content="">
<meta id="data-discourse-setup" data-base-url="https://discourse.bread.example" data-environment="production">`,
  bodyAttributes: 'class="crawler-off navigation-topics"',
  body: `<discourse-assets></discourse-assets><section id="main" class="ember-application"><div id="main-outlet" data-shown></div></section>`,
  views: [
    { path: '/t/', view: thread('prosemirror') },
    { path: '/chat/', view: listChat('textarea') },
    { path: '/', view: endless({ look: 'row', count: 30, permalink: '/t/tea/ID' }) },
  ],
});

const FEDERATED: readonly Trace[] = [
  {
    name: 'mastodon-timeline',
    group,
    url: 'https://social.bread.example/home',
    page: MASTODON,
    isSample: true,
    play: skim('feed'),
  },
  {
    name: 'mastodon-status-answered',
    group,
    url: 'https://social.toast.example/@someone/110001',
    page: MASTODON,
    async play(person) {
      await person.visit('thread');
      await person.read(3_000);
      await person.compose(TEXTAREA, 5_000);
    },
  },
  {
    name: 'mastodon-home-then-conversations',
    group,
    url: 'https://social.rye.example/home',
    page: MASTODON,
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.follow('a[href="/conversations"]', 'conversation');
      await person.read(2_000);
      await person.compose(CHATSCOPE_COMPOSER, 4_000, { sends: true });
    },
  },
  {
    name: 'misskey-timeline',
    group,
    url: 'https://misskey.bread.example/timeline/global',
    page: MISSKEY,
    play: skim('feed'),
  },
  {
    name: 'lemmy-listing-to-post',
    group,
    url: 'https://lemmy.bread.example/',
    page: LEMMY,
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.follow('.permalink', 'thread');
      await person.read(4_000);
      await person.compose(TEXTAREA, 4_000);
    },
  },
];

const FORUMS: readonly Trace[] = [
  {
    name: 'discourse-latest-to-topic',
    group,
    url: 'https://discourse.bread.example/latest',
    page: DISCOURSE,
    isSample: true,
    async play(person) {
      await person.visit('feed');
      await person.scroll(4_000);
      await person.follow('.permalink', 'thread');
      await person.read(4_000);
      await person.compose(EDITOR, 4_000);
    },
  },
  {
    name: 'discourse-chat',
    group,
    url: 'https://discourse.toast.example/chat/c/general/2',
    page: DISCOURSE,
    play: converse(TEXTAREA),
  },
  {
    name: 'phpbb-topic-answered',
    group,
    url: 'https://phpbb.bread.example/viewtopic.php?t=7',
    page: site({
      title: 'Bread board - View topic',
      bodyAttributes: 'id="phpbb" class="nojs notouch section-viewtopic ltr"',
      body: `<div id="wrap" class="wrap"><div id="page-body" class="page-body" role="main" data-shown></div>
<div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>® Forum Software © phpBB Limited</div></div>`,
      views: thread('textarea'),
    }),
    async play(person) {
      await person.visit('thread');
      await person.scroll(4_000);
      await person.scroll(1_000, { deltaY: -4_000 });
      await person.compose(TEXTAREA, 4_000);
    },
  },
  {
    name: 'nodebb-recent',
    group,
    url: 'https://nodebb.bread.example/recent',
    page: site({
      title: 'Recent | Bread NodeBB',
      html: 'data-dir="ltr" style="direction: ltr;"',
      bodyAttributes: 'class="page-recent page-status-200 theme-harmony user-loggedin skin-noskin"',
      body: `<main id="panel" class="slideout-panel"><div component="navbar"></div><div id="content" component="category" data-shown></div></main>`,
      views: endless({ look: 'row', count: 30 }),
    }),
    play: skim('feed'),
  },
  {
    name: 'xenforo-thread-read',
    group,
    url: 'https://xenforo.bread.example/threads/tea.12/',
    page: site({
      title: 'Tea | Bread XenForo',
      html: 'id="XF" data-app="public" data-template="thread_view" data-container-key="node-2" data-logged-in="true" class="has-js"',
      bodyAttributes: 'data-template="thread_view"',
      body: `<div class="p-pageWrapper" id="top"><div class="p-body" data-shown></div></div>`,
      views: thread('lexical'),
    }),
    async play(person) {
      await person.visit('thread');
      await person.scroll(3_000);
      await person.read(12_000);
    },
  },
];

export const SELF_HOSTED: readonly Trace[] = [...FEDERATED, ...FORUMS];
