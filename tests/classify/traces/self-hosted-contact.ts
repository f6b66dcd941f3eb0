/** Chat, mail and calls that anyone runs on a host of their own, with the marks by which they show in the wild. */
import { site } from '../site.ts';
import type { Trace } from '../trace.ts';
import { CHAT, CHATSCOPE_COMPOSER, converse, EDITOR, listChat, TEXTAREA } from './acts.ts';

const group = 'self-hosted';

const CHATS: readonly Trace[] = [
  {
    name: 'mattermost-channel',
    group,
    url: 'https://mattermost.bread.example/bakers/channels/town-square',
    page: site({
      title: 'Town Square - Bakers Mattermost',
      head: `<meta name="mobile-web-app-capable" content="yes"><meta name="application-name" content="Mattermost">`,
      bodyAttributes: 'class="font--open_sans enable-animations app__body channel-view"',
      body: `<div id="root" data-shown></div><div id="root-portal"></div>`,
      views: listChat('textarea'),
    }),
    play: converse(TEXTAREA),
  },
  {
    name: 'rocket-chat-channel',
    group,
    url: 'https://rocketchat.bread.example/channel/general',
    page: site({
      title: 'general',
      head: `<meta name="application-name" content="Rocket.Chat"><meta name="apple-mobile-web-app-title" content="Rocket.Chat">
<script>window.__meteor_runtime_config__ = {"meteorRelease":"METEOR@3.0"}</script>`,
      body: `<div id="react-root"><div id="rocket-chat" class="menu-nav" data-shown></div></div>`,
      views: CHAT,
    }),
    play: converse(CHATSCOPE_COMPOSER),
  },
  {
    name: 'element-room',
    group,
    url: 'https://element.bread.example/#/room/#general:bread.example',
    page: site({
      title: 'Element | general',
      head: `<meta name="apple-mobile-web-app-title" content="Element"><meta name="application-name" content="Element">`,
      body: `<section id="matrixchat" style="height: 100%;" class="notranslate" data-shown></section>
<audio id="messageAudio"></audio><div id="mx_theme_accentColor"></div>`,
      views: listChat('slate', true),
    }),
    play: converse(EDITOR),
  },
  {
    name: 'zulip-narrow',
    group,
    url: 'https://zulip.bread.example/#narrow/channel/4-bakers/topic/tea',
    page: site({
      title: '#bakers > tea - Bread - Zulip',
      head: `<meta name="llm_access" content="No web-public or LLM access is available on this Zulip server.">`,
      body: `<div id="app-loading" hidden></div><div class="app"><div class="app-main"><div id="message_feed_container">
<div id="main_div" class="message-feed" data-shown></div></div></div></div>`,
      views: listChat('textarea'),
    }),
    play: converse(TEXTAREA),
  },
  {
    name: 'nextcloud-talk',
    group,
    url: 'https://cloud.bread.example/call/abc3defg',
    page: site({
      title: 'Bakers - Talk - Nextcloud',
      head: `<meta name="apple-itunes-app" content="app-id=1125420102"><meta property="og:site_name" content="Nextcloud">`,
      html: 'data-placeholder-focus="false" class="ng-csp"',
      bodyAttributes: 'id="body-user" data-user="baker" data-requesttoken="abc"',
      body: `<div id="header"></div><div id="content" class="app-spreed" data-shown></div>`,
      views: CHAT,
    }),
    play: converse(CHATSCOPE_COMPOSER),
  },
];

const MAIL_AND_CALLS: readonly Trace[] = [
  {
    name: 'roundcube-letter-written',
    group,
    url: 'https://webmail.bread.example/?_task=mail&_action=compose&_id=1',
    page: site({
      title: 'Bread Webmail :: Compose',
      head: `<script>var rcmail = {"env":{"task":"mail","action":"compose"}};</script>
<link rel="stylesheet" href="/_app/main.css?skins/elastic/styles/styles.min.css">`,
      bodyAttributes: 'class="task-mail action-compose"',
      body: `<div id="layout"><div id="layout-content" data-shown></div></div>
<noscript><p class="noscriptwarning">Roundcube Webmail</p></noscript>`,
      views: { type: 'mail', editor: 'textarea' },
    }),
    async play(person) {
      await person.visit('mail');
      await person.read(2_000);
      await person.click('#compose');
      await person.compose(TEXTAREA, 6_000);
    },
  },
  {
    name: 'sogo-mail-read',
    group,
    url: 'https://mail.bread.example/SOGo/so/baker/Mail/view',
    page: site({
      title: 'Inbox | SOGo',
      html: 'ng-app="SOGo.MailerUI" ng-strict-di="true"',
      head: `<meta name="description" content="SOGo Web Interface"><meta name="build" content="@shiva 202410">`,
      bodyAttributes: 'class="main" layout="row"',
      body: `<main class="view layout-fill" data-shown></main>`,
      views: { type: 'mail', editor: 'quill' },
    }),
    async play(person) {
      await person.visit('mail');
      await person.click('.letter');
      await person.scroll(4_000, { over: '#letter', deltaY: 200 });
      await person.read(3_000);
    },
  },
  {
    name: 'jitsi-call',
    group,
    url: 'https://meet.bread.example/standup',
    page: site({
      title: 'standup | Jitsi Meet',
      html: 'itemscope itemtype="http://schema.org/Product"',
      head: `<meta property="og:title" content="Jitsi Meet"><meta itemprop="name" content="Jitsi Meet">
<meta itemprop="description" content="Join a WebRTC video conference powered by the Jitsi Videobridge">`,
      body: `<div id="react" data-shown></div>`,
      views: { type: 'call' },
    }),
    async play(person) {
      await person.visit('call');
      await person.read(2_000);
      await person.join();
      await person.read(6_000);
      await person.hangUp();
      await person.read(1_000);
    },
  },
  {
    name: 'bigbluebutton-call',
    group,
    url: 'https://bbb.bread.example/html5client/join?sessionToken=abc',
    page: site({
      title: 'Bakers - BigBlueButton',
      head: `<meta name="description" content="BigBlueButton"><link rel="icon" href="/html5client/resources/images/favicon.png">`,
      body: `<div id="app" data-shown></div><audio id="remote-media" autoplay></audio>`,
      views: { type: 'call' },
    }),
    async play(person) {
      await person.visit('call');
      await person.join();
      await person.read(6_000);
      await person.hangUp();
    },
  },
];

export const SELF_HOSTED_CONTACT: readonly Trace[] = [...CHATS, ...MAIL_AND_CALLS];
