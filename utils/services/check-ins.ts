/** Keeps what is answered to the reciprocity test, and how the offer of it ended. */
import type { Database } from '../data/database.ts';
import { readDayStarts } from '../data/settings-store.ts';
import { hasAnswer, type CheckIn } from '../domain/check-in.ts';
import { dayOf } from '../domain/day.ts';
import type { Command } from '../messaging/commands.ts';
import { endOffer, readEpisode, settleMark, storedPlace } from './offers.ts';
import type { Ports } from './ports.ts';

/** Carries out what is asked about answers. */
export async function changeCheckIns(
  db: Database,
  ports: Ports,
  command: Extract<Command, { type: 'checkIn' | 'undoCheckIn' | 'skipOffer' }>,
  now: number,
): Promise<void> {
  switch (command.type) {
    case 'checkIn':
      await keepCheckIn(db, { ...command.checkIn, at: now, day: dayOf(now, await readDayStarts(db)) });
      break;
    case 'undoCheckIn':
      return takeBack(db, command.id);
    case 'skipOffer':
      await db.transaction('rw', db.offers, () => endOffer(db, command.id, 'skipped'));
      break;
  }
  await settleMark(db, ports);
}

/**
 * A form that is sent twice, from one popup or from two, is one answer: the first. The popup names the place as it is shown; it is kept
 * as it is stored, like the offer's or the last time's there, so that a rule that is taken back leaves nothing.
 */
async function keepCheckIn(db: Database, checkIn: CheckIn): Promise<void> {
  if (!hasAnswer(checkIn.answers)) return;
  const offer = await db.offers.get(checkIn.id);
  const { site, surface } = offer ?? (await storedPlace(db, checkIn, checkIn.at));
  const episode = await episodeBefore(db, { site, surface, at: checkIn.at });
  await db.transaction('rw', [db.checkins, db.offers], async () => {
    if (await db.checkins.get(checkIn.id)) return;
    await db.checkins.add({ ...checkIn, site, surface, ...episode });
    await endOffer(db, checkIn.id, 'answered');
  });
}

/** What asked for the answer, an offer or a nudge, keeps that there was one: to have taken it back is no silence. */
function takeBack(db: Database, id: string): Promise<void> {
  return db.transaction('rw', [db.checkins, db.offers, db.nudges], async () => {
    if (!(await db.checkins.get(id))) return;
    await db.checkins.delete(id);
    await db.offers.update(id, { answer: 'undone' });
    await db.nudges.update(id, { isUndone: true });
  });
}

/** How long the last episode in the place was, where one can be seen. */
export async function episodeBefore(
  db: Database,
  { site, surface, at }: Pick<CheckIn, 'site' | 'surface' | 'at'>,
): Promise<Pick<CheckIn, 'episodeMs'>> {
  const { episode } = await readEpisode(db, { site, surface }, at);
  return episode ? { episodeMs: episode.ms } : {};
}
