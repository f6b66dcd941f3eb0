import { addCounts, addTime, emptyDay, type DayTotals } from './day-totals.ts';
import { parsePlaceKey, placeKey, type Surface } from './place.ts';
import type { Interval, Span } from './span.ts';

/** Said about a site by the person; each can be taken back. */
interface Said {
  readonly id: string;
  /** The site as it is stored. */
  readonly site: string;
  /** When it was said. */
  readonly at: number;
}

/** On this site, what was taken for `from` is `to`: in the past as well, since it acts when time is shown. */
export interface SurfaceRule extends Said {
  readonly type: 'surface';
  readonly from: Surface;
  readonly to: Surface;
}

/** On this site, addresses like this are that surface: from now on, since no address is kept. */
export interface AddressRule extends Said {
  readonly type: 'address';
  /** A pattern as the catalogue has them (`sites/pattern.ts`). */
  readonly path: string;
  readonly surface: Surface;
}

/** This site is part of another one: in the past as well. */
export interface JoinRule extends Said {
  readonly type: 'join';
  readonly into: string;
}

export type PersonRule = SurfaceRule | AddressRule | JoinRule;

/** "That was actually …", for one stretch of time: what was taken for `was` on the site within it is `surface`. */
export interface Correction extends Interval {
  readonly id: string;
  readonly site: string;
  readonly was: Surface;
  readonly surface: Surface;
  readonly at: number;
}

/** How the person's rules make stored time look. */
export interface Lens {
  /** The site that a stored one is part of. */
  siteOf(site: string): string;
  /** What a stored surface of a site counts as: by what was said of the stored site, else of the one it is part of. */
  surfaceOf(site: string, surface: Surface): Surface;
}

/** The lens of these rules. Of two about the same thing the later one counts; sites joined in a circle stay as they are. */
export function lensOf(rules: readonly PersonRule[]): Lens {
  const into = new Map<string, string>();
  const surfaces = new Map<string, Surface>();
  for (const rule of rules.toSorted((left, right) => left.at - right.at)) {
    if (rule.type === 'join') into.set(rule.site, rule.into);
    if (rule.type === 'surface') surfaces.set(`${rule.from} ${rule.site}`, rule.to);
  }
  const siteOf = (site: string): string => {
    const seen = new Set<string>();
    let at = site;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) {
      if (seen.has(at)) return site;
      seen.add(at);
      at = next;
    }
    return at;
  };
  const said = (site: string, surface: Surface) => surfaces.get(`${surface} ${site}`);
  return {
    siteOf,
    surfaceOf: (site, surface) => said(site, surface) ?? said(siteOf(site), surface) ?? surface,
  };
}

/** A stored day as the person's rules make it look. No time is added or lost. */
export function seenDay(day: DayTotals, lens: Lens): DayTotals {
  let seen = emptyDay(day.day);
  for (const [stored, places] of Object.entries(day.sites)) {
    const site = lens.siteOf(stored);
    for (const [key, ms] of Object.entries(places)) {
      const place = parsePlaceKey(key);
      if (!place) continue;
      seen = addTime(seen, site, placeKey(lens.surfaceOf(stored, place.surface), place.activity), ms);
    }
  }
  for (const [stored, counts] of Object.entries(day.counts))
    seen = addCounts(seen, lens.siteOf(stored), counts);
  return seen;
}

/** What is stored of a place (a span, an answer, an offer) as the person's rules make it look. */
export function seenAt<Row extends { readonly site: string; readonly surface: Surface }>(
  row: Row,
  lens: Lens,
): Row {
  return { ...row, site: lens.siteOf(row.site), surface: lens.surfaceOf(row.site, row.surface) };
}

/** One stretch of a correction, for claims that arrive later; `was` is `null` where time that is corrected already is meant, whatever is claimed of it. */
export type CorrectedTime = Interval &
  Pick<Correction, 'site' | 'surface'> & { readonly was: Surface | null };

/** Spans or claims with the corrections applied: each is cut where one begins or ends. Applying them twice changes nothing. */
export function corrected<T extends Span>(spans: readonly T[], corrections: readonly CorrectedTime[]): T[] {
  return corrections.reduce<T[]>(
    (pieces, correction) => pieces.flatMap((piece) => correctOne(piece, correction)),
    [...spans],
  );
}

function correctOne<T extends Span>(span: T, { site, was, surface, from, to }: CorrectedTime): T[] {
  const isOfIt = span.site === site && (was === null || span.surface === was);
  const isMeant = isOfIt && span.from < to && span.to > from;
  if (!isMeant) return [span];
  const within = { from: Math.max(span.from, from), to: Math.min(span.to, to) };
  return [
    { ...span, to: within.from },
    { ...span, ...within, surface },
    { ...span, from: within.to },
  ].filter((piece) => piece.from < piece.to);
}
