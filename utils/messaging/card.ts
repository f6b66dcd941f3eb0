import type { GoalProgress } from '../domain/goals.ts';

/** What the nudge card says, by kind. */
export type CardContent =
  | { readonly kind: 'mirror' }
  | { readonly kind: 'reciprocity'; readonly siteName: string }
  | {
      readonly kind: 'person';
      /** Which of the small reach-outs is offered; a number that changes from nudge to nudge. */
      readonly turn: number;
      /** The names of the person's own ways to reach someone; their links stay in the background. */
      readonly ways: readonly string[];
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
}

/** What the background says to a nudge card once it is in the page. */
export type CardRequest = { readonly type: 'card'; readonly view: CardView } | { readonly type: 'focusCard' };
