import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseCorner,
  cornerBox,
  CORNERS,
  type Box,
  type Room,
} from '../../../components/nudge/placement.ts';

const ROOM: Room = {
  card: { width: 340, height: 200 },
  view: { width: 1200, height: 800 },
  direction: 'ltr',
};
const WHOLE: Box = { left: 0, top: 0, right: 1200, bottom: 800 };

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('the corner of a card', () => {
  it.each([
    ['nothing is written in', [], 'bottomEnd'],
    ['a comment box at the bottom right', [box(900, 700, 250, 60)], 'bottomStart'],
    ['a message box along the bottom', [box(0, 740, 1200, 60)], 'topEnd'],
    [
      'a message box along the bottom and a search on the right',
      [box(0, 740, 1200, 60), box(1000, 10, 180, 30)],
      'topStart',
    ],
    ['a field in every corner', [box(0, 0, 1200, 30), box(0, 760, 1200, 30)], null],
    ['an editor as large as the window', [WHOLE], null],
    ['a field that is not shown', [box(900, 700, 0, 0)], 'bottomEnd'],
    ['a field below the fold', [box(0, 900, 1200, 200)], 'bottomEnd'],
    ['a field 7 px above it', [box(900, 557, 100, 20)], 'bottomStart'],
    ['a field 8 px above it', [box(900, 556, 100, 20)], 'bottomEnd'],
  ] as const)('with %s', (_name, covered, corner) => {
    expect(chooseCorner(ROOM, covered, null)).toBe(corner);
  });

  it('stays where it is as long as it covers nothing there', () => {
    expect(chooseCorner(ROOM, [], 'topStart')).toBe('topStart');
    expect(chooseCorner(ROOM, [box(0, 0, 400, 100)], 'topStart')).toBe('bottomEnd');
  });

  it('is on the left at the end of texts from right to left', () => {
    const room: Room = { ...ROOM, direction: 'rtl' };
    expect(cornerBox('bottomEnd', room)).toEqual(box(16, 584, 340, 200));
    expect(cornerBox('bottomStart', room)).toEqual(cornerBox('bottomEnd', ROOM));
  });

  it('never covers a field, and is refused for no other reason', () => {
    const size = fc.integer({ min: 1, max: 900 });
    const field = fc.tuple(
      fc.integer({ min: -100, max: 1200 }),
      fc.integer({ min: -100, max: 800 }),
      size,
      size,
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 4 }), fc.constantFrom(null, ...CORNERS), (fields, current) => {
        const boxes = fields.map((each) => box(...each));
        const isFree = (card: Box) =>
          boxes.every(
            (each) =>
              Math.min(each.right, card.right + 8) <= Math.max(each.left, card.left - 8) ||
              Math.min(each.bottom, card.bottom + 8) <= Math.max(each.top, card.top - 8),
          );
        const corner = chooseCorner(ROOM, boxes, current);
        if (corner) expect(isFree(cornerBox(corner, ROOM))).toBe(true);
        else expect(CORNERS.filter((each) => isFree(cornerBox(each, ROOM)))).toEqual([]);
      }),
    );
  });
});
