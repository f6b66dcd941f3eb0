/** What the nudge card shows. */
export interface CardView {
  readonly id: string;
  readonly passiveMs: number;
  readonly since: number;
  readonly limitMinutes: number;
  readonly canSayLater: boolean;
}

/** What the background says to a nudge card once it is in the page. */
export type CardRequest = { readonly type: 'card'; readonly view: CardView } | { readonly type: 'focusCard' };
