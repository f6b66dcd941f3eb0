import { readGoalBook, readGoalsToday, type GoalBook, type GoalToday } from '../../utils/data/goal-book.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { addDays } from '../../utils/domain/day.ts';
import { HISTORY_DAYS } from '../../utils/domain/goal-history.ts';
import { firstWeekday } from '../../utils/platform/messages.ts';
import { siteNamed } from '../../utils/sites/lookup.ts';
import { database } from '../../utils/data/connection.ts';

/** What to read, as a text that is the same for the same. @param withHours also what goals with hours are judged by */
export function goalsKey(today: string, withHours: boolean): string {
  return `${today} ${withHours ? 'hours' : ''}`;
}

/** Reads the goals and four weeks of what they are judged by: what it costs does not depend on the history before. */
export async function readGoals(key: string): Promise<GoalBook> {
  const [today = '', hours] = key.split(' ');
  const goals = await database.goals.toArray();
  // The first week of the four may have begun six days earlier.
  return readGoalBook(
    database,
    goals,
    { first: addDays(today, -HISTORY_DAYS - 6), last: today },
    hours !== '',
  );
}

/** How the goals stand that hold today, and which of them the person asked to be told of. */
export async function readStanding(
  today: string,
): Promise<{ standing: readonly GoalToday[]; told: readonly string[] }> {
  const [standing, settings] = await Promise.all([
    readGoalsToday(database, today, firstWeekday()),
    readSettings(database),
  ]);
  return { standing, told: settings.toldGoals };
}

/** The key of a place that the catalogue or the person's own days know by this name; `null` for another. */
export function knownSite(text: string, measured: readonly string[]): string | null {
  const wanted = text.trim().toLowerCase();
  return siteNamed(text)?.key ?? measured.find((site) => site === wanted) ?? null;
}
