import type { Mutation } from './mutation.ts';

/** Faults in what a day is. */
export const DAYS: readonly Mutation[] = [
  {
    name: 'every day has 24 hours',
    file: 'domain/day.ts',
    from: 'return startOf(addDays(dayOf(at, starts), 1), starts);',
    // Never at or before the instant, or cutting by days would not end.
    to: 'return Math.max(at + 1, startOf(dayOf(at, starts), starts) + 86_400_000);',
  },
  {
    name: 'another beginning of days changes days that were',
    file: 'domain/day.ts',
    from: 'starts.findLast(({ fromDay }) => fromDay <= day)?.hour',
    to: 'starts.at(-1)?.hour',
  },
  {
    name: 'another beginning of days holds from today on',
    file: 'domain/day.ts',
    from: 'let fromDay = addDays(dayOf(now, starts), 1);',
    to: 'let fromDay = dayOf(now, starts);',
  },
  {
    name: 'a day may begin at an hour that is past',
    file: 'domain/day.ts',
    from: 'while (instantOf(fromDay, hour) <= now) fromDay = addDays(fromDay, 1);',
    to: '',
  },
  {
    name: 'a beginning of days that was taken back comes all the same',
    file: 'domain/day.ts',
    from: 'starts.filter((each) => each.fromDay < fromDay)',
    to: 'starts.filter((each) => each.fromDay !== fromDay)',
  },
  {
    name: 'the small hours are of their date in the ledger',
    file: 'services/ledger.ts',
    from: 'splitByDay(stretch, settings.dayStarts)',
    to: 'splitByDay(stretch, [])',
  },
  {
    name: 'contact in the small hours is of their date',
    file: 'services/people.ts',
    from: 'dayOf(now, await readDayStarts(db))',
    to: 'dayOf(now, [])',
  },
  {
    name: 'a day is erased from midnight to midnight',
    file: 'services/say.ts',
    from: 'const starts = await readDayStarts(db);',
    to: 'const starts: never[] = [];',
  },
  {
    name: 'hours of a goal after midnight are of the day that has gone',
    file: 'domain/goal-measure.ts',
    from: '[day, addDays(day, 1)].map',
    to: '[day].map',
  },
];
