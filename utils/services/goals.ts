/**
 * Carries out what the person does with goals, and says quietly on the toolbar how those stand that they asked to see there. Nothing
 * of it is read where no goal asks. What was said is kept with the goal, so that a stopped worker does not say it twice.
 */
import type { Database } from '../data/database.ts';
import { eraseGoal } from '../data/erase.ts';
import { readGoalsToday, type GoalToday } from '../data/goal-book.ts';
import { Gone } from '../data/gone.ts';
import { readDayStarts, readSettings, writeSettings } from '../data/settings-store.ts';
import { dayOf, nextDayStart } from '../domain/day.ts';
import { ended, paused, resumed, withTerms } from '../domain/goal-edits.ts';
import { goalNotice, minutesLeft } from '../domain/goal-notice.ts';
import type { GoalTerms } from '../domain/goals.ts';
import { changedAfter } from '../domain/merge-rows.ts';
import type { Settings } from '../domain/settings.ts';
import { contains } from '../domain/span.ts';
import type { Command } from '../messaging/commands.ts';
import type { Mark } from '../platform/marks.ts';
import { t } from '../platform/messages.ts';
import { siteByKey } from '../sites/lookup.ts';
import type { Ports } from './ports.ts';

/** Ends a quiet word after its two minutes. */
const NOTICE_ALARM = 'goal-notice';
/** The minutes on the toolbar are those of a day. */
const BADGE_ALARM = 'goal-badge';
const NOTICE_MS = 120_000;
/** Says that there is something to read. */
const DOT = '•';

type GoalCommand = Extract<
  Command,
  { type: 'saveGoal' | 'deleteGoal' | 'turnGoal' | 'tellGoal' | 'showGoal' }
>;

const TURNS = { paused, resumed, ended };

/** Whether the command is about goals. */
export function isGoalCommand(command: Command): command is GoalCommand {
  return /^(save|delete|turn|tell|show)Goal$/.test(command.type);
}

/** Does it; the toolbar follows. */
export async function changeGoals(db: Database, ports: Ports, command: GoalCommand): Promise<void> {
  const now = ports.now();
  const today = dayOf(now, await readDayStarts(db));
  switch (command.type) {
    case 'saveGoal':
      await saveGoal(db, command, today, now);
      break;
    case 'deleteGoal':
      await db.transaction('rw', [db.goals, db.goalDays, db.settings], () => eraseGoal(db, command.id));
      break;
    case 'turnGoal':
      await db.transaction('rw', db.goals, async () => {
        const goal = await db.goals.get(command.id);
        const turned = goal && TURNS[command.to](goal, today);
        if (turned && turned !== goal) await db.goals.put({ ...turned, changedAt: changedAfter(goal, now) });
      });
      break;
    case 'tellGoal': {
      const others = (await readSettings(db)).toldGoals.filter((id) => id !== command.id);
      await writeSettings(db, { toldGoals: command.isTold ? [...others, command.id] : others });
      break;
    }
    case 'showGoal':
      await writeSettings(db, { goalOnBadge: command.id });
      break;
  }
  await showOnBadge(db, ports);
}

function saveGoal(
  db: Database,
  { goal: { id, terms, words }, isEdit = false }: Extract<GoalCommand, { type: 'saveGoal' }>,
  today: string,
  now: number,
): Promise<void> {
  return db.transaction('rw', db.goals, async () => {
    const before = await db.goals.get(id);
    if (isEdit && !before) throw new Gone();
    const goal = { ...withTerms(before ?? null, id, terms, today), changedAt: changedAfter(before, now) };
    await db.goals.put(words === undefined ? goal : { ...goal, words });
  });
}

