/** What many traces have in common: kinds of page, and the commonest things to do on them. */
import type { Surface } from '../../../utils/domain/place.ts';
import type { ChatView, EditorKind, FeedView, ThreadView } from '../pages/views.ts';
import type { Person } from '../person.ts';

/** Where messages are written in the chat kit. */
export const CHATSCOPE_COMPOSER = '.cs-message-input__content-editor';
/** Where messages are written in each of the other editors. */
export const EDITOR = '.editor [contenteditable]';
export const TEXTAREA = '.editor textarea';

/** A feed without an end; the rest as given. */
export function endless(options: Partial<Omit<FeedView, 'type'>> = {}): FeedView {
  return { type: 'feed', list: 'virtua', scroller: 'window', growth: 'endless', ...options };
}

/** A post and its comments. */
export function thread(editor: EditorKind): ThreadView {
  return { type: 'thread', editor };
}

/** A conversation over the chat kit. */
export const CHAT: ChatView = { type: 'chat', kit: 'chatscope' };

/** A conversation in a virtual list over an editor. */
export function listChat(editor: EditorKind, isBusy?: true): ChatView {
  return { type: 'chat', kit: 'virtuoso', editor, ...(isBusy ? { isBusy } : {}) };
}

/** Scrolls a while and looks at what came. */
export function skim(surface: Surface, ms = 8_000) {
  return async (person: Person): Promise<void> => {
    await person.visit(surface);
    await person.scroll(ms);
    await person.read(3_000);
  };
}

/** Reads what was written, answers, and waits for the answer. */
export function converse(composer: string) {
  return async (person: Person): Promise<void> => {
    await person.visit('conversation');
    await person.read(2_000);
    await person.compose(composer, 5_000, { sends: true });
    await person.read(3_000);
  };
}

/** Goes from one short video to the next. */
export function flick(by: 'wheel' | 'key' = 'wheel') {
  return async (person: Person): Promise<void> => {
    await person.visit('feed');
    await person.swipe(9_000, { by });
  };
}
