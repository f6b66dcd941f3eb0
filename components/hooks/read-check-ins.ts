import { readLens } from '../../utils/data/corrections.ts';
import { seenAt } from '../../utils/domain/person-rules.ts';
import type { CheckIn } from '../../utils/domain/check-in.ts';
import { database } from '../../utils/data/connection.ts';

/** Every check-in there is, the latest first, as the person's rules make it look. A few a day at most: years are some thousands. */
export function readCheckIns(): Promise<CheckIn[]> {
  const { checkins, rules } = database;
  return database.transaction('r', [checkins, rules], async () => {
    const [lens, all] = await Promise.all([readLens(database), checkins.orderBy('at').toArray()]);
    return all.map((each) => seenAt(each, lens)).toReversed();
  });
}
