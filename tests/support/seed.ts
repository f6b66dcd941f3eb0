/**
 * Writes an invented history as an export file, which "Import" in the options takes: `npm run seed -- --years 5`. It ends with
 * yesterday, so that what is measured today stands beside it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, dayOf, MIDNIGHT } from '../../utils/domain/day.ts';
import { historyFile } from './history-file.ts';
import { ROOT } from './source-tree.ts';

const DAYS_A_YEAR = 365;

const { values } = parseArgs({ options: { years: { type: 'string', default: '1' } } });
const years = Number(values.years);
if (!(years > 0 && years <= 20)) throw new RangeError('--years is a number up to 20');
const file = historyFile(addDays(dayOf(Date.now(), MIDNIGHT), -1), Math.round(years * DAYS_A_YEAR));
const folder = join(ROOT, '.output');
await mkdir(folder, { recursive: true });
const path = join(folder, `history-${values.years}-years.json`);
await writeFile(path, JSON.stringify(file));
console.log(
  `.output/history-${values.years}-years.json: ${file.days.length} days of sites, ${file.spans.length} spans`,
);
