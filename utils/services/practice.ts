/** Practices, what is kept of a repair, and quiet time. One practice at a time; it is a setting, so every page shows the same one. */
import type { Database } from '../data/database.ts';
import { readDayStarts, readSettings, writeSettings } from '../data/settings-store.ts';
import { dayOf } from '../domain/day.ts';
import { endOfRest } from '../domain/rest.ts';
import { newPractice, onClockSetBack, practiceAt, stepPractice, type Practice } from '../domain/practice.ts';
import { contains } from '../domain/span.ts';
import type { PracticeCommand } from '../messaging/practice-commands.ts';
import type { Ports } from './ports.ts';
import { showToolbar } from './toolbar.ts';

/** The alarm at the end of a practice: its window may be closed by then. */
export const PRACTICE_ALARM = 'practice';

/** Does it, or throws what the storage threw. */
export async function carryOutPractice(db: Database, ports: Ports, command: PracticeCommand): Promise<void> {
  const now = ports.now();
  switch (command.type) {
    case 'startPractice':
      return change(db, ports, (practice) =>
        practice && !practiceAt(practice, now).isOver
          ? practice
          : newPractice(command.id, command.practice, command.minutes, now),
      );
    case 'stepPractice':
      return change(
        db,
        ports,
        withId(command.id, (practice) => stepPractice(practice, command.step, now)),
      );
    case 'practiceClock':
      return change(
        db,
        ports,
        withId(command.id, (practice) =>
          practice.startedAt === command.startedAt ? onClockSetBack(practice, command.byMs) : practice,
        ),
      );
    case 'logPractice':
      return logPractice(db, command, now);
    case 'closePractice':
      return change(
        db,
        ports,
        withId(command.id, () => null),
      );
    case 'keepRepair':
      await db.repairs.put({ ...command.repair, at: now });
      return;
    case 'deleteRepair':
      return db.repairs.delete(command.id);
    case 'closePage':
      ports.closeTab(command.tabId);
      return;
    case 'quiet':
      return keepQuietTime(db, command.until, now);
  }
}

type Change = (practice: Practice | null) => Practice | null;

/** A window that shows an earlier practice changes nothing of the one after it. */
function withId(id: string, work: (practice: Practice) => Practice | null): Change {
  return (practice) => (practice?.id === id ? work(practice) : practice);
}

async function change(db: Database, ports: Ports, work: Change): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const { practice } = await readSettings(db);
    const changed = work(practice);
    if (changed !== practice) await writeSettings(db, { practice: changed });
  });
  await tendPractice(db, ports);
}

/** Shows on the toolbar what there is to show, and asks to be woken at the end of what runs. May be asked at any time. */
export async function tendPractice(db: Database, ports: Ports): Promise<void> {
  const { practice } = await showToolbar(db, ports);
  const moment = practice && practiceAt(practice, ports.now());
  if (!moment || moment.isHeld || moment.isOver) await ports.dropWake(PRACTICE_ALARM);
  else await ports.wakeAt(PRACTICE_ALARM, moment.endsAt);
}

/** A conversation has its practice's name, so logging it twice is one conversation. */
async function logPractice(
  db: Database,
  { id, isLogged }: Extract<PracticeCommand, { type: 'logPractice' }>,
  now: number,
): Promise<void> {
  if (isLogged)
    await db.contacts.put({
      id,
      at: now,
      day: dayOf(now, await readDayStarts(db)),
      kind: 'conversation',
      personId: null,
      answers: {},
    });
  else await db.contacts.delete(id);
}

async function keepQuietTime(
  db: Database,
  until: Extract<PracticeCommand, { type: 'quiet' }>['until'],
  now: number,
): Promise<void> {
  const { quiet, dayStarts } = await readSettings(db);
  const from = quiet && contains(quiet, now) ? quiet.from : now;
  if (until === 'end') await writeSettings(db, { quiet: quiet && { from, to: now } });
  else await writeSettings(db, { quiet: { from, to: endOfRest(until, now, dayStarts) } });
}
