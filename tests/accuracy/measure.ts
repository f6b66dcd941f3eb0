import type { BrowserKind } from '../support/browsers.ts';
import { errorsOf } from '../support/product.ts';
import { readRecord } from './record.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Scenario } from './scenario.ts';
import { openStage } from './stage.ts';

/** Firefox reports each call whose answer came when its page lay in the back/forward cache. */
const WENT_INTO_CACHE = /Promise (rejected|resolved) while context is inactive/;

/** What a scenario gave: its rows, and what the product threw or logged as an error meanwhile. */
export interface Measurement {
  readonly rows: readonly Row[];
  readonly errors: readonly string[];
}

/** Runs a scenario in a browser of its own and compares. Rejects where the scenario itself could not be played. */
export async function measure(
  scenario: Scenario,
  kind: BrowserKind,
  extension?: string,
): Promise<Measurement> {
  const stage = await openStage(kind, scenario, extension);
  try {
    const truth = await scenario.run(stage);
    const record = stage.isOurs ? await readRecord(stage.session, scenario.split) : null;
    return {
      rows: rowsOf(scenario, kind, truth, record),
      errors: errorsOf(stage.session).filter((each) => !WENT_INTO_CACHE.test(each)),
    };
  } finally {
    await stage.close();
  }
}
