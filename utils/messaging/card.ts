import type { GoalProgress } from '../domain/goals.ts';
import type { WayKind } from '../domain/ways.ts';

/** A way to reach someone as a page may know it: the link stays in the background. */
export interface OfferedWay {
  readonly personId: string;
  /** Which of that person's ways. */
  readonly index: number;
  readonly person: string;
  readonly kind: WayKind;
  /** What the person calls it; empty where its kind says enough. */
  readonly name: string;
}

/** Someone who is due: what is planned may be empty, and the days are `null` where no contact was noted. */
export interface DuePerson {
  readonly name: string;
  readonly what: string;
  readonly daysSince: number | null;
}

/** What the nudge card says, by kind. */
export type CardContent =
  | { readonly kind: 'mirror' }
  | { readonly kind: 'reciprocity'; readonly siteName: string }
  | {
      readonly kind: 'person';
      /** Which of the small reach-outs is offered; a number that changes from nudge to nudge. */
      readonly turn: number;
      /** Whom it has been a while with; `null` where nobody is due, and a small reach-out is offered. */
      readonly due: DuePerson | null;
      /** A few ways: to the one who is due, else to some of the people in turn. */
      readonly ways: readonly OfferedWay[];
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'goal'; readonly siteName: string; readonly progress: GoalProgress }
  | { readonly kind: 'ifThen'; readonly words: string };

/** What the nudge card shows. */
export interface CardView {
  readonly id: string;
  readonly content: CardContent;
  readonly passiveMs: number;
  readonly since: number;
  readonly limitMinutes: number;
  readonly canSayLater: boolean;
  /** What "later" means now, in minutes. */
  readonly laterMinutes: number;
  /** This kind was never shown before: the card asks whether to keep it. */
  readonly isNewKind: boolean;
  /** The person wants nudges to lie over the page for a moment here. */
  readonly isStrong: boolean;
  /** For the experiment: the page looks whether it may be shown, and does not show it. */
  readonly isWithheld: boolean;
  /** The first nudge since the person's pause of nudges ended. */
  readonly isResumed: boolean;
  /** The card goes by a neutral name. */
  readonly isDiscreet: boolean;
}

/** What the background says to a nudge card once it is in the page. */
export type CardRequest = { readonly type: 'card'; readonly view: CardView } | { readonly type: 'focusCard' };
