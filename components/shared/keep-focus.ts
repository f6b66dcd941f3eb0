/**
 * Finds the keyboard again where what it was on goes away, so that nobody starts at the top of the page once more. It owns
 * the last element that had the focus, and acts late: whatever knows a better place comes first. It never lands on a
 * button, which a second press of the same key would set off, but on the part beside it; Tab goes on from there.
 */

/** Effects of the parts that come and go run within this time, also in a page behind. */
const OTHERS_FIRST_MS = 100;
const CONTROLS = 'a, button, input, select, summary, textarea';

let last: Element | null = null;

/** What had the focus last, also where it is gone since; `null` after a press of the mouse elsewhere. */
export function lastFocused(): Element | null {
  return last;
}

/** Begins to watch over the page. @param root what is rendered into */
export function keepFocus(root: Element): void {
  document.addEventListener('focusin', ({ target }) => (last = target instanceof Element ? target : null));
  // A press of the mouse takes the focus away on purpose.
  document.addEventListener('pointerdown', () => (last = null));
  const watch = { childList: true, subtree: true, attributeFilter: ['disabled'] };
  new MutationObserver((records) => {
    const places = last && placesNear(last, records);
    if (places && places.length > 0) setTimeout(() => settle(places), OTHERS_FIRST_MS);
  }).observe(root, watch);
}

/** Itself, should it have been moved; then what came in its place, stood beside it, or is around it. None where it was left alone. */
function placesNear(from: Element, records: readonly MutationRecord[]): Node[] {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  let lost: Node = from;
  let places: Node[] = [];
  for (const { type, target, removedNodes, nextSibling: next, previousSibling: before } of records) {
    if (type === 'attributes' && target === from && from.matches(':disabled'))
      places = [from, target.parentNode ?? target];
    if (![...removedNodes].some((node) => node.contains(lost))) continue;
    const beside = [next, before].filter((node) => node !== null);
    const came = added.filter(
      (node) =>
        beside.includes(node) ||
        beside.some((each) => each === node.nextSibling || each === node.previousSibling),
    );
    places = [from, ...came, ...beside, target];
    lost = target;
  }
  return places;
}

function settle([lost, ...places]: readonly Node[]): void {
  if (document.activeElement !== document.body) return;
  if (lost instanceof HTMLElement) lost.focus();
  const part = places.find(
    (place) => place.isConnected && place instanceof Element && !place.matches(CONTROLS),
  );
  if (document.activeElement !== document.body || !(part instanceof HTMLElement)) return;
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus({ preventScroll: true });
}
