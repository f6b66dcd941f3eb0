/** What each kind of nudge has to say here and now. */
import { readAsked } from '../data/asked.ts';
import { readLens } from '../data/corrections.ts';
import type { Database } from '../data/database.ts';
import { readGoalsToday } from '../data/goal-book.ts';
import { askedVeto } from '../domain/asked.ts';
import { isNamed } from '../domain/goal-measure.ts';
import type { GoalProgress } from '../domain/goals.ts';
import type { NudgeKind } from '../domain/nudge-kinds.ts';
import type { Settings } from '../domain/settings.ts';
import { listTouchpoints } from '../domain/touchpoints.ts';
import type { Person } from '../domain/people.ts';
import { wayKindOf } from '../domain/ways.ts';
import type { CardContent, OfferedWay } from '../messaging/card.ts';
import { scopeName } from './goals.ts';
import { nameOf } from './places.ts';

/** What the kinds are made from. */
export interface ContentSource {
  readonly settings: Settings;
  readonly site: string;
  readonly today: string;
  readonly now: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstWeekday: number;
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
      const progress = await readGoal(db, source);
      return progress && { kind, siteName: scopeName(progress.terms), progress };
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

/** Asking is what counts, answered or not, and whatever asked. */
async function mayAskQuestions(db: Database, today: string, now: number): Promise<boolean> {
  const { asked } = await readAsked(db, now);
  return askedVeto(asked, today, now) === null;
}

/** The goal that fits best: a limit for this site, then another goal for it, then a limit for everywhere, then one for time with people that is still open. */
async function readGoal(
  db: Database,
  { site, today, firstWeekday }: ContentSource,
): Promise<GoalProgress | null> {
  const [lens, standing] = await Promise.all([readLens(db), readGoalsToday(db, today, firstWeekday)]);
  const progress = standing.map((each) => each.progress);
  const here = lens.siteOf(site);
  const isHere = ({ terms }: GoalProgress) => isNamed(terms, here, lens);
  const isLimit = ({ terms }: GoalProgress) => terms.direction === 'atMost';
  return (
    progress.find((each) => isHere(each) && isLimit(each)) ??
    progress.find(isHere) ??
    progress.find((each) => each.terms.scope.type === 'all' && isLimit(each)) ??
    progress.find(({ terms, state }) => terms.measure === 'reciprocal' && state === 'open') ??
    null
  );
}
