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
import type { CardContent } from '../messaging/card.ts';
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
  const { settings, site, today, now, turn } = source;
  switch (kind) {
    case 'mirror':
    case 'pause':
      return { kind };
    case 'reciprocity': {
      const checkIns = await db.checkins
        .where('at')
        .above(now - DAY_MS)
        .toArray();
      const asked = checkIns.filter(({ day }) => day === today);
      return mayAskAgain(asked, now) ? { kind, siteName: nameOf(site) } : null;
    }
    case 'person':
      return { kind, turn, ways: settings.ways.map(({ name }) => name) };
    case 'goal': {
      const progress = await readGoal(db, site, today);
      return progress && { kind, siteName: nameOf(progress.goal.site), progress };
    }
    case 'ifThen':
      return settings.ifThen.trim() ? { kind, words: settings.ifThen.trim() } : null;
  }
}

const DAY_MS = 24 * 3_600_000;

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
