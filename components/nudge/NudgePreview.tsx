import { useEffect, useRef, useState } from 'preact/hooks';
import { judgeTerms, type GoalProgress } from '../../utils/domain/goals.ts';
import type { NudgeKind } from '../../utils/domain/nudge-kinds.ts';
import type { CardContent, CardView } from '../../utils/messaging/card.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import type { CardAnswer } from './card-answer.ts';
import { previewWorld } from './card-preview.ts';

const ANSWER_EXPLAINED: Readonly<Record<CardAnswer | 'checkIn', MessageName>> = {
  leave: 'nudgeLeaveExplained',
  turn: 'nudgeTurnExplained',
  keep: 'nudgeKeepExplained',
  later: 'nudgeLaterExplained',
  break: 'nudgeBreakExplained',
  wrongMoment: 'nudgeWrongMomentExplained',
  checkIn: 'nudgeCheckInExplained',
};

/** How far beyond the limit the example is, and where. */
const EXAMPLE_BEYOND_MIN = 5;
const EXAMPLE_SCREENS = 40;
const EXAMPLE_LATER_MIN = 5;
const EXAMPLE_SITE = 'Reddit';
const EXAMPLE_DAYS = 9;

interface NudgePreviewProps {
  readonly kind: NudgeKind;
  readonly limitMinutes: number;
  readonly now: number;
  /** What the person will do, in their own words; empty for an example. */
  readonly ifThen?: string;
  /** One of the person's goals; without one there is an example. */
  readonly goal?: { readonly siteName: string; readonly progress: GoalProgress };
  /** With the pause of a strong nudge, not over the whole window. */
  readonly isStrong?: boolean;
}

/** The real card of a kind with an example; its buttons say what they would do. */
export function NudgePreview(props: NudgePreviewProps) {
  const { kind, limitMinutes, now, isStrong = false } = props;
  const [said, setSaid] = useState<CardAnswer | 'checkIn' | null>(null);
  // The passing of time makes no other card.
  const [openedAt] = useState(now);
  const passiveMs = (limitMinutes + EXAMPLE_BEYOND_MIN) * 60_000;
  const view: CardView = {
    id: '',
    content: exampleContent(props),
    passiveMs,
    since: openedAt - passiveMs,
    limitMinutes,
    canSayLater: true,
    laterMinutes: EXAMPLE_LATER_MIN,
    isNewKind: false,
    isWithheld: false,
    isStrong,
    isResumed: false,
    isDiscreet: false,
  };
  const host = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify(view);
  useEffect(() => {
    setSaid(null);
    const example = JSON.parse(drawn) as CardView;
    let remove: (() => void) | undefined;
    const draw = () => {
      if (host.current)
        remove = previewWorld.qualityMinutesPreview?.(host.current, example, EXAMPLE_SCREENS, setSaid);
    };
    const script = loadCard();
    script.addEventListener('load', draw);
    draw();
    return () => {
      script.removeEventListener('load', draw);
      remove?.();
    };
  }, [drawn]);
  return (
    <div id="nudge-preview" class="nudge-preview" data-kind={kind}>
      <div ref={host} class="nudge-preview-host" />
      <p class="small quiet" role="status">
        {t(said ? ANSWER_EXPLAINED[said] : 'nudgePreviewHint')}
      </p>
    </div>
  );
}

/** The script that pages get, once. */
function loadCard(): HTMLScriptElement {
  const loaded = document.querySelector<HTMLScriptElement>('script[src="/nudge.js"]');
  if (loaded) return loaded;
  const script = document.createElement('script');
  script.src = '/nudge.js';
  document.head.append(script);
  return script;
}

function exampleContent({ kind, limitMinutes, ifThen = '', goal }: NudgePreviewProps): CardContent {
  switch (kind) {
    case 'mirror':
    case 'pause':
      return { kind };
    case 'reciprocity':
      return { kind, siteName: EXAMPLE_SITE };
    case 'person':
      return examplePerson();
    case 'goal':
      return { kind, ...(goal ?? { siteName: EXAMPLE_SITE, progress: exampleGoal(limitMinutes) }) };
    case 'ifThen':
      return { kind, words: ifThen || t('nudgeIfThenExample') };
  }
}

/** Someone invented: real people are nobody's example. */
function examplePerson(): CardContent {
  const name = t('nudgeWayExample');
  const due = { name, what: t('planDaily'), daysSince: EXAMPLE_DAYS };
  const ways = [{ personId: '', index: 0, person: name, kind: 'text', name: '' }] as const;
  return { kind: 'person', turn: 0, due, ways };
}

function exampleGoal(limitMinutes: number): GoalProgress {
  const minutes = limitMinutes * 2;
  const terms = {
    sinceDay: '',
    direction: 'atMost',
    minutes,
    period: 'day',
    measure: 'passive',
    scope: { type: 'all' },
    weekdays: [],
    hours: null,
  } as const;
  return judgeTerms({ id: '' }, terms, (minutes - EXAMPLE_BEYOND_MIN) * 60_000);
}
