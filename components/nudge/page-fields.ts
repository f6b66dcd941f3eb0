/**
 * The fields of the page that a card must leave alone. Looked for while a card is shown and when it is answered; values are
 * compared, never kept. What is in closed shadow roots and frames of other origins cannot be seen.
 */
import type { Box } from './placement.ts';

type Root = Document | ShadowRoot;

const TEXT_INPUTS =
  'input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel]';
const EDITABLE = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
/** What is written in; a frame is one for as long as nothing is known of its inside. */
const FIELD = `textarea, select, iframe, ${TEXT_INPUTS}, input[type=search], input[type=password], input[type=number], ${EDITABLE}, [role=textbox]`;

/** The document with all its open shadow roots and frames of the same origin. */
export function rootsOf(root: Root = document): Root[] {
  const inner = [...root.querySelectorAll('*')].flatMap((each) => {
    const below = innerRoot(each);
    return below ? rootsOf(below) : [];
  });
  return [root, ...inner];
}

/** By name and not by class: what is in a frame is of that frame's classes. */
function innerRoot(element: Element): Root | null {
  if (element.shadowRoot || element.localName !== 'iframe') return element.shadowRoot;
  return (element as HTMLIFrameElement).contentDocument;
}

/** The fields in which something unsent stands. */
export function draftsIn(roots: readonly Root[]): Element[] {
  return roots.flatMap((root) => {
    const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`textarea, ${TEXT_INPUTS}`);
    const filled = [...fields].filter((field) => field.value.trim() !== '' && wasWrittenIn(field));
    const edited = [...root.querySelectorAll(EDITABLE)].filter((each) => (each.textContent ?? '').trim());
    return [...filled, ...edited];
  });
}

/**
 * What stands in a larger field is taken for written: frameworks copy what is typed into the default value (React does), so that
 * the two say nothing. In one line, what the page put there itself is more common; the browser knows whether anyone was there.
 */
function wasWrittenIn(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const isLarge = field.localName === 'textarea';
  return isLarge || field.value !== field.defaultValue || field.matches(':user-valid, :user-invalid');
}

/** Whether anything unsent stands anywhere in the page. Asked when the card is answered: then the tab is not closed. */
export function pageHasDraft(): boolean {
  return draftsIn(rootsOf()).length > 0;
}

/** What has the focus, however deep; `null` where nothing in particular has. */
export function focusedElement(root: Root = document): Element | null {
  const focused = root.activeElement;
  // An editor that is a whole frame has no field to focus.
  if (!focused || focused.localName === 'body') return null;
  const inner = innerRoot(focused);
  return (inner && focusedElement(inner)) ?? focused;
}

/** Whether one writes or chooses in the element. */
export function isField(element: Element): boolean {
  return element.matches(FIELD);
}

/** The modal dialog in front, if any: everything outside it is inert. */
export function modalDialog(roots: readonly Root[]): Element | null {
  const own = roots.filter((root) => (root.ownerDocument ?? root) === document);
  return own.flatMap((root) => [...root.querySelectorAll('dialog:modal')]).at(-1) ?? null;
}

/** Where the element is in this window, through the frames around it. */
export function boxInWindow(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, right, bottom };
  const outer = boxInWindow(frame);
  const x = outer.left + frame.clientLeft;
  const y = outer.top + frame.clientTop;
  return {
    left: Math.max(left + x, outer.left),
    top: Math.max(top + y, outer.top),
    right: Math.min(right + x, outer.right),
    bottom: Math.min(bottom + y, outer.bottom),
  };
}
