import type { Site } from './site.ts';

/** Japan's bookmarks, blogs, boards and questions. */
export const JAPAN_SITES: readonly Site[] = [
  {
    key: 'b.hatena.ne.jp',
    name: 'Hatena Bookmark はてなブックマーク',
    kind: 'forum',
    hosts: ['b.hatena.ne.jp'],
    rules: [
      {
        path: '/entry/**',
        surface: 'thread',
        examples: [
          'https://b.hatena.ne.jp/entry/s/www.example.com/bread',
          'https://b.hatena.ne.jp/entry/4712345678901234567/comment/someone',
        ],
      },
      {
        path: '/{hotentry,entrylist,search,q,t}/**',
        surface: 'feed',
        examples: [
          'https://b.hatena.ne.jp/hotentry/all',
          'https://b.hatena.ne.jp/entrylist/it',
          'https://b.hatena.ne.jp/q/rye',
        ],
      },
      { path: '/{help,guide,touch,my}/**', surface: 'page', examples: ['https://b.hatena.ne.jp/help/'] },
      { path: '/', surface: 'feed', examples: ['https://b.hatena.ne.jp/'] },
      { path: '/*', surface: 'feed', examples: ['https://b.hatena.ne.jp/someone/'] },
      { path: '/**', surface: 'page', examples: ['https://b.hatena.ne.jp/someone/setting/edit'] },
    ],
  },
  {
    key: 'anond.hatelabo.jp',
    name: 'はてな匿名ダイアリー',
    kind: 'forum',
    hosts: ['anond.hatelabo.jp'],
    rules: [
      { path: '/<number>', surface: 'thread', examples: ['https://anond.hatelabo.jp/20250101123456'] },
      {
        path: '/',
        surface: 'feed',
        examples: ['https://anond.hatelabo.jp/', 'https://anond.hatelabo.jp/?page=2'],
      },
      { path: '/**', surface: 'page', examples: ['https://anond.hatelabo.jp/help'] },
    ],
  },
  {
    key: 'note.com',
    name: 'note',
    kind: 'news',
    hosts: ['note.com', 'note.mu'],
    rules: [
      {
        path: '/{hashtag,topic,search,categories,interests}/**',
        surface: 'feed',
        examples: [
          'https://note.com/hashtag/bread',
          'https://note.com/search?q=rye',
          'https://note.com/topic/food',
        ],
      },
      {
        path: '/{settings,notifications,login,signup,info}/**',
        surface: 'page',
        examples: ['https://note.com/login', 'https://note.com/settings/account'],
      },
      { path: '/', surface: 'feed', examples: ['https://note.com/'] },
      { path: '/*', surface: 'feed', examples: ['https://note.com/someone'] },
      { path: '/**', surface: 'page', examples: ['https://note.com/someone/n/nabc123def456'] },
    ],
  },
  {
    key: 'ameblo.jp',
    name: 'Ameba アメーバブログ',
    kind: 'news',
    hosts: ['ameblo.jp'],
    rules: [
      { path: '/*', surface: 'feed', examples: ['https://ameblo.jp/someone/', 'https://ameblo.jp/someone'] },
      {
        path: '/*/{entrylist,imagelist}*',
        surface: 'feed',
        examples: [
          'https://ameblo.jp/someone/entrylist.html',
          'https://ameblo.jp/someone/imagelist-202501.html',
        ],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://ameblo.jp/someone/entry-12345678901.html', 'https://ameblo.jp/'],
      },
    ],
  },
  {
    key: 'mixi.jp',
    name: 'mixi',
    kind: 'social',
    hosts: ['mixi.jp'],
    rules: [
      {
        path: '/{list_message.pl,view_message.pl}',
        surface: 'conversation',
        examples: ['https://mixi.jp/list_message.pl', 'https://mixi.jp/view_message.pl?id=abc'],
      },
      {
        path: '/{view_bbs.pl,view_diary.pl,view_voice.pl}',
        surface: 'thread',
        examples: [
          'https://mixi.jp/view_bbs.pl?id=123&comm_id=45',
          'https://mixi.jp/view_diary.pl?id=123&owner_id=45',
        ],
      },
      {
        path: '/{home.pl,list_bbs.pl,new_friend_diary.pl,list_diary.pl,view_community.pl}',
        surface: 'feed',
        examples: ['https://mixi.jp/home.pl', 'https://mixi.jp/list_bbs.pl?id=45'],
      },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://mixi.jp/', 'https://mixi.jp/show_friend.pl?id=12'],
      },
    ],
  },
  {
    key: 'girlschannel.net',
    name: 'ガールズちゃんねる',
    kind: 'forum',
    hosts: ['girlschannel.net'],
    rules: [
      {
        path: '/topics/<number>/**',
        surface: 'thread',
        examples: ['https://girlschannel.net/topics/1234567/', 'https://girlschannel.net/topics/1234567/2/'],
      },
      {
        path: '/{topics,new,ranking}/**',
        surface: 'feed',
        examples: ['https://girlschannel.net/topics/category/gossip/', 'https://girlschannel.net/new/'],
      },
      { path: '/', surface: 'feed', examples: ['https://girlschannel.net/'] },
      {
        path: '/**',
        surface: 'page',
        examples: ['https://girlschannel.net/comment/1234567/1/', 'https://girlschannel.net/terms/'],
      },
    ],
  },
  {
    key: 'chiebukuro.yahoo.co.jp',
    name: 'Yahoo!知恵袋',
    kind: 'forum',
    hosts: ['chiebukuro.yahoo.co.jp'],
    rules: [
      {
        path: '/qa/question_detail/**',
        surface: 'thread',
        examples: ['https://detail.chiebukuro.yahoo.co.jp/qa/question_detail/q12345678901'],
      },
      {
        path: '/{category,search,ranking,question}/**',
        surface: 'feed',
        examples: [
          'https://chiebukuro.yahoo.co.jp/category/2078297875/question/list',
          'https://chiebukuro.yahoo.co.jp/search?p=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://chiebukuro.yahoo.co.jp/'] },
      { path: '/**', surface: 'page', examples: ['https://chiebukuro.yahoo.co.jp/my/myspace_note.php'] },
    ],
  },
  {
    key: 'okwave.jp',
    name: 'OKWAVE',
    kind: 'forum',
    hosts: ['okwave.jp'],
    rules: [
      { path: '/qa/*', surface: 'thread', examples: ['https://okwave.jp/qa/q12345678.html'] },
      {
        path: '/{list,search,category}/**',
        surface: 'feed',
        examples: ['https://okwave.jp/list/new_question'],
      },
      { path: '/**', surface: 'page', examples: ['https://okwave.jp/', 'https://okwave.jp/mypage/'] },
    ],
  },
  {
    key: '2chan.net',
    name: 'ふたば☆ちゃんねる',
    kind: 'forum',
    hosts: ['2chan.net'],
    rules: [
      { path: '/*/res/*', surface: 'thread', examples: ['https://may.2chan.net/b/res/123456789.htm'] },
      {
        path: '/*/futaba.*',
        surface: 'feed',
        examples: ['https://img.2chan.net/b/futaba.htm', 'https://img.2chan.net/b/futaba.php?mode=cat'],
      },
      { path: '/**', surface: 'page', examples: ['https://www.2chan.net/'] },
    ],
  },
  {
    key: 'qiita.com',
    name: 'Qiita',
    kind: 'forum',
    hosts: ['qiita.com'],
    rules: [
      {
        path: '/{trend,timeline,tags,search}/**',
        surface: 'feed',
        examples: [
          'https://qiita.com/trend',
          'https://qiita.com/tags/bread',
          'https://qiita.com/search?q=rye',
        ],
      },
      { path: '/', surface: 'feed', examples: ['https://qiita.com/'] },
      { path: '/questions/*', surface: 'thread', examples: ['https://qiita.com/questions/abc123'] },
      {
        path: '/**',
        surface: 'page',
        examples: [
          'https://qiita.com/someone/items/abc123',
          'https://qiita.com/someone',
          'https://qiita.com/settings/profile',
        ],
      },
    ],
  },
];
