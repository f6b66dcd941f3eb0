import type { SiteHandler } from '../support/server.ts';
import type { Person } from './person.ts';

/** Which promise a trace is counted under. */
export const GROUPS = ['catalogued', 'self-hosted', 'unknown', 'adversarial'] as const;
export type Group = (typeof GROUPS)[number];

/** A person's doings on one invented page with a label for every second. */
export interface Trace {
  /** Kebab-case; what `--only` takes. */
  readonly name: string;
  readonly group: Group;
  /** Where it begins. */
  readonly url: string;
  /** What every address of that host answers. */
  readonly page: SiteHandler;
  /** One of the dozen that `npm test` plays. */
  readonly isSample?: true;
  /** Does it, and says where the person is. */
  play(person: Person): Promise<void>;
}
