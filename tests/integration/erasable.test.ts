import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { database } from '../../components/hooks/database.ts';
import { readErasable } from '../../components/hooks/read-erasable.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { TODAY } from '../support/reports.ts';

const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const at = (day: string) => intervalOfDay(day, MIDNIGHT).from;

it('days without time can be erased where there was contact, or a repair was kept', async () => {
  const [met, said] = [addDays(TODAY, -3), addDays(TODAY, -5)];
  const hello = { kind: 'hello', personId: null, answers: {} } as const;
  await database.contacts.add({ id: ID, at: at(met), day: met, ...hello });
  await database.repairs.add({ id: ID, at: at(said), explain: '', apologise: 'Sorry', change: '' });
  expect((await readErasable()).days).toEqual([met, said]);
});
