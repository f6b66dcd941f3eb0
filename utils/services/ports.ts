import type { Surface } from '../domain/place.ts';
import type { LeaveTo } from '../domain/settings.ts';
import type { CardView } from '../messaging/card.ts';
import type { FrameSignal } from '../messaging/meter-protocol.ts';
import type { Mark, MarkOwner } from '../platform/marks.ts';

/** What services need from the browser; the background's composition root hands in the real ones, tests their own. */
export interface Ports {
  readonly now: () => number;
  /** The registrable domain of a host name, or `null` where there is none (an address, a single label). */
  readonly registrableDomain: (host: string) => string | null;
  /** Match patterns that are granted now. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** Whether all of these match patterns are granted. */
  readonly isGranted: (origins: readonly string[]) => Promise<boolean>;
  readonly isLocked: () => Promise<boolean>;
  /** Replaces the meter's registration; no matches means none. */
  readonly registerMeter: (matches: readonly string[], excludeMatches: readonly string[]) => Promise<void>;
  /** Starts the meter in tabs that are open already. */
  readonly injectMeter: (matches: readonly string[], excludeMatches: readonly string[]) => Promise<void>;
  /** Tells the meter in a tab's main frame what one in a child frame saw. @returns the kind of place that is; `null` without a meter that listens */
  readonly tellMeter: (tabId: number, frameId: number, signal: FrameSignal) => Promise<Surface | null>;
  /** Has messages counted that are sent in a frame of a tab. */
  readonly countSends: (tabId: number, frameId: number) => Promise<void>;
  /** Has the meter in a tab's main frame count a message that was sent in a child frame, where such are sent. */
  readonly addSend: (tabId: number) => Promise<void>;
  /** Has the meter in a tab's main frame look for the moment of a nudge. */
  readonly seekMoment: (tabId: number) => Promise<void>;
  /** Starts the survey of a page that the catalogue does not know, beside its meter. */
  readonly survey: (tabId: number) => Promise<void>;
  /** Gets a tab's main frame ready for a card; nothing is seen yet. @returns whether it is */
  readonly prepareCard: (tabId: number) => Promise<boolean>;
  /** Shows the card in a tab that is ready. @returns whether it is there: the page looks once more whether it may be */
  readonly showCard: (tabId: number, view: CardView) => Promise<boolean>;
  /** Moves the keyboard into the card, if one is shown. */
  readonly focusCard: (tabId: number) => Promise<void>;
  /** Leaves a tab: closes it, and opens what the person wants instead. One that holds a draft stays, and a new tab opens beside it. */
  readonly leaveTab: (tabId: number, hasDraft: boolean, leaveTo: LeaveTo) => Promise<void>;
  /** Closes a tab in a moment, when what it showed has given way to an empty page. */
  readonly closeTab: (tabId: number) => void;
  /** Opens a link that the person wrote, beside a tab. */
  readonly openLink: (href: string, tabId: number) => Promise<void>;
  /** Tells the meter in a tab how long a person may be idle off feeds and threads. */
  readonly setIdle: (tabId: number, ms: number) => Promise<void>;
  /** Remembers, until the browser ends, in which tab a live call was last seen, and when. */
  readonly noteCall: (tabId: number, at: number) => Promise<void>;
  /** When a live call was last seen in another tab; `null` where there was none. */
  readonly callElsewhere: (tabId: number) => Promise<number | null>;
  readonly readPending: () => Promise<ReadonlyMap<string, unknown>>;
  readonly removePending: (keys: readonly string[]) => Promise<void>;
  /** Runs alone: no other context of this extension holds the lock of that name meanwhile. */
  readonly alone: <T>(lock: 'ledger' | 'grants', work: () => Promise<T>) => Promise<T>;
  /** Does it unless it was done already since the browser began, or since the product was last turned on; alone. */
  readonly oncePerSession: (work: () => Promise<void>) => Promise<void>;
  /** Remembers, until the browser ends, since when the storage refuses to keep what is measured; `null` once it keeps it again. */
  readonly noteStorageProblem: (since: number | null) => Promise<void>;
  /** Puts the owner's mark on the toolbar, or takes it down; where several have one, the first of `MARK_OWNERS` is shown. */
  readonly putMark: (owner: MarkOwner, mark: Mark | null) => Promise<void>;
  /** The weekday on which weeks begin where the person lives, 0 for Sunday to 6 for Saturday. */
  readonly firstWeekday: () => number;
  /** Puts a word of at most four letters on the toolbar's icon, in a quiet colour; none takes it away. */
  readonly mark: (text: string) => Promise<void>;
  /** What the toolbar's icon is called. */
  readonly title: (text: string, isPlain: boolean) => Promise<void>;
  /** Wakes the background at the instant. */
  readonly wakeAt: (name: string, at: number) => Promise<void>;
  /** It need not be woken for this any more. */
  readonly dropWake: (name: string) => Promise<void>;
}
