import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInsTable, csvOf, daysTable, spansTable } from '../../../utils/domain/csv.ts';

/** Reads RFC 4180, one character after the other. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
      else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',') [row, cell] = [[...row, cell], ''];
    else if (char === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += char;
  }
  return rows;
}

describe('a table as CSV', () => {
  it('is read back as it was, but for the apostrophe that keeps a cell from being a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '@', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const shown = rows.map((row) => row.map((each) => (/^[=+\-@\t\r]/.test(each) ? `'${each}` : each)));
        expect(parse(csvOf(rows))).toEqual(shown);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('has no formula in it for %j', (cell) => {
    expect(parse(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it('leaves numbers as they are', () => {
    expect(csvOf([[-2, 0.5, true, undefined]])).toBe('-2,0.5,true,\r\n');
  });

  it('of days adds up: visits stand once for each day and site', () => {
    const sites = { 'x.com': { 'feed/reading': 5, 'feed/scrolling': 7 } } as const;
    const counts = { 'x.com': { visits: 2, steps: 9, sends: 3 }, 'y.com': { visits: 1, steps: 0 } };
    expect(daysTable([{ day: '2026-11-22', sites, counts }]).slice(1)).toEqual([
      ['2026-11-22', 'x.com', 'feed', 'reading', 5, 2, 9, 3],
      ['2026-11-22', 'x.com', 'feed', 'scrolling', 7, '', '', ''],
      ['2026-11-22', 'y.com', undefined, undefined, 0, 1, 0, 0],
    ]);
  });

  it('of spans and answers has a column for each field', () => {
    const place = { site: 'x.com', surface: 'feed', day: '2026-11-22' } as const;
    expect(spansTable([{ ...place, from: 0, to: 1_000, activity: 'reading', attended: true }])[1]).toEqual([
      '1970-01-01T00:00:00.000Z',
      '1970-01-01T00:00:01.000Z',
      '2026-11-22',
      'x.com',
      'feed',
      'reading',
      true,
      undefined,
    ]);
    const answers = { settled: -1, capable: 2 } as const;
    expect(checkInsTable([{ ...place, id: 'a', at: 0, answers }])[1]).toEqual([
      '1970-01-01T00:00:00.000Z',
      '2026-11-22',
      'x.com',
      'feed',
      -1,
      undefined,
      2,
      undefined,
    ]);
  });
});
