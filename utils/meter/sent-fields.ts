/** What the counting of messages asks of the page: which field was written in, whether it is empty, and whether a button is of its kind. */
import { isEditable } from './signals.ts';

/** A button that sends stands this near to the field, in px, or in its form. */
const NEAR_PX = 200;
const BUTTON = 'button,[role=button],[type=submit],[type=image]';
/** A row of a list that is chosen shows another conversation, and the draft that stands there. */
const ROW =
  '[role=option],[role=treeitem],[role=listitem],[role=row],[role=tab],[role^=menuitem],[type=reset]';
/** What buttons are called that put a draft away, in the languages that `composers.ts` knows. */
const PUTS_AWAY =
  /\b(abbr|annul|borr|cancel|cerr|chiud|clear|clos|delet|descart|discard|dismiss|effac|elimin|ferm|remov|reset|schlie|suppr|verwerf)|lösch/i;
const NAMED_IN = ['aria-label', 'title', 'data-tooltip', 'value'];
/** Large editors in which somebody or something is looked for say so first; a message box may have such a word in a group's name. */
const SEARCH = ['search', 'such', 'busca', 'recherch', 'cerca']
  .map((word) => `[aria-label^=${word} i]`)
  .join();
/** The editor's own hint stands where nothing is written. */
const HINT = '[data-slate-placeholder],[class*=placeholder i]';
/** Not white space, nor one of the characters without width that editors keep. */
const VISIBLE = /[^\s\u200b-\u200d\u2060]/;

/** The field that the target is in, the whole of it; `null` where nothing is written there. */
export function fieldAt(target: EventTarget | null): HTMLElement | null {
  // What can be written in is one of these.
  let field = isEditable(target) ? (target as HTMLElement) : null;
  while (field?.parentElement?.isContentEditable) field = field.parentElement;
  return field?.matches(SEARCH) ? null : field;
}

/** The field that has the focus, inside open shadow roots too. */
export function focusedField(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return fieldAt(focused);
}

/** Whether the field holds one line. */
export function isLine(field: HTMLElement): boolean {
  return field.localName === 'input';
}

/**
 * Whether nothing is written in the field, or it has gone with what was. One of one line that goes is none: it asked for the name of a
 * place to go to, or of a thing. Only whether there is something is looked at, not what.
 */
export function isEmpty(field: HTMLElement): boolean {
  if (!field.isConnected) return !isLine(field);
  if ('value' in field) return !VISIBLE.test(String(field.value));
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Emoji are pictures to some editors.
    if (node instanceof HTMLImageElement && !node.className.includes('separator')) return false;
    const hint = node.parentElement?.closest(HINT);
    const isHint = hint && hint !== field && field.contains(hint);
    if (node instanceof Text && VISIBLE.test(node.textContent) && !isHint) return false;
  }
  return true;
}

/** Whether what was pressed may have sent what is in the field. */
export function maySend(event: Event, field: HTMLElement): boolean {
  const path = event.composedPath().filter((each) => each instanceof Element);
  const button = path.find((each) => each.matches(BUTTON));
  if (!button || path.some((each) => each.matches(ROW) && !each.contains(field))) return false;
  const names = [button.textContent, ...NAMED_IN.map((name) => button.getAttribute(name))];
  if (names.some((name) => name && PUTS_AWAY.test(name))) return false;
  const form = field.closest('form');
  if (form?.contains(button)) return true;
  const [left, right] = [button.getBoundingClientRect(), field.getBoundingClientRect()];
  return (
    Math.max(
      left.left - right.right,
      right.left - left.right,
      left.top - right.bottom,
      right.top - left.bottom,
    ) < NEAR_PX
  );
}
