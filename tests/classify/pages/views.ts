/** What the pages of traces are made of: given by a trace, sent as JSON with the page, shown by `main.tsx`. */

/** Which published editor people write in; `textarea` is a plain one. */
export type EditorKind = 'lexical' | 'prosemirror' | 'quill' | 'slate' | 'textarea';

/** Posts one below the other. */
export interface FeedView {
  readonly type: 'feed';
  /** The published virtual list it is drawn by; `plain` draws every post. */
  readonly list: 'virtua' | 'virtuoso' | 'plain';
  /** What scrolls: the document or an element. */
  readonly scroller: 'window' | 'inner';
  /**
   * `endless` adds posts near the end, `button` when "Load more" is pressed, `top` every two seconds above the first one,
   * `none` never.
   */
  readonly growth: 'endless' | 'button' | 'top' | 'none';
  /** Posts at first; left out, 10. */
  readonly count?: number;
  /** Where a post's title leads; `ID` stands for its number. Left out, titles are no links. */
  readonly permalink?: string;
  /** A field to write to the author, in the first post. */
  readonly reply?: EditorKind;
  /** A field above the list that filters it. */
  readonly hasFilter?: true;
  /** A chat beside the list. */
  readonly hasChat?: true;
  /** `row` draws one line a post, as listings and mailboxes do. */
  readonly look?: 'card' | 'row';
}

/** One post, what was answered, and a field to answer in. */
export interface ThreadView {
  readonly type: 'thread';
  readonly editor: EditorKind;
  /** Left out, 120. */
  readonly comments?: number;
}

/** Messages and a composer below them. */
export interface ChatView {
  readonly type: 'chat';
  /** `chatscope` is the whole kit; `virtuoso` a virtual list that loads its past when scrolled up, over `editor`. */
  readonly kit: 'chatscope' | 'virtuoso';
  readonly editor?: EditorKind;
  /** A message arrives every two seconds. */
  readonly isBusy?: true;
}

/** One item fills the screen; the next comes by wheel or key. */
export interface PagerView {
  readonly type: 'pager';
  /** The address of an item, with `ID`; left out, the address stays. */
  readonly route?: string;
}

/** One video, played by hls.js after a click on `#play`, and comments below. */
export interface PlayerView {
  readonly type: 'player';
  readonly editor?: EditorKind;
  /** The address of the video that follows by itself after `seconds`, with `ID`. */
  readonly next?: string;
  /** Left out, 600. */
  readonly seconds?: number;
}

/** A mailbox: a list of letters, and the letter or the new one beside it. */
export interface MailView {
  readonly type: 'mail';
  readonly editor: EditorKind;
}

/** A picture of someone else after `#join` is pressed, over a peer connection within the page. */
export interface CallView {
  readonly type: 'call';
}

/** Long, and of one length. */
export interface ArticleView {
  readonly type: 'article';
  /** Left out, 60. */
  readonly paragraphs?: number;
  /** Pictures come late and push the text down. */
  readonly hasLatePictures?: true;
  /** More of the page's own ending comes once the end is near: related links, then no more. */
  readonly hasLateFooter?: true;
  /** Comments with a field below the text. */
  readonly editor?: EditorKind;
  /** A window in the corner in which someone of the support answers. */
  readonly hasSupportChat?: true;
}

/** A thousand rows of figures, drawn by virtua; `isEditable` makes each cell a field. */
export interface TableView {
  readonly type: 'table';
  readonly isEditable?: true;
}

/** Something that is written for oneself. */
export interface DocumentView {
  readonly type: 'document';
  readonly editor: 'quill' | 'codemirror';
}

/** Fields that go to a machine. */
export interface FormView {
  readonly type: 'form';
  readonly form: 'search' | 'translation';
}

/** What moves without anyone: lines that come by themselves, a text that scrolls itself, made-up events. */
export interface RestlessView {
  readonly type: 'restless';
  readonly by: 'log' | 'autoscroll' | 'synthetic-events';
}

export type View =
  | FeedView
  | ThreadView
  | ChatView
  | PagerView
  | PlayerView
  | MailView
  | CallView
  | ArticleView
  | TableView
  | DocumentView
  | FormView
  | RestlessView;

/** The view at the addresses that start with `path`; the first that fits is shown. */
export interface RoutedView {
  readonly path: string;
  readonly view: View;
}

/** What a page is sent: its views, the links in its bar, and what it puts around the view. */
export interface PageOptions {
  readonly name: string;
  readonly views: readonly RoutedView[];
  readonly links: readonly string[];
}
