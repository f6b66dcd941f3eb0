/**
 * Keeps a shown card where it covers nothing that the person writes in, and in front. It owns where the host stands, from the first
 * place until `signal` ends it. The page's fields, dialogs and frames change without a word to anyone (a dialog taken out of the
 * document fires nothing, a frame keeps its focus events to itself), so besides the events there is a look once a second.
 */
import { attachHost, coverWindow, moveToCorner } from './card-host.ts';
import { boxInWindow, draftsIn, focusedElement, isField, modalDialog, rootsOf } from './page-fields.ts';
import { chooseCorner, CORNERS, type Corner, type Room } from './placement.ts';

const LOOK_EVERY_MS = 1_000;

interface StayClearOptions {
  /** Over the whole window, as long as nobody writes in the page. */
  readonly isOverlay: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly signal: AbortSignal;
  /** The focused field cannot be left free any more, or the page went full screen. */
  readonly onNoPlace: () => void;
}

/** What must not be covered. */
interface Fields {
  readonly focused: Element[];
  readonly drafts: Element[];
  /** A focused button or link: left free if that can be. */
  readonly preferred: Element[];
}

/** Puts the host into the page. @returns false where no corner is free: then it is not in the page */
export function stayClear(host: HTMLElement, options: StayClearOptions): boolean {
  const { isOverlay, direction, signal, onNoPlace } = options;
  let fields: Fields;
  let corner: Corner | null = null;

  const place = (isFirst = false): boolean => {
    const { focused, drafts, preferred } = fields;
    const mustBeFree = [...focused, ...drafts];
    if (isOverlay && mustBeFree.length === 0) {
      corner = null;
      coverWindow(host);
      return true;
    }
    if (!corner) moveToCorner(host, CORNERS[0]);
    // Beginning with the strictest wish; once shown, a draft without the focus may come to lie under the card as the page scrolls.
    const wishes = [[...mustBeFree, ...preferred], mustBeFree, ...(isFirst ? [] : [focused])];
    const room = roomFor(host, direction);
    corner = wishes.reduce<Corner | null>(
      (found, wish) => found ?? chooseCorner(room, wish.map(boxInWindow), corner),
      null,
    );
    if (corner) moveToCorner(host, corner);
    return corner !== null;
  };
  const look = (isFirst = false): boolean => {
    // Nothing is said to someone who watches full screen.
    if (document.fullscreenElement) return false;
    const roots = rootsOf();
    fields = { ...focusIn(host), drafts: draftsIn(roots) };
    attachHost(host, modalDialog(roots));
    return place(isFirst);
  };
  if (!look(true)) {
    host.remove();
    return false;
  }
  const watch = (act: () => boolean) => () => {
    if (!signal.aborted && !act()) onNoPlace();
  };
  const lookAgain = watch(() => look());
  const placeAgain = watch(() => place());
  watchPage(host, signal, lookAgain, placeAgain);
  return true;
}

/** Looks again when fields may have come or gone, places again when they may have moved. */
function watchPage(host: Element, signal: AbortSignal, lookAgain: () => void, placeAgain: () => void): void {
  const captured = { signal, capture: true, passive: true };
  for (const type of ['focusin', 'toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, lookAgain, captured);
  for (const type of ['input', 'scroll']) document.addEventListener(type, placeAgain, captured);
  for (const type of ['blur', 'resize']) addEventListener(type, lookAgain, { signal });
  // The card grows and shrinks with what the person opens in it.
  const sizes = new ResizeObserver(placeAgain);
  sizes.observe(host);
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    sizes.disconnect();
  });
}

function focusIn(host: Element): Pick<Fields, 'focused' | 'preferred'> {
  const element = focusedElement();
  if (!element || element === host) return { focused: [], preferred: [] };
  return isField(element) ? { focused: [element], preferred: [] } : { focused: [], preferred: [element] };
}

/** The window without its scroll bars, which is where fixed elements stand. */
function roomFor(host: HTMLElement, direction: 'ltr' | 'rtl'): Room {
  const view = document.scrollingElement;
  return {
    card: host.getBoundingClientRect(),
    view: { width: view?.clientWidth ?? innerWidth, height: view?.clientHeight ?? innerHeight },
    direction,
  };
}
