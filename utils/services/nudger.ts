/**
 * Decides about nudges and keeps what became of them. The run is read from spans, the history from the database: a killed
 * worker neither repeats nor forgets one. Two tabs never both show it, because showing is decided under a lock and written
 * before the card appears.
 */
import { readClassifier } from '../data/classifier.ts';
import type { Database } from '../data/database.ts';
import { keepDecision, noteNotShown } from '../data/decisions.ts';
import { newestSpans } from '../data/ledger-store.ts';
import { readSettings } from '../data/settings-store.ts';
import { isSpeaking } from '../domain/balance.ts';
import { dayOf } from '../domain/day.ts';
import { keptDecision } from '../domain/nudge-decision.ts';
import { momentVeto, type Moment } from '../domain/nudge-moment.ts';
import { decideNudge, latersIn, type Nudge, type NudgeDecision } from '../domain/nudge.ts';
import type { Surface } from '../domain/place.ts';
import type { QuietRule } from '../domain/quiet-rules.ts';
import { recordsOf, type KindRecord } from '../domain/rotation.ts';
import { currentRun, RUN_HORIZON_MS, runRulesOf, type Run, type RunRules } from '../domain/run.ts';
import type { Settings } from '../domain/settings.ts';
import type { Span, Stretch } from '../domain/span.ts';
import type { CardContent, CardView } from '../messaging/card.ts';
import { readContents, type ContentSource } from './nudge-content.ts';
import { judgeNudges } from './nudge-outcomes.ts';
import type { Ports } from './ports.ts';
import { siteKeyOf } from './places.ts';

/** So many nudges, the newest, are what a decision looks back on: the run's, the day's, and the latest of each kind. */
const LOOK_BACK = 300;
/** A page says at once whether a card is there. */
const UNCONFIRMED_MS = 60_000;

/** The run going on now, or `null`. */
export async function readRun(db: Database, now: number, rules: RunRules): Promise<Run | null> {
  return runIn(db, await newestSpans(db, now - RUN_HORIZON_MS, now), now, rules);
}

async function runIn(
  db: Database,
  newestFirst: readonly Span[],
  now: number,
  rules: RunRules,
): Promise<Run | null> {
  if (newestFirst.length === 0) return null;
  return currentRun(newestFirst, now, await readClassifier(db, newestFirst), rules);
}

/** What is asked about: a page, what it sees if it was asked, and what kind of place it last was. */
interface Question {
  readonly origin: string;
  readonly moment: Moment | null;
  readonly surface: Surface | null;
  readonly tabId: number;
}

interface Decided {
  readonly decision: NudgeDecision;
  /** Its number among those that are kept; `null` where it said nothing new. */
  readonly decisionId: number | null;
  readonly history: readonly Nudge[];
  readonly settings: Settings;
  readonly contents: readonly CardContent[];
  readonly site: string;
}

/** Decides, and keeps what was decided and why. */
async function decide(db: Database, ports: Ports, question: Question): Promise<Decided> {
  const { moment, surface } = question;
  const now = ports.now();
  const site = siteKeyOf(new URL(question.origin).hostname, ports.registrableDomain);
  const settings = await readSettings(db);
  const today = dayOf(now, settings.dayStarts);
  // Most reports end here for whoever wants no nudges: no spans are read.
  const spans = settings.nudgesOn ? await newestSpans(db, now - RUN_HORIZON_MS, now) : [];
  const run = await runIn(db, spans, now, runRulesOf(settings));
  const isLong = run !== null && run.passiveMs >= settings.nudgeLimitMinutes * 60_000;
  // Below the limit, which is most of the time, nothing else is asked.
  const source = { settings, site, today, now, firstWeekday: ports.firstWeekday() };
  const asked = isLong ? await readMore(db, source) : NOTHING_ASKED;
  const spokenAt = spans.find((span) => span.site === site && isSpeaking(span.activity))?.to ?? null;
  const decision = decideNudge({
    ...asked,
    run,
    moment,
    settings,
    site,
    surface,
    spokenAt,
    callAt: isLong ? await ports.callElsewhere(question.tabId) : null,
    today,
    now,
  });
  const { nudgeLimitMinutes: limitMinutes } = settings;
  const kept = keptDecision(decision, { at: now, site, moment, surface, run, limitMinutes });
  // Where it cannot be kept, the report that asked is settled all the same.
  const decisionId = await keepDecision(db, kept).catch(() => null);
  return { ...asked, decision, decisionId, settings, site };
}

