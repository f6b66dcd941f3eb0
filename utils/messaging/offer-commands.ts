/** What the popup asks about an offer of the reciprocity test; its answer is a check-in. */
import * as v from 'valibot';

export const OFFER_COMMANDS = [
  v.strictObject({ type: v.literal('skipOffer'), id: v.pipe(v.string(), v.uuid()) }),
] as const;
