/** Parsing of what comes from scripts in web pages. Nothing of it is trusted: whatever does not fit is refused whole. */
import * as v from 'valibot';
import { CHECK_IN_POINTS } from '../domain/check-in.ts';
import { NUDGE_ANSWERS } from '../domain/nudge.ts';
import { ACTIVITIES, SURFACES } from '../domain/place.ts';
import { WRONG_MOMENTS } from '../domain/quiet-rules.ts';
import { MOST_WAYS } from '../domain/ways.ts';
import { PLATFORM_KEYS } from '../sites/platform.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const duration = v.pipe(v.number(), v.minValue(-1e9), v.maxValue(Number.MAX_SAFE_INTEGER));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const id = v.pipe(v.string(), v.uuid());

const stretch = v.strictObject({
  from: instant,
  to: instant,
  surface: v.picklist(SURFACES),
  activity: v.picklist(ACTIVITIES),
  attended: v.boolean(),
});

const report = v.strictObject({
  type: v.literal('report'),
  document: id,
  stretches: v.pipe(v.array(stretch), v.maxLength(600)),
  counts: v.strictObject({ visits: count, steps: count, sends: v.exactOptional(count) }),
  needsRules: v.boolean(),
  isSeeking: v.boolean(),
  until: instant,
  isLast: v.boolean(),
  // Not there either in what an older meter left in the storage.
  left: v.optional(v.picklist(SURFACES)),
});

const moment = v.strictObject({
  type: v.literal('moment'),
  moment: v.strictObject({
    surface: v.picklist(SURFACES),
    breakpoint: v.picklist(['pause', 'route', 'videoEnd', 'timeout']),
    sinceComposedMs: duration,
    sinceOpenedMs: duration,
    hasDraft: v.boolean(),
    isInCall: v.boolean(),
    isFullscreen: v.boolean(),
    isFocused: v.boolean(),
  }),
});

const frame = v.strictObject({
  type: v.literal('frame'),
  signal: v.strictObject({
    inputAt: v.nullable(instant),
    composedAt: v.nullable(instant),
    playing: v.picklist([0, 1, 2]),
    isInCall: v.boolean(),
    isCounted: v.optional(v.boolean()),
  }),
});

const sent = v.strictObject({ type: v.literal('sent') });

const nudgeAnswer = v.strictObject({
  type: v.literal('nudgeAnswer'),
  id,
  answer: v.picklist(NUDGE_ANSWERS),
  /** An unsent draft stands somewhere in the page: the tab is not closed. */
  hasDraft: v.boolean(),
  /** With `wrongMoment`: why, where the person said so. */
  wrongMoment: v.exactOptional(v.picklist(WRONG_MOMENTS)),
  /** With `turn`: whose way to open, and which. */
  way: v.exactOptional(
    v.strictObject({
      personId: id,
      index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WAYS - 1)),
    }),
  ),
});

const point = v.exactOptional(v.picklist(CHECK_IN_POINTS));
const nudgeCheckIn = v.strictObject({
  type: v.literal('nudgeCheckIn'),
  /** The nudge's own: the place that was asked about is kept with it. */
  id,
  answers: v.strictObject({ settled: point, supported: point, capable: point }),
});

const nudgeKind = v.strictObject({ type: v.literal('nudgeKind'), id, isKept: v.boolean() });

const platform = v.strictObject({ type: v.literal('platform'), platform: v.picklist(PLATFORM_KEYS) });

const pageMessage = v.variant('type', [
  report,
  moment,
  frame,
  sent,
  nudgeAnswer,
  nudgeCheckIn,
  nudgeKind,
  platform,
]);
const pendingReport = v.strictObject({ origin: v.pipe(v.string(), v.url()), report });

export type PageMessage = v.InferOutput<typeof pageMessage>;
export type Report = v.InferOutput<typeof report>;

/** @returns the message, or `null` for anything that is not one */
export function parsePageMessage(message: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, message);
  return result.success ? result.output : null;
}

/** @returns the report that waited in `storage.local`, or `null` for anything that is not one */
export function parsePendingReport(value: unknown): v.InferOutput<typeof pendingReport> | null {
  const result = v.safeParse(pendingReport, value);
  return result.success ? result.output : null;
}
