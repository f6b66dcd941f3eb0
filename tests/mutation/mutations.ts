import { DAYS } from './day-mutations.ts';
import { GOALS } from './goal-mutations.ts';
import type { Mutation } from './mutation.ts';
import { SHARING } from './data-mutations.ts';
import { NUDGING } from './nudge-mutations.ts';

/** Faults that someone could make in what decides whose time counts, each as a replacement in one file. */

const SETTLING: readonly Mutation[] = [
  {
    name: 'a span that ends where a claim begins is lost',
    file: 'domain/settle.ts',
    from: 'span.to <= claim.from)',
    to: 'span.to < claim.from)',
  },
  {
    name: 'a span that begins where a claim ends is lost',
    file: 'domain/settle.ts',
    from: 'span.from >= claim.to)',
    to: 'span.from > claim.to)',
  },
  {
    name: 'equal neighbours stay apart',
    file: 'domain/settle.ts',
    from: 'if (last && last.to === next.from && isSameObservation(last, next)) {',
    to: 'if (last && last.to > next.from) {',
  },
  {
    name: 'a filler beats attended time',
    file: 'domain/span.ts',
    from: 'Number(left.attended) - Number(right.attended)',
    to: 'Number(right.attended) - Number(left.attended)',
  },
  {
    name: 'the lower activity wins',
    file: 'domain/span.ts',
    from: 'ACTIVITIES.indexOf(left.activity) - ACTIVITIES.indexOf(right.activity)',
    to: 'ACTIVITIES.indexOf(right.activity) - ACTIVITIES.indexOf(left.activity)',
  },
  {
    name: 'a plain page beats a known surface',
    file: 'domain/span.ts',
    from: "Number(left.surface !== 'page') - Number(right.surface !== 'page')",
    to: "Number(right.surface !== 'page') - Number(left.surface !== 'page')",
  },
  {
    name: 'day totals keep what a claim replaced',
    file: 'domain/day-totals.ts',
    from: 'for (const span of before) add(span, -1);',
    to: '',
  },
];

const ATTENTION: readonly Mutation[] = [
  {
    name: 'a page without focus is attended',
    file: 'meter/attention.ts',
    from: 'this.isPresent = isVisible && isFocused;',
    to: 'this.isPresent = isVisible;',
  },
  {
    name: 'a feed is attended for as long as an article',
    file: 'meter/attention.ts',
    from: 'isFeedLike ? MINUTE_MS : this.idle',
    to: 'this.idle',
  },
  {
    name: 'muted media keep attention alive',
    file: 'meter/attention.ts',
    from: 'this.playing < 2',
    to: 'this.playing < 1',
  },
  {
    name: 'a sleep counts',
    file: 'meter/attention.ts',
    from: 'if (!hasJumped && !(isCounting && gap > FLUSH_MS + LATE_MS))',
    to: 'if (!hasJumped)',
  },
  {
    name: 'a clock that is set forward counts',
    file: 'meter/attention.ts',
    from: 'Math.abs(gap - (steady - this.#steady)) > CLOCK_JUMP_MS',
    to: 'steady - this.#steady - gap > CLOCK_JUMP_MS',
  },
  {
    name: 'a clock that is set back counts what it remembers',
    file: 'meter/attention.ts',
    from: 'Math.abs(gap - (steady - this.#steady)) > CLOCK_JUMP_MS',
    to: 'gap - (steady - this.#steady) > CLOCK_JUMP_MS',
  },
  {
    name: 'a short loss of focus is attended, no filler',
    file: 'meter/attention.ts',
    from: "this.#add(lostAt, at, 'reading', false)",
    to: "this.#add(lostAt, at, 'reading', true)",
  },
  {
    name: 'a loss of focus of a minute is short',
    file: 'meter/attention.ts',
    from: 'const SHORT_LOSS_MS = 10_000;',
    to: 'const SHORT_LOSS_MS = 60_000;',
  },
  {
    name: 'one step is scrolling for 100 s',
    file: 'meter/attention.ts',
    from: 'const SCROLLING_MS = 10_000;',
    to: 'const SCROLLING_MS = 100_000;',
  },
  {
    name: 'a call in a tab behind is attended',
    file: 'meter/attention.ts',
    from: 'this.#add(at, cut, this.#activityAt(at), at < until);',
    to: 'this.#add(at, cut, this.#activityAt(at), true);',
  },
  {
    name: 'a locked screen is attended',
    file: 'meter/meter.ts',
    from: 'if (reply.locked) this.inputAt = -Infinity;',
    to: '',
  },
  {
    name: 'a meter that was told to stop goes on',
    file: 'meter/meter.ts',
    from: 'if (reply.stop) return this.stop();',
    to: '',
  },
];

