/** What each kind of nudge has to say here and now. */
import { readLens } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { balanceOfSite } from '../domain/balance.ts';
import { mayAskAgain } from '../domain/check-in-offer.ts';
import { addDays } from '../domain/day.ts';
import { emptyDay } from '../domain/day-totals.ts';
import { holdsOn, judgeGoal, type Goal, type GoalProgress } from '../domain/goals.ts';
import type { NudgeKind } from '../domain/nudge-kinds.ts';
import { seenDay } from '../domain/person-rules.ts';
import type { Settings } from '../domain/settings.ts';
import { listTouchpoints } from '../domain/touchpoints.ts';
import type { Person } from '../domain/people.ts';
import { wayKindOf } from '../domain/ways.ts';
import type { CardContent, OfferedWay } from '../messaging/card.ts';
import { siteByKey } from '../sites/lookup.ts';

/** What the kinds are made from. */
export interface ContentSource {
  readonly settings: Settings;
  readonly site: string;
  readonly today: string;
  readonly now: number;
  /** Nudges so far, so that the small reach-outs take turns. */
  readonly turn: number;
}

/** The kinds that the person keeps and that have something to say. */
export async function readContents(db: Database, source: ContentSource): Promise<CardContent[]> {
  const contents = await Promise.all(source.settings.nudgeKinds.map((kind) => readContent(db, kind, source)));
  return contents.filter((content) => content !== null);
}

async function readContent(
  db: Database,
  kind: NudgeKind,
  source: ContentSource,
): Promise<CardContent | null> {
  const { settings, site, today, now } = source;
  switch (kind) {
    case 'mirror':
    case 'pause':
      return { kind };
    case 'reciprocity':
      return (await mayAskQuestions(db, today, now)) ? { kind, siteName: nameOf(site) } : null;
    case 'person':
      return readPerson(db, source);
    case 'goal': {
      const progress = await readGoal(db, site, today);
      return progress && { kind, siteName: nameOf(progress.goal.site), progress };
    }
    case 'ifThen':
      return settings.ifThen.trim() ? { kind, words: settings.ifThen.trim() } : null;
  }
}

/** More would be a list to choose from. */
const MOST_OFFERED = 3;

/** Whoever is due goes first, with their ways; else a small reach-out, with a way to a few people, others each time. */
async function readPerson(db: Database, { settings, today, now, turn }: ContentSource): Promise<CardContent> {
  const people = listTouchpoints(await db.people.toArray(), { today, now, quiet: settings.quiet });
  const [first] = people;
  if (first?.isDue) {
    const { person, daysSince } = first;
    const due = { name: person.name, what: person.what, daysSince };
    return { kind: 'person', turn, due, ways: offeredWays(person).slice(0, MOST_OFFERED) };
  }
  const ways = people.flatMap(({ person }) => offeredWays(person).slice(0, 1));
  const from = ways.length > MOST_OFFERED ? turn % ways.length : 0;
  return {
    kind: 'person',
    turn,
    due: null,
    ways: [...ways.slice(from), ...ways.slice(0, from)].slice(0, MOST_OFFERED),
  };
}

function offeredWays({ id, name: person, ways }: Person): OfferedWay[] {
  return ways.map((way, index) => ({ personId: id, index, person, kind: wayKindOf(way), name: way.name }));
}

const DAY_MS = 24 * 3_600_000;

/** So many unanswered in a row, and the three questions rest for a day. */
const UNANSWERED_IN_A_ROW = 3;

/** Asking is what counts, answered or not: at most three times a day and well apart; and not for a day after three without an answer. */
async function mayAskQuestions(db: Database, today: string, now: number): Promise<boolean> {
  const [checkIns, nudges] = await Promise.all([
    db.checkins
      .where('at')
      .above(now - DAY_MS)
      .toArray(),
    db.nudges.where('kind').equals('reciprocity').toArray(),
  ]);
  const asked = nudges.filter(({ isWithheld }) => !isWithheld).toSorted((left, right) => right.at - left.at);
  const answered = new Set((await db.checkins.bulkGet(asked.map(({ id }) => id))).map((each) => each?.id));
  const last = asked.slice(0, UNANSWERED_IN_A_ROW);
  const isUnwanted = last.length === UNANSWERED_IN_A_ROW && last.every(({ id }) => !answered.has(id));
  if (isUnwanted && now - (last[0]?.at ?? 0) < DAY_MS) return false;
  // An answer in a card has its nudge's name: it is asked and answered once.
  const times = new Map([...asked, ...checkIns].map((each) => [each.id, each]));
  return mayAskAgain(
    [...times.values()].filter(({ day }) => day === today),
    now,
  );
}

/** What people call a site. */
function nameOf(site: string): string {
  return siteByKey(site)?.name ?? site;
}

/** The goal that fits best: a limit for this site, then another goal for it, then one for time with people that is still open. */
async function readGoal(db: Database, site: string, today: string): Promise<GoalProgress | null> {
  const [lens, goals, ...rows] = await Promise.all([
    readLens(db),
    db.goals.toArray(),
    db.days.get(today),
    db.days.get(addDays(today, -1)),
  ]);
  const [row, before] = rows.map((each) => each && seenDay(each, lens));
  const here = lens.siteOf(site);
  const progress = goals
    .filter((goal) => holdsOn(goal, today))
    .map((goal) => judgeGoal(goal, balanceOfSite(lens.siteOf(goal.site), row ?? emptyDay(today), before)));
  const isHere = ({ site: of }: Goal) => lens.siteOf(of) === here;
  return (
    progress.find(({ goal }) => isHere(goal) && goal.direction === 'atMost') ??
    progress.find(({ goal }) => isHere(goal)) ??
    progress.find(({ goal, state }) => goal.measure === 'reciprocal' && state === 'open') ??
    null
  );
}
