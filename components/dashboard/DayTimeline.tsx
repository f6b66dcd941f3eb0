import type { BalanceClass } from '../../utils/domain/balance.ts';
import { instantOf } from '../../utils/domain/day.ts';
import type { PastRun, RunEnd } from '../../utils/domain/past-runs.ts';
import type { Interval } from '../../utils/domain/span.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { durationText } from '../shared/duration-text.ts';
import { clockText, hourText, listText } from '../shared/locale.ts';

const END_TEXT = {
  people: 'runEndPeople',
  elsewhere: 'runEndElsewhere',
  away: 'runEndAway',
  goingOn: 'runGoingOn',
} satisfies Record<RunEnd, MessageName>;

/** As many sites of a run as are named. */
const NAMED_SITES = 3;
/** Hours of the day's date and the next: a day may begin later than its date. */
const MARKED_HOURS = [0, 6, 12, 18, 24] as const;

interface DayTimelineProps extends Interval {
  readonly day: string;
  readonly strokes: readonly (Interval & { readonly kind: BalanceClass })[];
  readonly runs: readonly PastRun[];
  readonly nameOf: (site: string) => string;
}

/** A day from its beginning to its end, and its runs in words: when, how long, where, and what ended them. */
export function DayTimeline({ day, from, to, strokes, runs, nameOf }: DayTimelineProps) {
  const share = (ms: number) => `${(ms / (to - from)) * 100}%`;
  if (strokes.length === 0) return <p class="empty">{t('timelineEmpty')}</p>;
  return (
    <>
      <div class="timeline" aria-hidden="true">
        {strokes.map((stroke) => (
          <span
            key={stroke.from}
            class={`timeline-stroke part-${stroke.kind}`}
            style={{
              insetInlineStart: share(stroke.from - from),
              inlineSize: share(stroke.to - stroke.from),
            }}
          />
        ))}
      </div>
      <div class="timeline-hours small quiet" aria-hidden="true">
        {MARKED_HOURS.filter((hour) => instantOf(day, hour) >= from && instantOf(day, hour) < to).map(
          (hour) => (
            <span key={hour} style={{ insetInlineStart: share(instantOf(day, hour) - from) }}>
              {hourText(hour % 24)}
            </span>
          ),
        )}
      </div>
      <p class="small quiet">{t('runsIntro')}</p>
      {runs.length === 0 && <p>{t('runsNone')}</p>}
      <ol id="runs" class="runs">
        {runs.map((run) => (
          <li key={run.from} data-end={run.end}>
            <span class="run-when">{t('runWhen', clockText(run.from), clockText(run.to))}</span>
            <span>
              {t('runWhat', durationText(run.passiveMs), sitesText(run, nameOf))}{' '}
              <span class="quiet">{t(END_TEXT[run.end])}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function sitesText({ sites }: PastRun, nameOf: (site: string) => string): string {
  return listText(sites.slice(0, NAMED_SITES).map(nameOf));
}
