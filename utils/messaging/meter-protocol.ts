/**
 * What a meter and the background say to each other. Types only: the meter has no room for a validator,
 * the background trusts nothing of it and parses every message (`page-messages.ts`).
 */
import type { Counts } from '../domain/day-totals.ts';
import type { Moment } from '../domain/nudge-moment.ts';
import type { Activity, Surface } from '../domain/place.ts';
import type { Stretch } from '../domain/span.ts';
import type { PlatformKey } from '../sites/platform.ts';
import type { CompiledRule } from '../sites/site.ts';

/** Sent on a change of attention or surface, and every 15 s while attended. */
export interface ReportMessage {
  readonly type: 'report';
  /** Random, made by the meter: counts are cumulative for each document. */
  readonly document: string;
  readonly stretches: readonly Stretch[];
  readonly counts: Counts;
  /** The meter has no rules yet. */
  readonly needsRules: boolean;
  /** The meter is looking for the moment of a nudge already. */
  readonly isSeeking: boolean;
  /** Everything before this instant is in this report or an earlier one. */
  readonly until: number;
  /** The page goes away; the report is in `storage.local` too. */
  readonly isLast: boolean;
  /** The kind of place that the person leaves with this report; not there while they stay. */
  readonly left?: Surface | undefined;
}

/** A nudge was due and its moment has come. */
export interface MomentMessage {
  readonly type: 'moment';
  readonly moment: Moment;
}

/** The page's fingerprint says which software it runs on; answered with that software's rules. */
export interface PlatformMessage {
  readonly type: 'platform';
  readonly platform: PlatformKey;
}

/** Something happened in a child frame; the background passes it on to the meter of the tab's main frame. */
export interface FrameMessage {
  readonly type: 'frame';
  readonly signal: FrameSignal;
}

/**
 * How loud media plays: 0 nothing (also a muted loop, which is a moving picture), 1 muted or looping, 2 to be heard. Only the last holds
 * anyone's attention. A number, so that of several players the loudest counts.
 */
export type Playing = 0 | 1 | 2;

/** Everything that scripts in pages say to the background, the card's answer apart. */
export type MeterMessage = ReportMessage | MomentMessage | FrameMessage | SentMessage | PlatformMessage;

export interface FrameSignal {
  readonly inputAt: number | null;
  readonly composedAt: number | null;
  readonly playing: Playing;
  readonly isInCall: boolean;
  /** Messages that are sent in it are counted already. */
  readonly isCounted?: boolean | undefined;
}

/** A message was sent in a child frame; the background has the meter of the tab's main frame count it. */
export interface SentMessage {
  readonly type: 'sent';
}

/** The answer to a child frame. */
export interface FrameReply {
  /** Nobody listens: the frame's origin is not allowed, or nothing is measured in its tab. */
  readonly stop?: true;
}

/** The answer to a report. */
export interface ReportReply {
  /** Nothing is measured here (any more): the meter ends. */
  readonly stop?: true;
  readonly rules?: readonly KnownRule[];
  /** Comes with the rules: fields in which nobody is written to, as a selector. */
  readonly notComposers?: string;
  /** The screen is locked: attention has ended. */
  readonly locked?: true;
}

/**
 * Why a place that the catalogue does not know counts as it does: the software it runs on, or how it behaves.
 * `confidence` is between 0 and 1; below the least that counts the place stays a page.
 */
export type Evidence =
  | { readonly type: 'platform'; readonly platform: PlatformKey }
  | { readonly type: 'growth' | 'pager' | 'exchange'; readonly confidence: number };

/** A rule as a meter has it; those that the page's survey found say what by. */
export type KnownRule = readonly [...rule: CompiledRule, evidence?: Evidence];

/** How a page counts right now, and why. `evidence` is `null` where the catalogue, or nothing at all, says so. */
export interface MeterState {
  readonly surface: Surface;
  readonly activity: Activity;
  readonly evidence: Evidence | null;
}

/** Where the last report waits when the page goes away: `storage.local`, under this and the document's name. */
export const PENDING_PREFIX = 'pending:';

/** A report that may not have arrived; settled again, harmlessly, if it had. */
export interface PendingReport {
  readonly origin: string;
  readonly report: ReportMessage;
}
