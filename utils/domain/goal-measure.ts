import {
  balanceOfDay,
  balanceOfSite,
  classOf,
  hasSpoken,
  addBalances,
  NO_TIME,
  type Balance,
} from './balance.ts';
import { addDays, instantOfMinute } from './day.ts';
import type { DayTotals } from './day-totals.ts';
import { measuredMs, measuresSame, type GoalTerms, type Measure } from './goals.ts';
import type { Lens } from './person-rules.ts';
import { lengthMs, type Span } from './span.ts';

/** What a goal with hours measured on a day, kept before the day's spans go. */
export interface KeptGoalDay {
  /** The goal's id. */
  readonly goal: string;
  readonly day: string;
  /** The terms it was measured by. */
  readonly terms: GoalTerms;
  readonly ms: number;
}

/** What is stored of some days, as the person's rules make it look. */
export interface GoalFacts {
  /** The days and the one before them. */
  readonly rows: ReadonlyMap<string, DayTotals>;
  /** By day; for goals with hours. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly kept: readonly KeptGoalDay[];
  readonly lens: Lens;
}

/** Measures by what is stored. @param goal whose kept days count; none for a goal that is not saved yet */
export function measureOf(facts: GoalFacts, goal: string | null): Measure {
  return (terms, day) => {
    const row = facts.rows.get(day);
    if (!row) return 0;
    const before = facts.rows.get(addDays(day, -1));
    const whole = scopeBalance(terms, row, before, facts.lens);
    const ms = measuredMs(terms.measure, whole);
    if (!terms.hours || ms === 0) return ms;
    const spans = facts.spans.get(day) ?? [];
    if (isWhole(spans, row)) return msWithin(terms, day, spans, facts);
    const kept = facts.kept.find((each) => each.goal === goal && each.day === day);
    return kept && measuresSame(kept.terms, terms) ? kept.ms : null;
  };
}

function scopeBalance(
  { scope }: GoalTerms,
  row: DayTotals,
  before: DayTotals | undefined,
  lens: Lens,
): Balance {
  if (scope.type === 'all') return balanceOfDay(row, before);
  return sitesOf(scope.sites, lens)
    .map((site) => balanceOfSite(site, row, before))
    .reduce(addBalances, NO_TIME);
}

type Scoped = Pick<GoalTerms, 'scope'>;

/** Whether the terms name the site, as it is shown, alone or in a group. */
export function isNamed({ scope }: Scoped, site: string | null, lens: Lens): boolean {
  return scope.type === 'sites' && scope.sites.some((each) => lens.siteOf(each) === site);
}

/** Whether the terms are about the site, as it is shown: by name, or as part of everything. */
export function holdsFor(terms: Scoped, site: string | null, lens: Lens): boolean {
  return terms.scope.type === 'all' || isNamed(terms, site, lens);
}

/** Sites as they are shown, each once: two that the person joined are one. */
function sitesOf(sites: readonly string[], lens: Lens): string[] {
  return [...new Set(sites.map((site) => lens.siteOf(site)))];
}

/** Totals are the sum of their spans, so spans that come to less are not all there any more. */
function isWhole(spans: readonly Span[], row: DayTotals): boolean {
  const total = Object.values(row.sites)
    .flatMap((places) => Object.values(places))
    .reduce((sum, ms) => sum + ms, 0);
  return spans.reduce((sum, span) => sum + lengthMs(span), 0) === total;
}

function msWithin(terms: GoalTerms, day: string, spans: readonly Span[], { rows, lens }: GoalFacts): number {
  const { hours, scope, measure } = terms;
  if (!hours) return 0;
  // A day that begins at four has the small hours of the next date, and none of its own date's before four.
  const windows = [day, addDays(day, 1)].map((date) => ({
    from: instantOfMinute(date, hours.fromMinute),
    to: instantOfMinute(date, hours.toMinute),
  }));
  const sites = scope.type === 'all' ? null : sitesOf(scope.sites, lens);
  return spans
    .filter(({ site }) => sites === null || sites.includes(site))
    .filter(({ site, surface, activity }) => {
      const spoke = hasSpoken(site, rows.get(day), rows.get(addDays(day, -1)));
      return measure === 'everything' || classOf(surface, activity, spoke) === measure;
    })
    .flatMap((span) =>
      windows.map(({ from, to }) => lengthMs({ from: Math.max(span.from, from), to: Math.min(span.to, to) })),
    )
    .reduce((sum, ms) => sum + ms, 0);
}
