import { daysIn, type Days } from '../../utils/domain/period.ts';
import { linesOf, marksUpTo, type TrendPoint } from '../../utils/domain/trend.ts';
import { t } from '../../utils/platform/messages.ts';
import { CLASS_NAME } from '../shared/class-words.ts';
import { durationText, exactDurationText } from '../shared/duration-text.ts';
import { dayTextAmong } from '../shared/locale.ts';

interface TrendChartProps {
  /** The days from one side to the other. */
  readonly days: Days;
  /** Oldest first, at least one. */
  readonly points: readonly TrendPoint[];
}

const LINES = ['reciprocal', 'passive'] as const;
/** Names at the ends of the lines keep so far apart, in percent of the height. */
const NAMES_APART = 26;
/** A point that nothing is joined to is as wide as this, in percent. */
const DOT = 0.5;

/**
 * Two lines, told apart by dash and name as well as by colour. A picture without text of its own to those who hear it: a sentence and
 * a table beside it say the same. The lines are stretched to the width, the words are not.
 */
export function TrendChart({ days, points }: TrendChartProps) {
  const marks = marksUpTo(Math.max(...points.flatMap((point) => LINES.map((name) => point[name]))));
  const topMs = (marks.at(-1) ?? 1) * 60_000;
  const last = points.at(-1);
  const heightOf = (ms: number) => (ms / topMs) * 100;
  return (
    <div id="trend" class="trend" aria-hidden="true">
      <div class="trend-marks small quiet">
        {marks.map((minutes) => (
          <span key={minutes} style={{ insetBlockEnd: `${heightOf(minutes * 60_000)}%` }}>
            {exactDurationText(minutes)}
          </span>
        ))}
      </div>
      <div class="trend-plot">
        {marks.map((minutes) => (
          <span
            key={minutes}
            class="trend-mark"
            style={{ insetBlockEnd: `${heightOf(minutes * 60_000)}%` }}
          />
        ))}
        <Lines days={days} points={points} heightOf={heightOf} />
      </div>
      <div class="trend-names small">
        {last &&
          namesApart(LINES.map((name) => heightOf(last[name]))).map((height, index) => (
            <Name key={LINES[index]} name={LINES[index] ?? 'passive'} height={height} point={last} />
          ))}
      </div>
      <div class="trend-days small quiet">
        <span>{dayTextAmong(days, days.first)}</span>
        <span>{dayTextAmong(days, days.last)}</span>
      </div>
    </div>
  );
}

interface LinesProps extends TrendChartProps {
  readonly heightOf: (ms: number) => number;
}

function Lines({ days, points, heightOf }: LinesProps) {
  const all = daysIn(days);
  const columnOf = new Map(all.map((day, index) => [day, (index / Math.max(1, all.length - 1)) * 100]));
  const middleOf = ({ first, last }: Days) => {
    const [from, to] = [columnOf.get(first) ?? 0, columnOf.get(last) ?? 100];
    return (from + to) / 2;
  };
  const place = (point: TrendPoint, name: (typeof LINES)[number], moved = 0) =>
    `${(middleOf(point) + moved).toFixed(2)},${(100 - heightOf(point[name])).toFixed(2)}`;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      {LINES.map((name) =>
        linesOf(points).map((line) => (
          <polyline
            key={`${name} ${line[0]?.first}`}
            class={`trend-line is-${name}`}
            points={line
              .flatMap((point) =>
                line.length > 1 ? [place(point, name)] : [place(point, name, -DOT), place(point, name, DOT)],
              )
              .join(' ')}
          />
        )),
      )}
    </svg>
  );
}

interface NameProps {
  readonly name: (typeof LINES)[number];
  readonly height: number;
  readonly point: TrendPoint;
}

function Name({ name, height, point }: NameProps) {
  return (
    <span class={`trend-name is-${name}`} style={{ insetBlockEnd: `${height}%` }}>
      {t(CLASS_NAME[name])}
      <br />
      {durationText(point[name])}
    </span>
  );
}

/** Two heights in percent, moved apart where their names would touch; their order stays. */
function namesApart([one = 0, other = 0]: readonly number[]): [number, number] {
  if (Math.abs(one - other) >= NAMES_APART) return [one, other];
  const low = Math.min(100 - NAMES_APART, Math.max(0, (one + other - NAMES_APART) / 2));
  return one < other ? [low, low + NAMES_APART] : [low + NAMES_APART, low];
}
