/**
 * Decides about nudges and keeps what became of them. The run is read from spans, the history from the database: a killed
 * worker neither repeats nor forgets one. Two tabs never both show it, because showing is decided under a lock and written
 * before the card appears.
 */
import { readLens } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { newestSpans } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { classOf, hasSpoken } from '../domain/balance.ts';
import { addDays, dayOf } from '../domain/day.ts';
import type { Moment } from '../domain/nudge-moment.ts';
import {
  decideNudge,
  MOST_LATERS,
  type Nudge,
  type NudgeAnswer,
  type NudgeDecision,
} from '../domain/nudge.ts';
import { seenDay, seenSpan } from '../domain/person-rules.ts';
import { currentRun, RUN_HORIZON_MS, type Run } from '../domain/run.ts';
import type { CardView } from '../messaging/card.ts';
import type { Ports } from './ports.ts';
import { siteKeyOf } from './places.ts';

const DAY_MS = 24 * 3_600_000;

/** The run going on now, or `null`. */
export async function readRun(db: Database, now: number): Promise<Run | null> {
  const today = dayOf(now);
  const [lens, spans, ...stored] = await Promise.all([
    readLens(db),
    newestSpans(db, now - RUN_HORIZON_MS, now),
    db.days.get(today),
    db.days.get(addDays(today, -1)),
  ]);
  const days = stored.map((day) => day && seenDay(day, lens));
  return currentRun(spans, now, (span) => {
    const { site, surface, activity } = seenSpan(span, lens);
    return classOf(surface, activity, hasSpoken(site, days[0], days[1]));
  });
}

interface Decided {
  readonly decision: NudgeDecision;
  readonly history: readonly Nudge[];
  readonly limitMinutes: number;
}

async function decide(db: Database, ports: Ports, moment: Moment | null): Promise<Decided> {
  const now = ports.now();
  const settings = await readSettings(db);
  const limitMinutes = settings.nudgeLimitMinutes;
  // Most reports end here for whoever wants no nudges: no spans are read.
  if (!settings.nudgesOn)
    return { decision: { type: 'wait', reason: 'switchedOff' }, history: [], limitMinutes };
  const [run, history] = await Promise.all([
    readRun(db, now),
    db.nudges
      .where('at')
      .above(now - DAY_MS)
      .toArray(),
  ]);
  return { decision: decideNudge(run, moment, history, settings, dayOf(now), now), history, limitMinutes };
}

/** Whether a nudge is due, so that a meter should look for its moment. */
export async function isNudgeDue(db: Database, ports: Ports): Promise<boolean> {
  return (await decide(db, ports, null)).decision.type === 'show';
}

/**
 * A page's moment has come: shows a nudge there if everything still speaks for it. Deciding and writing it down happen alone,
 * showing does not: a page that hangs must not keep everyone else waiting. What could not be shown has not been.
 */
export async function takeMoment(
  db: Database,
  ports: Ports,
  moment: Moment,
  tabId: number,
  origin: string,
): Promise<void> {
  const site = siteKeyOf(new URL(origin).hostname, ports.registrableDomain);
  const view = await ports.alone('ledger', () => addNudge(db, ports, moment, site));
  if (view && !(await ports.showCard(tabId, view))) await db.nudges.delete(view.id);
}

async function addNudge(db: Database, ports: Ports, moment: Moment, site: string): Promise<CardView | null> {
  const { decision, history, limitMinutes } = await decide(db, ports, moment);
  if (decision.type !== 'show') return null;
  const { run, kind } = decision;
  const { from: since, passiveMs } = run;
  const id = crypto.randomUUID();
  const at = ports.now();
  const { surface } = moment;
  await db.nudges.add({
    id,
    at,
    day: dayOf(at),
    kind,
    site,
    surface,
    runFrom: since,
    passiveMs,
    answer: null,
  });
  const laters = history.filter((each) => each.at >= since && each.answer === 'later').length;
  return { id, passiveMs, since, limitMinutes, canSayLater: laters < MOST_LATERS };
}

/** Keeps the first answer to a nudge; a later one, or one to a nudge that is not known, changes nothing. */
export function answerNudge(db: Database, id: string, answer: NudgeAnswer): Promise<void> {
  return db.transaction('rw', db.nudges, async () => {
    const nudge = await db.nudges.get(id);
    if (nudge && nudge.answer === null) await db.nudges.put({ ...nudge, answer });
  });
}
