import type { Mutation } from './mutation.ts';
import { SENDING } from './send-mutations.ts';

/** Faults in what is merged, and in what is erased and taken back. */
export const SHARING: readonly Mutation[] = [
  ...SENDING,
  {
    name: 'what was erased is claimed again',
    file: 'data/ledger-store.ts',
    from: 'cutOut(claim, holesFor(claim, erased))',
    to: '[claim]',
  },
  {
    name: 'what came from elsewhere wins over what is measured here',
    file: 'data/ledger-store.ts',
    from: '...settle(own, claim), ...foreign.flatMap((span) => cutOut(span, [claim]))',
    to: '...settle(before, claim)',
  },
  {
    name: 'what is measured over a span from elsewhere takes from its day',
    file: 'data/ledger-store.ts',
    from: 'changesBetween(gone.filter(isOwn), come.filter(isOwn))',
    to: 'changesBetween(gone, come)',
  },
  {
    name: 'the check of totals forgets what came from elsewhere',
    file: 'data/ledger-store.ts',
    from: 'expected.set(day, addShare(own, share, 1).sites);',
    to: '',
  },
  {
    name: 'a correction leaves the share as it was',
    file: 'data/corrections.ts',
    from: 'await db.shares.put({ ...share, ms',
    to: 'void ({ ...share, ms',
  },
  {
    name: 'an earlier word of a source replaces a later one',
    file: 'data/import.ts',
    from: 'before ? laterShare(share, before) : share',
    to: 'share',
  },
  {
    name: 'two words of one source add up',
    file: 'data/import.ts',
    from: 'before ? addShare(current, before, -1) : current',
    to: 'current',
  },
  {
    name: 'a file of this installation counts a second time',
    file: 'data/import.ts',
    from: 'here.sites[share.site] || here.counts[share.site]',
    to: 'false as boolean',
  },
  {
    name: 'spans come in whose time is left out',
    file: 'data/import.ts',
    from: '!shares.refused.has(shareKey(span))',
    to: 'true',
  },
  {
    name: 'spans from elsewhere lie over those measured here',
    file: 'data/import.ts',
    from: 'outside(sorted([...before, ...incoming]), own)',
    to: 'sorted([...before, ...incoming])',
  },
  {
    name: 'of two rows the one that knows less stays',
    file: 'domain/merge-rows.ts',
    from: 'nulls(b) - nulls(a) ||',
    to: '',
  },
  {
    name: 'an older file takes back what was changed since',
    file: 'domain/merge-rows.ts',
    from: 'changeOf(left) - changeOf(right) ||',
    to: '',
  },
  {
    name: 'the longer word of a source counts, not the later',
    file: 'domain/share.ts',
    from: 'left.asOf - right.asOf || ',
    to: '',
  },
  {
    name: 'spans over each other are taken',
    file: 'data/refusal.ts',
    from: 'if (span.from < end)',
    to: 'if (false as boolean)',
  },
  {
    name: 'a file from the future is taken',
    file: 'data/import-file.ts',
    from: 'if (exportedAt > now + AHEAD_MS)',
    to: 'if (false as boolean)',
  },
  {
    name: 'an erasure that is taken back overwrites the day',
    file: 'data/undo-erase.ts',
    from: 'now[index] ?? emptyDay(had.day)',
    to: 'emptyDay(had.day)',
  },
  {
    name: 'what is put back lies over what was measured since',
    file: 'data/undo-erase.ts',
    from: 'outside(ordered, await spansWithin(db, { from: first.from, to: last.to }))',
    to: 'ordered',
  },
  {
    name: 'an erasure that is taken back still clips claims',
    file: 'data/undo-erase.ts',
    from: "if (table === 'erasures') await db.erasures.bulkDelete((came as { id: string }[]).map(({ id }) => id));",
    to: "if (table === 'erasures') continue;",
  },
  {
    name: 'a day keeps messages that its sources lost',
    file: 'data/erase.ts',
    from: 'const shares = byDay.get(row.day) ?? [];',
    to: 'const shares: never[] = [];',
  },
  {
    name: 'what an erasure left is taken for a newer word',
    file: 'data/undo-erase.ts',
    from: 'now && !isSame(now, after) ?',
    to: 'now ?',
  },
  {
    name: 'what was erased of a correction comes back only if its text is greater',
    file: 'data/import-rows.ts',
    from: "table === 'corrections' ? united(before, row) : preferred(before, row)",
    to: 'preferred(before, row)',
  },
  {
    name: 'an older file says whom contact was with, who was removed',
    file: 'services/people.ts',
    from: 'ref.value = changed({ ...contact, personId: null }, now);',
    to: 'ref.value = { ...contact, personId: null };',
  },
  {
    name: '"not now" is taken for said on another day when the rhythm is edited',
    file: 'services/people.ts',
    from: 'before && withRhythm(before, draft.rhythmDays)',
    to: 'before',
  },
  {
    name: 'a key of a file changes what objects are made of',
    file: 'domain/pieces.ts',
    from: 'Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });',
    to: 'Object.assign(container ?? {}, { [key]: value });',
  },
  {
    name: 'the pieces of a file are put together in another order',
    file: 'domain/pieces.ts',
    from: 'open.push(...inner);',
    to: 'open.push(...inner.reverse());',
  },
  {
    name: 'a long list of a file comes in one piece',
    file: 'domain/pieces.ts',
    from: 'weighs > MOST_WEIGHT',
    to: 'weighs === Infinity',
  },
];
