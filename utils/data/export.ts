import type { CheckIn, CheckInOffer } from '../domain/check-in.ts';
import type { Contact } from '../domain/contact.ts';
import { NO_COUNTS, type Counts, type PlaceTotals } from '../domain/day-totals.ts';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import type { Goal } from '../domain/goals.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Person } from '../domain/people.ts';
import type { PersonRule } from '../domain/person-rules.ts';
import type { QuietRule } from '../domain/quiet-rules.ts';
import type { Repair } from '../domain/repair.ts';
import type { Settings } from '../domain/settings.ts';
import type { Share } from '../domain/share.ts';
import type { Span } from '../domain/span.ts';
import type { Database, StoredCorrection, StoredDecision } from './database.ts';
import { readInstallation } from './installation.ts';
import { settingsFrom } from './settings-store.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const EXPORT_VERSION = 2;

/** One site on one local day. */
export interface ExportedDay {
  readonly day: string;
  readonly site: string;
  readonly ms: PlaceTotals;
  readonly counts: Counts;
}

/** Everything that is stored, as `docs/export-format.md` describes it. */
export interface Export {
  readonly format: 'quality-minutes';
  readonly version: typeof EXPORT_VERSION;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The installation that wrote it; what was measured there is all of `days`, but for `shares`. */
  readonly installation: string;
  readonly days: readonly ExportedDay[];
  /** What of `days` came from elsewhere. */
  readonly shares: readonly Share[];
  readonly spans: readonly Span[];
  readonly checkins: readonly CheckIn[];
  readonly nudges: readonly Nudge[];
  /** The last decisions about nudges, and why each was made. */
  readonly decisions: readonly StoredDecision[];
  /** What followed from "wrong moment". */
  readonly quietRules: readonly QuietRule[];
  readonly goals: readonly Goal[];
  /** What goals with hours measured on days whose spans are gone. */
  readonly goalDays: readonly KeptGoalDay[];
  /** What the person said counts as what; `days` and `spans` are as they are stored, without it. */
  readonly rules: readonly PersonRule[];
  /** "That was actually …"; `days` and `spans` have them applied. */
  readonly corrections: readonly StoredCorrection[];
  readonly settings: Settings;
  /** When the reciprocity test was offered, and how that ended. */
  readonly offers: readonly CheckInOffer[];
  /** What was done with people; with whom is left out where `people` is. */
  readonly contacts: readonly Contact[];
  /** What the person kept of a repair. */
  readonly repairs: readonly Repair[];
  /** The person's own list; there where they ticked it, and not otherwise. */
  readonly people?: readonly Person[];
}

export interface ExportOptions {
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Whether the people in the person's list leave the product too. */
  readonly withPeople: boolean;
}

/** Reads everything in one transaction, so that days and spans fit each other. */
export function exportAll(db: Database, { exportedAt, withPeople }: ExportOptions): Promise<Export> {
  return db.transaction('r', db.tables, async () => {
    const [days, installation] = await Promise.all([db.days.toArray(), readInstallation(db)]);
    return {
      format: 'quality-minutes',
      version: EXPORT_VERSION,
      exportedAt,
      installation,
      // What this installation had back from an earlier file of its own is its own.
      shares: await db.shares.filter(({ source }) => source !== installation).toArray(),
      days: days.flatMap(({ day, sites, counts }) => {
        const names = [...new Set([...Object.keys(sites), ...Object.keys(counts)])];
        return names.map((site) => ({
          day,
          site,
          ms: sites[site] ?? {},
          counts: counts[site] ?? NO_COUNTS,
        }));
      }),
      spans: (await db.spans.toArray()).map(({ source, ...span }) =>
        source === undefined || source === installation ? span : { ...span, source },
      ),
      checkins: await db.checkins.orderBy('at').toArray(),
      nudges: await db.nudges.orderBy('at').toArray(),
      decisions: await db.decisions.toArray(),
      quietRules: await db.quietRules.toArray(),
      goals: await db.goals.toArray(),
      goalDays: await db.goalDays.toArray(),
      rules: await db.rules.toArray(),
      corrections: await db.corrections.toArray(),
      settings: settingsFrom(await db.settings.toArray()),
      offers: await db.offers.orderBy('at').toArray(),
      repairs: await db.repairs.orderBy('at').toArray(),
      contacts: (await db.contacts.orderBy('at').toArray()).map((contact) =>
        withPeople ? contact : { ...contact, personId: null },
      ),
      ...(withPeople ? { people: await db.people.toArray() } : {}),
    };
  });
}
