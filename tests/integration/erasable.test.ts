import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { database } from '../../utils/data/connection.ts';
import { readErasable } from '../../components/hooks/read-erasable.ts';
import { eraseDays } from '../../utils/data/erase.ts';
import { eraseAndKeep, takeBackErased } from '../../utils/data/undo-erase.ts';
import { addDays, intervalOfDay, MIDNIGHT } from '../../utils/domain/day.ts';
import { somebody } from '../support/people.ts';
import { TODAY } from '../support/reports.ts';

const ID = '6f2b1f6e-3c52-4b8e-9a51-0d6c2f1f0a01';
const at = (day: string) => intervalOfDay(day, MIDNIGHT).from;

const PRACTICE = {
  id: ID,
  type: 'pause',
  totalMs: 20 * 60_000,
  pausedAt: null,
  pausedMs: 0,
  skippedMs: 0,
  isSeen: false,
} as const;

it('days can be erased on which someone was put off or skipped, or a practice began; then nothing is left of it', async () => {
  const [skipped, rested, practised] = [addDays(TODAY, -8), addDays(TODAY, -9), addDays(TODAY, -11)];
  // "Not now" rests for a tenth of the rhythm.
  const person = somebody({ rhythmDays: 30, skippedDay: skipped, restUntilDay: addDays(rested, 3) });
  await database.people.put(person);
  await database.settings.put({
    key: 'practice',
    value: { ...PRACTICE, startedAt: at(practised) + 1 },
  });
  expect((await readErasable()).days).toEqual([skipped, rested, practised]);
  const left = async (day: string) => {
    await eraseDays(database, [day, day], intervalOfDay(day, MIDNIGHT));
    return [await database.people.get(person.id), (await readErasable()).days];
  };
  const undo = await eraseAndKeep(database, () => left(practised).then(() => undefined));
  expect(await database.settings.get('practice')).toBeUndefined();
  await takeBackErased(database, undo);
  expect(await database.settings.get('practice')).toMatchObject({ value: { id: ID } });
  expect(await left(practised)).toEqual([person, [skipped, rested]]);
  expect(await left(rested)).toEqual([{ ...person, restUntilDay: null }, [skipped]]);
  expect(await left(skipped)).toEqual([{ ...person, restUntilDay: null, skippedDay: null }, []]);
});

it('days without time can be erased where there was contact, or a repair was kept', async () => {
  const [met, said] = [addDays(TODAY, -3), addDays(TODAY, -5)];
  const hello = { kind: 'hello', personId: null, answers: {} } as const;
  await database.contacts.add({ id: ID, at: at(met), day: met, ...hello });
  await database.repairs.add({ id: ID, at: at(said), explain: '', apologise: 'Sorry', change: '' });
  expect((await readErasable()).days).toEqual([met, said]);
});
