import { DayTimeline } from '../../components/dashboard/DayTimeline.tsx';
import { HoursGrid } from '../../components/dashboard/HoursGrid.tsx';
import { readHours, readTimeline } from '../../components/hooks/read-timeline.ts';
import { siteName } from '../../components/hooks/site-names.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import type { Days } from '../../utils/domain/period.ts';

/** One day as it went, from its spans. */
export function TimelinePanel({ day }: { readonly day: string }) {
  const timeline = valueOf(useLiveQuery(readTimeline, day));
  return timeline ? <DayTimeline {...timeline} nameOf={siteName} /> : null;
}

/** When in a week time was spent, from the spans of a period. */
export function HoursPanel({ days: { first, last } }: { readonly days: Days }) {
  const read = valueOf(useLiveQuery(readHours, `${first} ${last}`));
  return read ? <HoursGrid {...read} /> : null;
}