/** A report was settled: what is asked for on the toolbar may have changed. */
export async function watchGoals(db: Database, ports: Ports, settings: Settings): Promise<void> {
  const { toldGoals, goalOnBadge } = settings;
  if (toldGoals.length === 0 && goalOnBadge === null) return;
  const now = ports.now();
  const standing = await readGoalsToday(db, dayOf(now, settings.dayStarts), ports.firstWeekday(), ({ id }) =>
    [...toldGoals, goalOnBadge].includes(id),
  );
  // Within quiet time nothing speaks by itself; what the person put on the toolbar stays there.
  const isQuiet = settings.quiet !== null && contains(settings.quiet, now);
  const news = standing.find(
    ({ goal, unit, progress }) =>
      !isQuiet && toldGoals.includes(goal.id) && goal.toldFor !== unit.first && goalNotice(progress) !== null,
  );
  if (news) {
    await db.goals.update(news.goal.id, { toldFor: news.unit.first });
    await ports.putMark('goalNotice', { text: DOT, title: titleOf(noticeText(news), settings) });
    await ports.wakeAt(NOTICE_ALARM, now + NOTICE_MS);
  }
  await putOnBadge(ports, standing.find(({ goal }) => goal.id === goalOnBadge) ?? null, settings);
}

/** Shows how the goal on the toolbar stands by what is stored, also where none is wanted there any more. */
export async function showOnBadge(db: Database, ports: Ports): Promise<void> {
  const settings = await readSettings(db);
  const { goalOnBadge, dayStarts } = settings;
  const now = ports.now();
  const isShown = goalOnBadge !== null;
  // What it says stands there until its time is over, or until nothing may be said.
  if (settings.discreetOn) await ports.putMark('goalNotice', null);
  const [standing] = isShown
    ? await readGoalsToday(db, dayOf(now, dayStarts), ports.firstWeekday(), ({ id }) => id === goalOnBadge)
    : [];
  await putOnBadge(ports, standing ?? null, settings);
  if (isShown) await ports.wakeAt(BADGE_ALARM, nextDayStart(now, dayStarts));
}

/** What the alarms of goals ask for. @returns whether it was one of them */
export function heedGoalAlarm(db: Database, ports: Ports, name: string): boolean {
  if (name === NOTICE_ALARM) void ports.putMark('goalNotice', null);
  else if (name === BADGE_ALARM) void showOnBadge(db, ports);
  else return false;
  return true;
}

async function putOnBadge(ports: Ports, standing: GoalToday | null, settings: Settings): Promise<void> {
  await ports.putMark('goal', standing && badgeMark(standing, settings));
}

/** Minutes that are left of a limit, or done of a wish; hours where minutes do not fit. */
function badgeMark(standing: GoalToday, settings: Settings): Mark {
  const { progress } = standing;
  const { ms, limitMs, terms } = progress;
  const isLimit = terms.direction === 'atMost';
  const minutes = isLimit ? minutesLeft(progress) : Math.floor(ms / 60_000);
  const text = minutes < 1_000 ? String(minutes) : t('goalBadgeHours', Math.floor(minutes / 60));
  const done = Math.floor(ms / 60_000);
  const says = t(isLimit ? 'goalTitleLimit' : 'goalTitleWish', nameOf(standing), done, limitMs / 60_000);
  return { text, title: titleOf(says, settings) };
}

function noticeText(standing: GoalToday): string {
  const name = nameOf(standing);
  if (standing.progress.state === 'met') return t('goalTitleMet', name);
  return t('goalTitleNear', name, minutesLeft(standing.progress));
}

/** The person's own words, or the places by name. */
function nameOf({ goal, progress }: GoalToday): string {
  return goal.words ?? scopeName(progress.terms);
}

/** Where terms hold, by name. */
export function scopeName({ scope }: GoalTerms): string {
  if (scope.type === 'all') return t('goalEverywhere');
  return scope.sites.map((site) => siteByKey(site)?.name ?? site).join(', ');
}

/** Whoever wants to be discreet is told nothing by the toolbar's words. */
function titleOf(text: string, { discreetOn }: Settings): string | null {
  return discreetOn ? null : text;
}
