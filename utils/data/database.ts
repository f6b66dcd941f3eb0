/**
 * The database. It owns the schema; rows hold domain types as they are. Opened by the background (the one writer) and by
 * extension pages (which read). A new version is a delta to the one before and has a stored earlier database as its test.
 */
import { Dexie, type Table } from 'dexie';
import type { CheckIn, CheckInOffer } from '../domain/check-in.ts';
import type { Contact } from '../domain/contact.ts';
import type { Counts, DayTotals, TotalsChange } from '../domain/day-totals.ts';
import type { KeptGoalDay } from '../domain/goal-measure.ts';
import type { Goal } from '../domain/goals.ts';
import type { KeptDecision } from '../domain/nudge-decision.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Person } from '../domain/people.ts';
import type { Correction, PersonRule } from '../domain/person-rules.ts';
import type { Surface } from '../domain/place.ts';
import type { QuietRule } from '../domain/quiet-rules.ts';
import type { Repair } from '../domain/repair.ts';
import type { Share } from '../domain/share.ts';
import type { Interval, Span } from '../domain/span.ts';
import { upgradeGoal, type OldGoal } from './old-goals.ts';
import { waysToPeople } from './ways-to-people.ts';
import { newInstallation } from './installation.ts';

/** The counts that a document has reported so far; they only grow. */
export interface DocumentCounts extends Counts {
  readonly id: string;
  /** When it last reported, for forgetting it. */
  readonly at: number;
  /** Since when it has been known. */
  readonly since?: number;
}

/** What was erased: later claims for it are clipped. `site` is `null` for all sites; a surface is named where the others stayed. */
export interface Erasure extends Interval {
  readonly id: string;
  readonly site: string | null;
  readonly surface?: Surface;
}

/** A change of a day's totals; of what came from elsewhere, its source's share changed alike. */
export interface MovedTime extends TotalsChange {
  readonly source?: string;
}

/** A correction and what it did, so that it can be taken back, also when its spans are gone. */
export interface StoredCorrection extends Correction {
  /** The stretches of time whose surface it changed. */
  readonly pieces: readonly Interval[];
  /** By how much it changed the day totals. */
  readonly moved: readonly MovedTime[];
}

/** A kept decision; its number grows. */
export interface StoredDecision extends KeptDecision {
  readonly id: number;
}

/** One setting; unknown and malformed values are read as the default. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export const DATABASE_NAME = 'quality-minutes';

export class Database extends Dexie {
  /** Spans never overlap, so each is known by its beginning. */
  declare readonly spans: Table<Span, number>;
  declare readonly days: Table<DayTotals, string>;
  declare readonly documents: Table<DocumentCounts, string>;
  declare readonly checkins: Table<CheckIn, string>;
  declare readonly goals: Table<Goal, string>;
  declare readonly goalDays: Table<KeptGoalDay, [string, string]>;
  declare readonly nudges: Table<Nudge, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly erasures: Table<Erasure, string>;
  declare readonly rules: Table<PersonRule, string>;
  declare readonly corrections: Table<StoredCorrection, string>;
  declare readonly decisions: Table<StoredDecision, number, KeptDecision>;
  declare readonly quietRules: Table<QuietRule, string>;
  declare readonly offers: Table<CheckInOffer, string>;
  declare readonly people: Table<Person, string>;
  declare readonly contacts: Table<Contact, string>;
  declare readonly repairs: Table<Repair, string>;
  /** What others contributed to `days`. */
  declare readonly shares: Table<Share, [source: string, day: string, site: string]>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      spans: '&from, day',
      days: '&day',
      documents: '&id, at',
      checkins: '&id, at',
      goals: '&id, site',
      nudges: '&id, at',
      settings: '&key',
      erasures: '&id, to',
    });
    this.version(2).stores({ rules: '&id, site', corrections: '&id, to' });
    this.version(3)
      .stores({ nudges: '&id, at, kind', decisions: '++id', quietRules: '&id, site' })
      .upgrade((transaction) =>
        transaction
          .table<Nudge>('nudges')
          .toCollection()
          .modify((nudge, ref) => {
            ref.value = { ...nudge, isDrawn: false, isWithheld: false, isConfirmed: true, outcome: null };
          }),
      );
    this.version(4)
      .stores({
        offers: '&id, at',
        people: '&id',
        contacts: '&id, at, [personId+day]',
        repairs: '&id, at',
        goals: '&id',
        goalDays: '&[goal+day], day',
        shares: '&[source+day+site], day, site',
      })
      .upgrade(async (transaction) => {
        await transaction.table<SettingRow>('settings').put(newInstallation());
        await waysToPeople(transaction);
        await transaction
          .table<OldGoal | Goal>('goals')
          .toCollection()
          .modify((goal, ref) => {
            ref.value = upgradeGoal(goal);
          });
      });
    this.on('populate', (transaction) => transaction.table<SettingRow>('settings').add(newInstallation()));
  }
}
