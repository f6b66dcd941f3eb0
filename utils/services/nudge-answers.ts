/** Keeps what the person answered to a nudge, and does what follows from it. */
import type { Database } from '../data/database.ts';
import { readDayStarts, readSettings, writeSettings } from '../data/settings-store.ts';
import { hasAnswer, type CheckInAnswers } from '../domain/check-in.ts';
import { dayOf } from '../domain/day.ts';
import type { NudgeAnswer } from '../domain/nudge.ts';
import { quietRuleFor, type WrongMoment } from '../domain/quiet-rules.ts';
import { isHref } from '../domain/ways.ts';
import type { OfferedWay } from '../messaging/card.ts';
import { episodeBefore } from './check-ins.ts';
import type { Ports } from './ports.ts';

/** What the card says when it is answered. */
export interface AnswerMessage {
  readonly id: string;
  readonly answer: NudgeAnswer;
  readonly hasDraft: boolean;
  readonly wrongMoment?: WrongMoment;
  readonly way?: Pick<OfferedWay, 'personId' | 'index'>;
}

/** Whoever wants to go goes, also where the answer cannot be kept; and it is kept, also where there is no tab to go from. */
export async function takeAnswer(
  db: Database,
  ports: Ports,
  message: AnswerMessage,
  tabId: number,
): Promise<void> {
  const { id, answer, hasDraft, wrongMoment, way } = message;
  // A storage that does not open must not keep anyone here.
  const settings = await readSettings(db).catch(() => null);
  const going =
    answer === 'leave'
      ? ports.leaveTab(tabId, hasDraft, settings?.leaveTo ?? { type: 'close' })
      : turnTo(db, ports, way, tabId);
  const [gone, kept] = await Promise.allSettled([going, answerNudge(db, id, answer)]);
  if (answer === 'wrongMoment' && wrongMoment) await addQuietRule(db, id, wrongMoment, ports.now());
  for (const each of [gone, kept]) if (each.status === 'rejected') throw each.reason;
}

/** A way that was removed while the card stood there opens nothing. That it opened is not taken for contact: the person says so. */
async function turnTo(db: Database, ports: Ports, way: AnswerMessage['way'], tabId: number): Promise<void> {
  const href = way && (await db.people.get(way.personId))?.ways[way.index]?.href;
  if (href !== undefined && isHref(href)) await ports.openLink(href, tabId);
}

/** Keeps the first answer to a nudge; a later one, or one to a nudge that is not known, changes nothing. */
export function answerNudge(db: Database, id: string, answer: NudgeAnswer): Promise<void> {
  return db.transaction('rw', db.nudges, async () => {
    const nudge = await db.nudges.get(id);
    if (nudge && nudge.answer === null) await db.nudges.put({ ...nudge, answer });
  });
}

async function addQuietRule(db: Database, id: string, reason: WrongMoment, at: number): Promise<void> {
  const nudge = await db.nudges.get(id);
  if (nudge) await db.quietRules.put(quietRuleFor({ id, at, site: nudge.site }, nudge.surface, reason));
}

/** The three rows, answered in the card, about the place where the nudge came. Answered again, it is one answer. */
export async function takeCheckIn(
  db: Database,
  ports: Ports,
  id: string,
  answers: CheckInAnswers,
): Promise<void> {
  const nudge = await db.nudges.get(id);
  if (!nudge || !hasAnswer(answers)) return;
  const at = ports.now();
  const { site, surface } = nudge;
  const episode = await episodeBefore(db, { site, surface, at });
  const day = dayOf(at, await readDayStarts(db));
  await db.checkins.put({ id, at, day, site, surface, answers, ...episode });
}

/** The person keeps a kind of nudge that is new to them, or does not. */
export async function keepKind(db: Database, id: string, isKept: boolean): Promise<void> {
  const nudge = await db.nudges.get(id);
  if (!nudge) return;
  const { nudgeKinds } = await readSettings(db);
  const others = nudgeKinds.filter((kind) => kind !== nudge.kind);
  await writeSettings(db, { nudgeKinds: isKept ? [...others, nudge.kind] : others });
}
