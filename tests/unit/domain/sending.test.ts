import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../utils/domain/place.ts';
import {
  isForSending,
  NOTHING_SENT,
  reduceSending,
  SENDING_MS,
  type SendingEvent,
} from '../../../utils/domain/sending.ts';

type Type = SendingEvent['type'];

/** What happened, in order: how long after the last, and whether the field was empty by then. */
function sendsOf(history: readonly (readonly [Type, afterMs?: number, isEmpty?: boolean])[]): number {
  let at = 0;
  let state = NOTHING_SENT;
  for (const [type, afterMs = 10, isEmpty = false] of history) {
    at += afterMs;
    state = reduceSending(state, { type, at, isEmpty });
  }
  return state.sends;
}

const TYPES: readonly Type[] = ['write', 'press', 'remove', 'other', 'look', 'submit', 'leave'];
const histories = fc.array(
  fc.tuple(fc.constantFrom(...TYPES), fc.integer({ min: 0, max: 2_500 }), fc.boolean()),
  { maxLength: 60 },
);
const count = (history: readonly (readonly [Type, ...unknown[]])[], wanted: Type) =>
  history.filter(([type]) => type === wanted).length;

describe('sending', () => {
  it.each<[string, Parameters<typeof sendsOf>[0], number]>([
    ['text that is gone after Enter', [['write'], ['press'], ['look', 100, true]], 1],
    ['text that is gone when the next is written', [['write'], ['press'], ['write', 300, true]], 1],
    ['a field that was empty before', [['write'], ['press', 10, true], ['look', 100, true]], 0],
    ['text that nobody wrote here', [['press'], ['look', 100, true]], 0],
    ['text that stays', [['write'], ['press'], ['look', 100], ['look', SENDING_MS]], 0],
    ['text that goes later', [['write'], ['press'], ['look', SENDING_MS + 1, true]], 0],
    [
      'a new line, and text that goes after more was written',
      [['write'], ['press'], ['write'], ['look', 9, true]],
      0,
    ],
    ['text that was deleted by hand', [['write'], ['press'], ['remove'], ['look', 9, true]], 0],
    ['another thing that was pressed', [['write'], ['press'], ['other'], ['look', 9, true]], 0],
    ['one message that two gestures sent', [['write'], ['press'], ['press', 9, true], ['look', 9, true]], 1],
    ['two messages', [['write'], ['press'], ['write', 9, true], ['press'], ['look', 9, true]], 2],
    ['a form that leads away', [['write'], ['press'], ['submit'], ['leave', 500]], 1],
    ['a page that goes by itself', [['write'], ['press'], ['leave', 500]], 0],
    ['a form of an earlier message', [['write'], ['submit'], ['press'], ['leave']], 0],
  ])('judges %s', (_, history, sends) => {
    expect(sendsOf(history)).toBe(sends);
  });

  it('is never more than the gestures, nor than the times that something was written', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(sendsOf(history)).toBeLessThanOrEqual(count(history, 'press'));
        expect(sendsOf(history)).toBeLessThanOrEqual(count(history, 'write'));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is nothing where text goes by hand alone, whatever else happens', () => {
    const byHand = histories.map((history) =>
      // The field is found empty once the person has emptied it, and until they write again.
      history.reduce<{ isEmpty: boolean; all: [Type, number, boolean][] }>(
        ({ isEmpty, all }, [type, afterMs]) => ({
          isEmpty: type === 'remove' || (isEmpty && type !== 'write'),
          all: [...all, [type, afterMs, isEmpty]],
        }),
        { isEmpty: true, all: [] },
      ),
    );
    fc.assert(
      fc.property(byHand, ({ all }) => {
        const atHome = all.filter(([type]) => type !== 'leave');
        expect(sendsOf(atHome)).toBe(0);
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not depend on how often the field is looked at meanwhile', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat({ max: 60 })), (history, places) => {
        // A look a moment before something happens sees what is seen then.
        const looked = history.flatMap(([type, afterMs, isEmpty], index) =>
          places.includes(index)
            ? ([
                ['look', afterMs, isEmpty],
                [type, 0, isEmpty],
              ] as const)
            : ([[type, afterMs, isEmpty]] as const),
        );
        expect(sendsOf(looked)).toBe(sendsOf(history));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is told of in places where messages are addressed', () => {
    expect(SURFACES.filter(isForSending)).toEqual(['conversation', 'mail', 'call']);
    expect(isForSending(undefined)).toBe(false);
  });
});
