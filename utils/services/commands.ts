/** Carries out what the extension's own pages ask for. */
import { takeBackCorrection } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { eraseEverything } from '../data/erase.ts';
import { readDayStarts, readSettings, writeSettings } from '../data/settings-store.ts';
import { MIDNIGHT, withDayStart } from '../domain/day.ts';
import { endOfRest } from '../domain/rest.ts';
import { isPaused } from '../domain/settings.ts';
import type { Command, PlaceView } from '../messaging/commands.ts';
import { isPeopleCommand } from '../messaging/people-commands.ts';
import type { PracticeCommand } from '../messaging/practice-commands.ts';
import { changeCheckIns } from './check-ins.ts';
import { changeGoals, isGoalCommand, showOnBadge } from './goals.ts';
import { reconcile } from './grants.ts';
import { tendLookBack } from './look-back.ts';
import { judgeNudges, loseSight } from './nudge-outcomes.ts';
import { carryOutForPeople } from './people.ts';
import { settleMark } from './offers.ts';
import { describePlace } from './places.ts';
import type { Ports } from './ports.ts';
import { carryOutPractice } from './practice.ts';
import { correctSeen, saySeen } from './say.ts';

/** Does it, or throws what the storage threw. @returns what was asked for, if anything was */
export async function carryOut(db: Database, ports: Ports, command: Command): Promise<PlaceView | null> {
  const now = ports.now();
  if (isGoalCommand(command)) {
    await changeGoals(db, ports, command);
    return null;
  }
  if (isPeopleCommand(command)) {
    await carryOutForPeople(db, command, now);
    return null;
  }
  switch (command.type) {
    case 'describePlace':
      return describePlace(db, ports, command.url);
    case 'checkIn':
    case 'undoCheckIn':
    case 'skipOffer':
      await changeCheckIns(db, ports, command, now);
      return null;
    case 'pause':
      await pause(db, ports, command.until, now);
      await settleMark(db, ports);
      return null;
    case 'ignoreSite':
      await ignoreSite(db, ports, command.site, command.ignored);
      await settleMark(db, ports);
      return null;
    case 'saveSettings':
      await writeSettings(db, command.patch);
      // It may go by another name now, offer nothing, or look back at another time.
      await settleMark(db, ports);
      if ('lookBack' in command.patch) await tendLookBack(db, ports);
      await showOnBadge(db, ports);
      return null;
    case 'pauseNudges':
      await pauseNudges(db, command.until, now);
      return null;
    default:
      await changeWhatIsKept(db, ports, command, now);
      // What was erased is named nowhere any more, and in quiet time nothing is offered.
      await settleMark(db, ports);
      await showOnBadge(db, ports);
      return null;
  }
}

type KeptCommand = Extract<
  Command,
  {
    type:
      | 'saveRule'
      | 'deleteRule'
      | 'correct'
      | 'takeBackCorrection'
      | 'deleteQuietRule'
      | 'judgeNudges'
      | 'startDay'
      | 'eraseEverything';
  }
>;

/** Rules, corrections and erasures: what is said about what is stored. */
async function changeWhatIsKept(
  db: Database,
  ports: Ports,
  command: KeptCommand | PracticeCommand,
  now: number,
): Promise<void> {
  switch (command.type) {
    case 'saveRule':
      await saySeen(db, { ...command.rule, at: now });
      return;
    case 'deleteRule':
      await db.rules.delete(command.id);
      return;
    case 'correct':
      await ports.alone('ledger', () => correctSeen(db, { ...command.correction, at: now }));
      return;
    case 'takeBackCorrection':
      await ports.alone('ledger', () => takeBackCorrection(db, command.id));
      return;
    case 'deleteQuietRule':
      await db.quietRules.delete(command.id);
      return;
    case 'judgeNudges':
      await judgeNudges(db, now);
      return;
    case 'startDay':
      await startDay(db, command, now);
      return;
    case 'eraseEverything':
      await ports.alone('ledger', () => eraseEverything(db, now));
      await reconcile(db, ports);
      return;
    default:
      await carryOutPractice(db, ports, command);
  }
}

async function pause(
  db: Database,
  ports: Ports,
  until: Extract<Command, { type: 'pause' }>['until'],
  now: number,
): Promise<void> {
  const settings = await readSettings(db);
  const was = settings.pause;
  // A pause that is ended keeps its hole, so that a late claim for the paused time is still cut.
  const ended = was ? { from: was.from, to: Math.min(was.to, now) } : null;
  // One that is changed while it runs began when it began.
  const from = was && isPaused(settings, now) ? was.from : now;
  const pausing = until === 'resume' ? ended : { from, to: endOfRest(until, now, settings.dayStarts) };
  await writeSettings(db, { pause: pausing });
  if (until !== 'resume') await loseSight(db, now);
  await reconcile(db, ports, true);
}

/** Days that were keep when they began. Where they always began at midnight, those of a file cover what they covered where it was written. */
function startDay(
  db: Database,
  { hour, history = MIDNIGHT }: Extract<Command, { type: 'startDay' }>,
  now: number,
): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const had = await readDayStarts(db);
    await writeSettings(db, { dayStarts: withDayStart(had.length > 0 ? had : history, hour, now) });
  });
}

/** A pause that is ended stays known: the first nudge after it says so. @param until `null` to end it now */
async function pauseNudges(
  db: Database,
  until: Extract<Command, { type: 'pauseNudges' }>['until'],
  now: number,
): Promise<void> {
  const { nudgePause, dayStarts } = await readSettings(db);
  const ended = nudgePause && { from: nudgePause.from, to: Math.min(nudgePause.to, now) };
  const to = typeof until === 'string' ? endOfRest(until, now, dayStarts) : until;
  await writeSettings(db, { nudgePause: to === null ? ended : { from: now, to } });
}

async function ignoreSite(db: Database, ports: Ports, site: string, ignored: boolean): Promise<void> {
  const { ignoredSites } = await readSettings(db);
  const others = ignoredSites.filter((each) => each !== site);
  await writeSettings(db, { ignoredSites: ignored ? [...others, site] : others });
  if (ignored) await loseSight(db, ports.now());
  await reconcile(db, ports, true);
}
