/**
 * Keeps the popup from scrolling: where all does not fit, what matters least just now steps back, and comes back when there is room.
 * What may step back says in which order by `data-yields`, 1 first; of two alike the lower one. Measured instead of known, since texts,
 * languages and fonts differ. It acts before anything is painted. A `ResizeObserver` was rejected: it would watch its own doing.
 */

/** As high as browsers show a popup, for text of the usual size; whoever made it larger scrolls, and loses nothing. */
const MOST_PX = 600;
const USUAL_TEXT_PX = 16;

/** Begins to watch. @param root what is rendered into */
export function keepWithin(root: HTMLElement): void {
  const watch = { childList: true, subtree: true, characterData: true, attributeFilter: ['open'] };
  new MutationObserver(() => fit(root)).observe(root, watch);
}

function fit(root: HTMLElement): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-yields]')].toReversed();
  for (const part of parts) part.hidden = false;
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT_PX;
  const most = Math.max(MOST_PX * text, innerHeight);
  const fits = () => document.body.scrollHeight <= most;
  const away: HTMLElement[] = [];
  for (const part of parts.toSorted((left, right) => order(left) - order(right))) {
    if (fits()) break;
    if (isInUse(part)) continue;
    part.hidden = true;
    away.unshift(part);
  }
  // A large one that went last may leave room for smaller ones that went before it.
  for (const part of away) {
    part.hidden = false;
    part.hidden = !fits();
  }
}

/** What the person is in stays, and what they have opened, with what is in it. */
function isInUse(part: HTMLElement): boolean {
  return (
    part.contains(document.activeElement) ||
    part.querySelector('[open], form') !== null ||
    part.closest('[open]') !== null
  );
}

function order(part: HTMLElement): number {
  return Number(part.dataset['yields']);
}
