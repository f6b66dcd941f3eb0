import { settle } from './settle.ts';
import { compareObservations, cutOut, type Interval, type Span } from './span.ts';

/** A span that came from elsewhere. */
export type ForeignSpan = Span & { readonly source: string };

export function isForeign(span: Span): span is ForeignSpan {
  return span.source !== undefined;
}

/** Stands between a site and a source while they are settled together; no site has one. */
const BETWEEN = ' ';

/**
 * Spans from elsewhere, of several sources, as one row without overlap: at each instant the greatest observation wins, of equal ones
 * that of the greater source. By `settle`, so order and repetition do not matter.
 */
export function settleForeign(spans: readonly ForeignSpan[]): ForeignSpan[] {
  const named = spans.map(({ source, ...span }) => ({ ...span, site: span.site + BETWEEN + source }));
  return joined(
    clusters(named).flatMap((cluster) =>
      cluster.length === 1 ? cluster : cluster.reduce<Span[]>((settled, span) => settle(settled, span), []),
    ),
  ).map((span) => {
    const [site = '', source = ''] = span.site.split(BETWEEN);
    return { ...span, site, source };
  });
}

/** Equal neighbours that touch, as one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last?.to === span.from && compareObservations(last, span) === 0)
      found[found.length - 1] = { ...last, to: span.to };
    else found.push(span);
  }
  return found;
}

/** Spans in order, in groups of those that overlap: `settle` looks at all it is given. */
function clusters(spans: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  let end = -Infinity;
  for (const span of spans.toSorted((left, right) => left.from - right.from)) {
    if (span.from < end) found.at(-1)?.push(span);
    else found.push([span]);
    end = Math.max(end, span.to);
  }
  return found;
}

/** What is left of spans outside of intervals; both are in order, and the intervals do not overlap. */
export function outside<T extends Interval>(spans: readonly T[], holes: readonly Interval[]): T[] {
  let first = 0;
  return spans.flatMap((span) => {
    while ((holes[first]?.to ?? Infinity) <= span.from) first += 1;
    let last = first;
    while ((holes[last]?.from ?? Infinity) < span.to) last += 1;
    return cutOut(span, holes.slice(first, last));
  });
}
