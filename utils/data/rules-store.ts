import type { PersonRule } from '../domain/person-rules.ts';
import type { Database } from './database.ts';

/** Stores what the person said; what they said before about the very same thing goes. */
export function saveRule(db: Database, rule: PersonRule): Promise<void> {
  return db.transaction('rw', db.rules, async () => {
    const subject = subjectOf(rule);
    await db.rules
      .where('site')
      .equals(rule.site)
      .filter((other) => subjectOf(other) === subject)
      .delete();
    await db.rules.put(rule);
  });
}

function subjectOf(rule: PersonRule): string {
  const { type } = rule;
  if (type === 'surface') return `${type} ${rule.from}`;
  return type === 'address' ? `${type} ${rule.path}` : type;
}
