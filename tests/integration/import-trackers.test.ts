import { expect, it } from 'vitest';
import { read, READ } from '../support/imports.ts';

const ROW = { date: '20260102', focus: 1_000, time: 1 };
const fileOf = (rows: readonly object[]) =>
  JSON.stringify({ ['__meta__']: { version: '4.5.0' }, ['__stat__']: rows });

it('the page has its turn while a long file of another tracker is read, and it can be given up', async () => {
  const text = fileOf(
    Array.from({ length: 9_000 }, (_, index) => ({ ...ROW, host: `site${index % 9}.org` })),
  );
  let turns = 0;
  const step = async () => void (turns += 1);
  const file = await read(text, { ...READ, step });
  expect(turns).toBeGreaterThan(4);
  expect(file.shares).toHaveLength(9);
  expect(file.shares[0]).toMatchObject({ ms: { 'page/reading': 1_000_000 }, counts: { visits: 1_000 } });
  const giveUp = async () => {
    turns -= 1;
    if (turns === 2) throw new Error('given up');
  };
  await expect(read(text, { ...READ, step: giveUp })).rejects.toThrow('given up');
});

it('a file with one row of another shape is no tracker’s', async () => {
  const rows = [
    { ...ROW, host: 'x.com' },
    { ...ROW, host: 7 },
  ];
  await expect(read(fileOf(rows))).rejects.toMatchObject({ problem: { type: 'unknown' } });
});

it('the page has its turn while sites without days are passed over', async () => {
  let turns = 0;
  const step = async () => void (turns += 1);
  const sites = Array.from({ length: 9_000 }, () => ({ url: 'x.com', days: [] }));
  const file = await read(JSON.stringify(sites), { ...READ, step });
  expect(turns).toBeGreaterThan(4);
  expect(file).toMatchObject({ from: 'web-activity-time-tracker', shares: [], skipped: 0 });
});
