import type { BrowserKind } from '../support/browsers.ts';
import type { Stage } from './stage.ts';
import type { Truth } from './truth.ts';

/** What a place of the truth names beside its site: nothing, `feed`, `passive` or `feed/scrolling`. */
export type Split = 'site' | 'surface' | 'class' | 'place';

/** One row group of the accuracy table: a person's doings in a real browser. */
export interface Scenario {
  /** Kebab-case; what `--only` takes. */
  readonly name: string;
  readonly split: Split;
  /** Within 25 s, so that `npm test` has the time for it. */
  readonly isShort: boolean;
  /** Real windows with real focus: runs on a display of its own. */
  readonly isHeadful?: true;
  /** The browser is killed: never more than the truth, and short by at most one flush. */
  readonly isKilled?: true;
  /** Where the extension is updated: no more than the truth, as exactly as anywhere, and short by at most one flush. */
  readonly updatedAt?: string;
  /** Left out, both. */
  readonly browsers?: readonly BrowserKind[];
  /** Match patterns granted; left out, everything. */
  readonly hosts?: readonly string[];
  /** Does it. @returns the truth by its own stopwatch */
  run(stage: Stage): Promise<Truth>;
}