const RECOGNISING: readonly Mutation[] = [
  {
    name: 'a page that grows once is a feed',
    file: 'domain/evidence.ts',
    from: 'LEAST_CONFIDENCE = 0.6',
    to: 'LEAST_CONFIDENCE = 0.5',
  },
  {
    name: 'a history that loads above makes a feed',
    file: 'domain/evidence.ts',
    from: '!isSubstance || isAbove ||',
    to: '!isSubstance ||',
  },
  {
    name: 'a page that grows by itself is a feed',
    file: 'domain/evidence.ts',
    from: 'return Math.min(since.stepMs, since.clickMs) <= BECAUSE_MS',
    to: 'return since.stepMs >= 0',
  },
  {
    name: 'a late report undoes a correction',
    file: 'data/ledger-store.ts',
    from: 'return corrected(claims, times);',
    to: 'return [...claims];',
  },
  {
    name: 'taking a correction back takes all of its interval',
    file: 'data/corrections.ts',
    from: 'const back = correction.pieces.map(',
    to: 'const back = [{ from: correction.from, to: correction.to }].map(',
  },
];

const LEDGER: readonly Mutation[] = [
  {
    name: 'claims from the future are kept',
    file: 'services/ledger.ts',
    from: 'to: Math.min(stretch.to, now)',
    to: 'to: stretch.to',
  },
  {
    name: 'claims from long ago are believed',
    file: 'services/ledger.ts',
    from: ' && from >= now - OLDEST_MS',
    to: '',
  },
  {
    name: 'claims of absurd length are believed',
    file: 'services/ledger.ts',
    from: ' && to - from <= LONGEST_MS',
    to: '',
  },
  {
    name: 'a pause is claimed afterwards',
    file: 'services/ledger.ts',
    from: 'settings.pause ? [settings.pause] : []',
    to: '[]',
  },
  {
    name: 'places that are not granted are recorded',
    file: 'services/ledger.ts',
    from: '!isGranted || settings.ignoredSites.includes(site)',
    to: 'settings.ignoredSites.includes(site)',
  },
  {
    name: 'ignored sites are recorded',
    file: 'services/ledger.ts',
    from: '!isGranted || settings.ignoredSites.includes(site)',
    to: '!isGranted',
  },
  {
    name: 'a waiting report is settled at every start',
    file: 'services/ledger.ts',
    from: 'await ports.removePending([key]);',
    to: '',
  },
  {
    name: 'an erased site takes the others with it',
    file: 'data/ledger-store.ts',
    from: 'each.site === null || each.site === site',
    to: 'true',
  },
  {
    name: 'a repeated report is another visit',
    file: 'data/ledger-store.ts',
    from: 'sends }, had ?? NO_COUNTS, -1)',
    to: 'sends }, NO_COUNTS, -1)',
  },
  {
    name: 'the last span before a claim is not looked at',
    file: 'data/ledger-store.ts',
    from: 'span.to >= from);',
    to: 'span.to > from);',
  },
];

/** The table, in the order in which it is tried. */
export const MUTATIONS: readonly Mutation[] = [
  ...SETTLING,
  ...DAYS,
  ...ATTENTION,
  ...RECOGNISING,
  ...LEDGER,
  ...NUDGING,
  ...GOALS,
  ...SHARING,
];
