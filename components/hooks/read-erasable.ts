import { compareNames } from '../../utils/domain/names.ts';
import { readLens } from '../../utils/data/corrections.ts';
import { readSettings } from '../../utils/data/settings-store.ts';
import { seenDay } from '../../utils/domain/person-rules.ts';
import { parsePlaceKey, type Surface } from '../../utils/domain/place.ts';
import { dayOf } from '../../utils/domain/day.ts';
import { answeredDays } from '../../utils/domain/touchpoints.ts';
import { database } from '../../utils/data/connection.ts';
import { siteName } from './site-names.ts';

/** What there is to erase. */
export interface Erasable {
  /** By name in order. */
  readonly sites: readonly {
    readonly site: string;
    readonly name: string;
    /** The kinds of places in which there is time. */
    readonly surfaces: readonly Surface[];
  }[];
  /** Newest first. */
  readonly days: readonly string[];
}

/** Reads the whole history, so it is asked only when something is about to be erased. */
export async function readErasable(): Promise<Erasable> {
  const [lens, rows, goals, checkIns, contacts, repairs, people, { practice, dayStarts }] = await Promise.all(
    [
      readLens(database),
      database.days.toArray(),
      database.goals.toArray(),
      database.checkins.toArray(),
      database.contacts.toArray(),
      database.repairs.toArray(),
      database.people.toArray(),
      readSettings(database),
    ],
  );
  const surfaces = new Map<string, Set<Surface>>();
  for (const row of rows) {
    for (const [site, places] of Object.entries(seenDay(row, lens).sites)) {
      const seen = surfaces.get(site) ?? new Set();
      for (const key of Object.keys(places)) {
        const place = parsePlaceKey(key);
        if (place) seen.add(place.surface);
      }
      surfaces.set(site, seen);
    }
  }
  const observed = rows.flatMap((row) => [...Object.keys(row.sites), ...Object.keys(row.counts)]);
  const sites = new Set([
    ...observed,
    ...goals.flatMap(({ terms }) => terms.flatMap(({ scope }) => (scope.type === 'all' ? [] : scope.sites))),
    ...checkIns.map((each) => each.site),
  ]);
  const days = new Set([
    ...[...rows, ...checkIns, ...contacts].map((each) => each.day),
    ...people.flatMap(answeredDays),
    ...repairs.map(({ at }) => dayOf(at, dayStarts)),
    ...(practice ? [dayOf(practice.startedAt, dayStarts)] : []),
  ]);
  return {
    sites: [...new Set([...sites].map((site) => lens.siteOf(site)))]
      .map((site) => ({ site, name: siteName(site), surfaces: [...(surfaces.get(site) ?? [])] }))
      .toSorted((left, right) => compareNames(left.name, right.name)),
    days: [...days].toSorted().toReversed(),
  };
}
