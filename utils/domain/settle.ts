import { compareObservations, lengthMs, type Claim, type Observation, type Span } from './span.ts';

/**
 * Settles one claim into spans: at every instant the greatest observation by `compareObservations` wins.
 *
 * Because the winner of an instant is a maximum, settling is idempotent and does not depend on the order, repetition
 * or cutting of claims; `tests/unit/domain/settle.test.ts` holds these as properties.
 *
 * @param spans in order, without overlap. Those that neither overlap nor touch the claim come back as they are.
 * @param claim one of no length (or one that runs backwards) changes nothing.
 * @returns spans in order, without overlap; equal neighbours that touch are one span.
 */
export function settle(spans: readonly Span[], claim: Claim): Span[] {
  if (!(claim.from < claim.to)) return [...spans];
  const settled: Span[] = [];
  const before = spans.filter((span) => span.to <= claim.from);
  const after = spans.filter((span) => span.from >= claim.to);
  const overlapping = spans.filter((span) => span.to > claim.from && span.from < claim.to);

  for (const span of before) append(settled, span);
  let at = claim.from;
  for (const span of overlapping) {
    const from = Math.max(span.from, claim.from);
    const to = Math.min(span.to, claim.to);
    append(settled, { ...span, to: from });
    append(settled, { ...claim, from: at, to: from });
    append(settled, { ...(compareObservations(claim, span) > 0 ? claim : span), from, to });
    append(settled, { ...span, from: to });
    at = to;
  }
  // A span that reaches beyond the claim leaves nothing of it, so this comes in order.
  append(settled, { ...claim, from: at });
  for (const span of after) append(settled, span);
  return settled;
}

/** Adds a span at the end: nothing for one of no length, and one longer span where it continues the last. */
function append(spans: Span[], next: Span): void {
  if (lengthMs(next) === 0) return;
  const last = spans.at(-1);
  if (last && last.to === next.from && isSameObservation(last, next)) {
    spans[spans.length - 1] = { ...last, to: next.to };
    return;
  }
  spans.push(next);
}

function isSameObservation(left: Observation, right: Observation): boolean {
  return compareObservations(left, right) === 0;
}
