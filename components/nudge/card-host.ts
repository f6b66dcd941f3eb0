/**
 * The card's place in a web page. It owns one element at the end of the document or of the modal dialog in front, nothing of the
 * page's: a closed shadow root, its own styles, px units. It is there only while a card is shown. Styles on the host are set one by
 * one and important, because the page's own rules reach it; `all: initial` comes first and takes those away, and what browsers give
 * a popover. As a popover it is in the top layer, where no z-index, transform or dialog of the page covers it.
 */
import { EDGE_PX, type Corner } from './placement.ts';

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  overflow: 'visible',
  'z-index': '2147483647',
};

const OVERLAY_STYLE = {
  display: 'grid',
  'inset-block': '0',
  'inset-inline': '0',
  'place-items': 'center',
  'max-inline-size': 'none',
  background: 'rgb(0 0 0 / 50%)',
};

/** The page's shortcuts, menus and focus traps are not meant; its listeners on the way down still see these. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'focusin'] as const;

/** An element in the page and what can be put into it. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes an empty host, which is in no page yet. */
export function createCardHost(css: string, direction: string): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  setStyle(element, { ...HOST_STYLE, direction });
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, css);
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/** Puts the host on top of everything at the end of the dialog in front or, without one, of the document; where it is there already, nothing is done. */
export function attachHost(element: HTMLElement, dialog: Element | null): void {
  const parent = dialog ?? document.documentElement;
  if (element.parentNode === parent && element.matches(':popover-open')) return;
  parent.append(element);
  element.showPopover();
}

/** Puts the host into a corner of the window, as large as what is in it. */
export function moveToCorner(element: HTMLElement, corner: Corner): void {
  const isTop = corner.startsWith('top');
  const isEnd = corner.endsWith('End');
  const edge = (isHere: boolean) => (isHere ? `${EDGE_PX}px` : 'auto');
  setStyle(element, {
    display: 'block',
    'inset-block': `${edge(isTop)} ${edge(!isTop)}`,
    'inset-inline': `${edge(!isEnd)} ${edge(isEnd)}`,
    'max-inline-size': `calc(100vw - ${2 * EDGE_PX}px)`,
    background: 'none',
  });
}

/** Spreads the host over the window, with what is in it in the middle. */
export function coverWindow(element: HTMLElement): void {
  setStyle(element, OVERLAY_STYLE);
}

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

/** A constructed sheet passes every content security policy; Firefox refuses one from a content script. */
export function addStyles(root: ShadowRoot, css: string): void {
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