interface Asked {
  readonly history: readonly Nudge[];
  readonly quietRules: readonly QuietRule[];
  readonly contents: readonly CardContent[];
  readonly kinds: readonly KindRecord[];
}

const NOTHING_ASKED: Asked = { history: [], quietRules: [], contents: [], kinds: [] };

async function readMore(db: Database, source: Omit<ContentSource, 'turn'>): Promise<Asked> {
  const [newest, quietRules, turn] = await Promise.all([
    db.nudges.orderBy('at').reverse().limit(LOOK_BACK).toArray(),
    db.quietRules.where('site').equals(source.site).toArray(),
    db.nudges.count(),
  ]);
  const history = newest.filter((nudge) => !isForgotten(nudge, source.now));
  const contents = await readContents(db, { ...source, turn });
  const shown = history.filter(({ isWithheld }) => !isWithheld);
  const kinds = recordsOf(
    shown,
    contents.map(({ kind }) => kind),
  );
  return { history, quietRules, contents, kinds };
}

/** The background was stopped between writing it down and the page's word that it is there. */
function isForgotten({ isConfirmed, at }: Nudge, now: number): boolean {
  return !isConfirmed && now - at > UNCONFIRMED_MS;
}

/** A call counts for nothing where something else is attended, so spans do not tell of it; the reports of its page do. */
export async function hearCall(ports: Ports, tabId: number, stretches: readonly Stretch[]): Promise<void> {
  const last = stretches.at(-1);
  if (last?.activity === 'talking') await ports.noteCall(tabId, last.to);
}

/** Whether a nudge is due on a page of `origin`, so that its meter should look for the moment. */
export async function isNudgeDue(
  db: Database,
  ports: Ports,
  origin: string,
  surface: Surface | null,
  tabId: number,
): Promise<boolean> {
  return (await decide(db, ports, { origin, surface, tabId, moment: null })).decision.type !== 'wait';
}

/**
 * A page's moment has come: shows a nudge there if everything still speaks for it. The page is made ready first, so that little
 * time lies between the decision and the card. Deciding and writing it down happen alone, showing does not: a page that hangs must
 * not keep everyone else waiting. What could not be shown has not been; a nudge that the experiment withholds goes the same way
 * but for being seen, or the two would not be alike.
 */
export async function takeMoment(
  db: Database,
  ports: Ports,
  moment: Moment,
  tabId: number,
  origin: string,
): Promise<void> {
  // An unfit moment is only told so that the reason can be kept.
  if (momentVeto(moment) === null && !(await ports.prepareCard(tabId))) return;
  const added = await ports.alone('ledger', () => addNudge(db, ports, moment, tabId, origin));
  if (!added) return;
  const { view, decisionId } = added;
  if (await ports.showCard(tabId, view)) {
    await db.nudges.update(view.id, { isConfirmed: true });
    return;
  }
  await db.nudges.delete(view.id);
  if (decisionId !== null) await noteNotShown(db, decisionId);
}

async function addNudge(
  db: Database,
  ports: Ports,
  moment: Moment,
  tabId: number,
  origin: string,
): Promise<{ view: CardView; decisionId: number | null } | null> {
  const at = ports.now();
  await db.nudges.filter((nudge) => isForgotten(nudge, at)).delete();
  // The rotation should know what the last ones did.
  await judgeNudges(db, at);
  const decided = await decide(db, ports, { origin, moment, surface: moment.surface, tabId });
  const { decision, site, contents, decisionId } = decided;
  if (decision.type === 'wait') return null;
  const { run, kind } = decision;
  const content = contents.find((each) => each.kind === kind);
  if (!content) return null;
  const nudge: Nudge = {
    id: crypto.randomUUID(),
    at,
    day: dayOf(at, decided.settings.dayStarts),
    kind,
    site,
    surface: moment.surface,
    runFrom: run.from,
    passiveMs: run.passiveMs,
    answer: null,
    isDrawn: decided.settings.experimentOn,
    isWithheld: decision.type === 'withhold',
    isConfirmed: false,
    outcome: null,
  };
  const isNewKind = !(await wasShown(db, kind));
  await db.nudges.add(nudge);
  return { view: viewOf(nudge, run, content, isNewKind, decided), decisionId };
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
    isDiscreet: settings.discreetOn,
  };
}
