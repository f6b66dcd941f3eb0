/**
 * The short scenarios of the accuracy table, each in a browser of its own; `npm run accuracy` plays them all.
 */
import { describe, expect, it } from 'vitest';
import { measure } from '../accuracy/measure.ts';
import { format } from '../accuracy/rows.ts';
import { scenariosIn } from '../accuracy/scenarios.ts';
import { browserUnderTest } from '../support/product.ts';

const kind = browserUnderTest();
/** Firefox starts more slowly; what differs little between browsers is left to the whole table there. */
const ONLY_IN_TABLE = new Set(
  kind === 'firefox'
    ? [
        'inner-scroller',
        'shadow-scroller',
        'call-in-front',
        'feed-then-reading',
        'messages-then-feed',
        'frame-in-ungranted-page',
        'discarded-tab',
        'rich-editor',
        'password',
      ]
    : [],
);
const short = scenariosIn(kind).filter(({ isShort, name }) => isShort && !ONLY_IN_TABLE.has(name));

describe('what is recorded is what was done, within 1 s or 1 %', () => {
  it.each(short)('in $name', async (scenario) => {
    const { rows, errors } = await measure(scenario, kind);
    expect(rows.filter(({ isOk }) => !isOk).map(format)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});
