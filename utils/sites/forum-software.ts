import type { PathRule, Site } from './site.ts';

/** A site's rules, of which there is one at least. */
export type Rules = readonly [PathRule, ...PathRule[]];

/** What stands for a thread and for a board in the addresses of a XenForo forum: an administrator can rename them. */
interface XenforoWords {
  readonly thread: string;
  readonly board: string;
}

/** XenForo: the same addresses wherever it stands, below `base` (`/community`) if it shares its host. */
export function xenforo(
  host: string,
  base = '',
  { thread, board }: XenforoWords = { thread: 'threads', board: 'forums' },
): Rules {
  const at = `https://${host}${base}`;
  return [
    {
      path: `${base}/{conversations,direct-messages}/**`,
      surface: 'conversation',
      examples: [`${at}/conversations/hello.123/`, `${at}/direct-messages/`],
    },
    {
      path: `${base}/${thread}/**`,
      surface: 'thread',
      examples: [`${at}/${thread}/a-question.123456/page-2#post-7`],
    },
    {
      path: `${base}/{${board},whats-new,find-new,watched,search}/**`,
      surface: 'feed',
      examples: [`${at}/${board}/general.7/`, `${at}/whats-new/posts/`],
    },
    {
      path: '/**',
      surface: 'page',
      examples: [`https://${host}/`, `${at}/members/someone.12/`, `${at}/account/preferences`],
    },
  ];
}

/** Discourse: topics, listings, messages and chat. Its front page is a listing. */
export function discourse(host: string): Rules {
  const at = `https://${host}`;
  return [
    {
      path: '/u/*/messages/**',
      surface: 'conversation',
      examples: [`${at}/u/someone/messages`, `${at}/u/someone/messages/group/staff`],
    },
    { path: '/chat/**', surface: 'conversation', examples: [`${at}/chat/c/general/2`] },
    {
      path: '/t/**',
      surface: 'thread',
      examples: [`${at}/t/how-does-it-rise/12345`, `${at}/t/how-does-it-rise/12345/7?u=someone`],
    },
    {
      path: '/{latest,new,unread,unseen,top,hot,categories,c,tag,tags,search}/**',
      surface: 'feed',
      examples: [
        `${at}/latest?order=created`,
        `${at}/c/support/6`,
        `${at}/tag/beginner`,
        `${at}/search?q=rye`,
      ],
    },
    { path: '/', surface: 'feed', examples: [`${at}/`] },
    { path: '/**', surface: 'page', examples: [`${at}/u/someone/summary`, `${at}/about`] },
  ];
}

/** Invision Community; `base` is where its forums are, beside the other parts of the suite. */
export function invision(host: string, base = ''): Rules {
  const at = `https://${host}`;
  return [
    { path: '/messenger/**', surface: 'conversation', examples: [`${at}/messenger/12/`] },
    {
      path: `${base}/topic/**`,
      surface: 'thread',
      examples: [
        `${at}${base}/topic/123456-a-question/`,
        `${at}${base}/topic/123456-a-question/page/2/#comment-7`,
      ],
    },
    { path: `${base}/forum/**`, surface: 'feed', examples: [`${at}${base}/forum/12-general/`] },
    {
      path: '/{discover,search}/**',
      surface: 'feed',
      examples: [`${at}/discover/unread/`, `${at}/search/?q=rye`],
    },
    {
      path: '/**',
      surface: 'page',
      examples: [`${at}/`, `${at}/profile/12-someone/`, `${at}/settings/`],
    },
  ];
}

/** Vanilla Forums. */
export function vanilla(host: string): Rules {
  const at = `https://${host}`;
  return [
    {
      path: '/messages/**',
      surface: 'conversation',
      examples: [`${at}/messages/inbox`, `${at}/messages/12`],
    },
    {
      path: '/discussion/**',
      surface: 'thread',
      examples: [`${at}/discussion/1234567/a-question/p2`, `${at}/discussion/comment/123#Comment_123`],
    },
    {
      path: '/{discussions,categories,search}/**',
      surface: 'feed',
      examples: [`${at}/discussions`, `${at}/categories/food-drink`],
    },
    { path: '/**', surface: 'page', examples: [`${at}/profile/someone`, `${at}/entry/signin`] },
  ];
}

/** vBulletin 3 and 4 with plain addresses, below `base` if it shares its host. */
export function vbulletin(host: string, base = ''): Rules {
  const at = `https://${host}${base}`;
  return [
    {
      path: `${base}/private.php`,
      surface: 'conversation',
      examples: [`${at}/private.php?do=showpm&pmid=12`],
    },
    {
      path: `${base}/{showthread.php,showpost.php}`,
      surface: 'thread',
      examples: [`${at}/showthread.php?t=1234567&page=2`, `${at}/showthread.php?p=123#post123`],
    },
    {
      path: `${base}/{forumdisplay.php,search.php}`,
      surface: 'feed',
      examples: [`${at}/forumdisplay.php?f=2`, `${at}/search.php?do=getnew`],
    },
    { path: '/**', surface: 'page', examples: [`https://${host}/`, `${at}/member.php?u=12`] },
  ];
}

/** phpBB with plain addresses, below `base` if it shares its host. */
export function phpbb(host: string, base = ''): Rules {
  const at = `https://${host}${base}`;
  return [
    { path: `${base}/ucp.php?i=pm`, surface: 'conversation', examples: [`${at}/ucp.php?i=pm&folder=inbox`] },
    {
      path: `${base}/viewtopic.php`,
      surface: 'thread',
      examples: [`${at}/viewtopic.php?t=123456`, `${at}/viewtopic.php?f=1&t=123456&start=50#p7`],
    },
    {
      path: `${base}/{viewforum.php,search.php}`,
      surface: 'feed',
      examples: [`${at}/viewforum.php?f=10`, `${at}/search.php?search_id=active_topics`],
    },
    { path: '/**', surface: 'page', examples: [`https://${host}/`, `${at}/ucp.php?mode=login`] },
  ];
}

/** Discuz!, the software of most Chinese forums. */
export function discuz(host: string): Rules {
  const at = `https://${host}`;
  return [
    {
      path: '/home.php?mod=space&do=pm',
      surface: 'conversation',
      examples: [`${at}/home.php?mod=space&do=pm&subop=view&touid=12`],
    },
    {
      path: '/forum.php?mod=viewthread',
      surface: 'thread',
      examples: [`${at}/forum.php?mod=viewthread&tid=123456&extra=page%3D1`],
    },
    { path: '/thread-*', surface: 'thread', examples: [`${at}/thread-123456-1-1.html`] },
    {
      path: '/forum.php?mod={forumdisplay,guide}',
      surface: 'feed',
      examples: [`${at}/forum.php?mod=forumdisplay&fid=2`, `${at}/forum.php?mod=guide&view=hot`],
    },
    { path: '/forum-*', surface: 'feed', examples: [`${at}/forum-2-1.html`] },
    { path: '/**', surface: 'page', examples: [`${at}/`, `${at}/home.php?mod=spacecp`] },
  ];
}

/** A forum on a host of its own; `www.` is not part of its key. */
export function forum(name: string, host: string, rules: Rules): Site {
  const key = host.replace(/^www\./, '');
  return { key, name, kind: 'forum', hosts: [key], rules };
}
