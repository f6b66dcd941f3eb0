/**
 * The card's place in a web page. It owns one element at the end of the document, nothing of the page's: a
 * closed shadow root, its own styles, px units. It is there only while a card is shown. Styles on the host
 * are set one by one and important, because the page's own rules reach it; `all: initial` comes first and
 * takes those away.
 */

const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset-block-end', '16px'],
  ['inset-inline-end', '16px'],
  ['max-inline-size', 'calc(100vw - 32px)'],
  ['z-index', '2147483647'],
];

const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** An element in the page and what can be put into it. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Puts an empty host at the end of the document. */
export function createCardHost(css: string, direction: string): CardHost {
  const element = document.createElement('div');
  for (const [name, value] of HOST_STYLE) element.style.setProperty(name, value, 'important');
  element.style.setProperty('direction', direction, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, css);
  // The page's shortcuts are not meant; its listeners on the way down still see the keys, which nothing can
  // prevent.
  for (const type of KEY_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);
  return { element, root };
}

/** A constructed sheet passes every content security policy; Firefox refuses one from a content script. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to an element, which Firefox exempts from the page's policy.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
