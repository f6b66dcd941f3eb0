/**
 * Decides about nudges and keeps what became of them. The run is read from spans, the history from the database: a killed
 * worker neither repeats nor forgets one. Two tabs never both show it, because showing is decided under a lock and written
 * before the card appears.
 */
import { readClassifier } from '../data/classifier.ts';
import type { Database } from '../data/database.ts';
import { keepDecision } from '../data/decisions.ts';
import { newestSpans } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { dayOf } from '../domain/day.ts';
import { keptDecision } from '../domain/nudge-decision.ts';
import type { Moment } from '../domain/nudge-moment.ts';
import { decideNudge, latersIn, type Nudge, type NudgeDecision } from '../domain/nudge.ts';
import { recordsOf } from '../domain/rotation.ts';
import { currentRun, RUN_HORIZON_MS, runRulesOf, type Run, type RunRules } from '../domain/run.ts';
import type { Settings } from '../domain/settings.ts';
import type { CardContent, CardView } from '../messaging/card.ts';
import { readContents } from './nudge-content.ts';
import { judgeNudges } from './nudge-outcomes.ts';
import type { Ports } from './ports.ts';
import { siteKeyOf } from './places.ts';

/** So many nudges, the newest, are what a decision looks back on: the run's, the day's, and the latest of each kind. */
const LOOK_BACK = 300;

/** The run going on now, or `null`. */
export async function readRun(db: Database, now: number, rules: RunRules): Promise<Run | null> {
  const spans = await newestSpans(db, now - RUN_HORIZON_MS, now);
  return currentRun(spans, now, await readClassifier(db, spans), rules);
}

interface Decided {
  readonly decision: NudgeDecision;
  readonly history: readonly Nudge[];
  readonly settings: Settings;
  readonly contents: readonly CardContent[];
  readonly site: string;
}

/** Decides, and keeps what was decided and why. */
async function decide(db: Database, ports: Ports, moment: Moment | null, origin: string): Promise<Decided> {
  const now = ports.now();
  const today = dayOf(now);
  const site = siteKeyOf(new URL(origin).hostname, ports.registrableDomain);
  const settings = await readSettings(db);
  // Most reports end here for whoever wants no nudges: no spans are read.
  const run = settings.nudgesOn ? await readRun(db, now, runRulesOf(settings)) : null;
  const isLong = run !== null && run.passiveMs >= settings.nudgeLimitMinutes * 60_000;
  // Below the limit, which is most of the time, nothing else is asked.
  const history = isLong ? await db.nudges.orderBy('at').reverse().limit(LOOK_BACK).toArray() : [];
  const quietRules = isLong ? await db.quietRules.where('site').equals(site).toArray() : [];
  const source = { settings, site, today, now, turn: history.length };
  const contents = isLong ? await readContents(db, source) : [];
  const shown = history.filter(({ isWithheld }) => !isWithheld);
  const kinds = recordsOf(
    shown,
    contents.map(({ kind }) => kind),
  );
  const decision = decideNudge({
    run,
    moment,
    history,
    settings,
    site,
    today,
    now,
    quietRules,
    kinds,
  });
  const { nudgeLimitMinutes: limitMinutes } = settings;
  const kept = keptDecision(decision, { at: now, site, moment, run, limitMinutes });
  // Where it cannot be kept, the report that asked is settled all the same.
  await keepDecision(db, kept).catch(() => undefined);
  return { decision, history, settings, contents, site };
}

/** Whether a nudge is due on a page of `origin`, so that its meter should look for the moment. */
export async function isNudgeDue(db: Database, ports: Ports, origin: string): Promise<boolean> {
  return (await decide(db, ports, null, origin)).decision.type !== 'wait';
}

/**
 * A page's moment has come: shows a nudge there if everything still speaks for it. Deciding and writing it down happen alone,
 * showing does not: a page that hangs must not keep everyone else waiting. What could not be shown has not been; a nudge that the
 * experiment withholds goes the same way but for being seen, or the two would not be alike.
 */
export async function takeMoment(
  db: Database,
  ports: Ports,
  moment: Moment,
  tabId: number,
  origin: string,
): Promise<void> {
  const view = await ports.alone('ledger', () => addNudge(db, ports, moment, origin));
  if (view && !(await ports.showCard(tabId, view))) await takeBack(db, view.id, ports.now());
}

async function addNudge(
  db: Database,
  ports: Ports,
  moment: Moment,
  origin: string,
): Promise<CardView | null> {
  const at = ports.now();
  // The rotation should know what the last ones did.
  await judgeNudges(db, at);
  const decided = await decide(db, ports, moment, origin);
  const { decision, site, contents } = decided;
  if (decision.type === 'wait') return null;
  const { run, kind } = decision;
  const content = contents.find((each) => each.kind === kind);
  if (!content) return null;
  const nudge: Nudge = {
    id: crypto.randomUUID(),
    at,
    day: dayOf(at),
    kind,
    site,
    surface: moment.surface,
    runFrom: run.from,
    passiveMs: run.passiveMs,
    answer: null,
    isDrawn: decided.settings.experimentOn,
    isWithheld: decision.type === 'withhold',
    outcome: null,
  };
  const isNewKind = !(await wasShown(db, kind));
  await db.nudges.add(nudge);
  return viewOf(nudge, run, content, isNewKind, decided);
}

/** What could not be shown has not been, and neither has the decision been carried out. */
async function takeBack(db: Database, id: string, now: number): Promise<void> {
  await db.nudges.delete(id);
  const last = await db.decisions.orderBy('id').last();
  if (last?.type !== 'show' && last?.type !== 'withhold') return;
  const { id: _id, ...decision } = last;
  await keepDecision(db, { ...decision, type: 'notShown', at: now });
}

async function wasShown(db: Database, kind: Nudge['kind']): Promise<boolean> {
  const shown = db.nudges.where('kind').equals(kind);
  return (await shown.filter(({ isWithheld }) => !isWithheld).first()) !== undefined;
}

function viewOf(
  { id, at, site, isWithheld }: Nudge,
  run: Run,
  content: CardContent,
  isNewKind: boolean,
  { history, settings }: Decided,
): CardView {
  const laters = latersIn(run, history);
  const resumedAt = settings.nudgePause?.to ?? Infinity;
  return {
    id,
    content,
    passiveMs: run.passiveMs,
    since: run.from,
    limitMinutes: settings.nudgeLimitMinutes,
    canSayLater: laters < settings.latersARun,
    laterMinutes: laters === 0 ? settings.laterFirstMinutes : settings.laterSecondMinutes,
    isNewKind,
    isWithheld,
    isStrong: settings.strongSites.includes(site),
    isResumed: resumedAt <= at && history.every((each) => each.isWithheld || each.at < resumedAt),
  };
}
