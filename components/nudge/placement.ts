/** A rectangle in the window, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card can stand, the usual place first. Start and end are those of its own texts. */
export const CORNERS = ['bottomEnd', 'bottomStart', 'topEnd', 'topStart'] as const;
export type Corner = (typeof CORNERS)[number];

/** The card's distance from the edges of the window. */
export const EDGE_PX = 16;
/** What stands closer to the card than this is covered. */
const MARGIN_PX = 8;

/** Where a card is put: its own size, the window's, the direction of its texts. */
export interface Room {
  readonly card: Size;
  readonly view: Size;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The first corner in which the card covers none of the boxes, or `null`. @param current where it stands already: it stays there
 * if it can
 */
export function chooseCorner(room: Room, covered: readonly Box[], current: Corner | null): Corner | null {
  const inOrder = current ? [current, ...CORNERS] : CORNERS;
  return inOrder.find((corner) => !covered.some((box) => overlaps(cornerBox(corner, room), box))) ?? null;
}

/** The card's rectangle in a corner. */
export function cornerBox(corner: Corner, { card, view, direction }: Room): Box {
  const isRight = corner.endsWith('End') === (direction === 'ltr');
  const left = isRight ? view.width - EDGE_PX - card.width : EDGE_PX;
  const top = corner.startsWith('bottom') ? view.height - EDGE_PX - card.height : EDGE_PX;
  return { left, top, right: left + card.width, bottom: top + card.height };
}

/** What has no area is not shown, so nothing covers it. */
function overlaps(card: Box, box: Box): boolean {
  if (box.left >= box.right || box.top >= box.bottom) return false;
  const isBeside = box.right <= card.left - MARGIN_PX || box.left >= card.right + MARGIN_PX;
  return !isBeside && box.bottom > card.top - MARGIN_PX && box.top < card.bottom + MARGIN_PX;
}
