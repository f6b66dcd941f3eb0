import type { CardContent } from '../../utils/messaging/card.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { goalProgressText, goalText } from '../goals/goal-text.ts';
import { durationText } from '../shared/duration-text.ts';
import { Breath } from './Breath.tsx';
import { CardCheckIn } from './CardCheckIn.tsx';
import type { CardActions } from './card-answer.ts';
import type { NudgeCardProps } from './NudgeCard.tsx';

type Content<Kind> = Extract<CardContent, { readonly kind: Kind }>;

/** Small and concrete, each in one step. */
const REACH_OUTS: readonly MessageName[] = [
  'nudgeReachThanks',
  'nudgeReachVoice',
  'nudgeReachQuestion',
  'nudgeReachWaiting',
  'nudgeReachHello',
  'nudgeReachPlan',
  'nudgeReachFavour',
  'nudgeReachThinking',
];
/** More would be a list to choose from. */
const MOST_WAYS = 3;

/** The part of a card that differs from kind to kind. */
export function NudgeBody({ view, screensDown, onAnswer, onCheckIn, onBusy }: NudgeCardProps) {
  const { content } = view;
  switch (content.kind) {
    case 'mirror':
      return screensDown === null ? null : <p class="nudge-body">{t('nudgeScreens', screensDown)}</p>;
    case 'reciprocity':
      return <CardCheckIn siteName={content.siteName} onCheckIn={onCheckIn} />;
    case 'person':
      return <Turn content={content} onAnswer={onAnswer} />;
    case 'pause':
      return <Breath onBusy={onBusy} />;
    case 'goal':
      return <GoalReminder content={content} />;
    case 'ifThen':
      return (
        <p class="nudge-body nudge-own">
          {t('nudgeIfThen', durationText(view.limitMinutes * 60_000), content.words)}
        </p>
      );
  }
}

function Turn({ content, onAnswer }: Pick<CardActions, 'onAnswer'> & { content: Content<'person'> }) {
  const { turn, ways } = content;
  return (
    <div class="nudge-body">
      <p class="nudge-own">{t(REACH_OUTS[turn % REACH_OUTS.length] ?? 'nudgeReachThanks')}</p>
      {ways.length > 0 && (
        <div class="nudge-chips">
          {inTurn(ways, turn).map((way) => (
            <button key={way} type="button" data-answer="turn" onClick={() => onAnswer('turn', { way })}>
              {t('nudgeOpenWay', way)}
            </button>
          ))}
        </div>
      )}
      <p class="nudge-why">{t('nudgeReachSafe')}</p>
    </div>
  );
}

/** A few of the ways, others each time. */
function inTurn(ways: readonly string[], turn: number): readonly string[] {
  const first = ways.length > MOST_WAYS ? turn % ways.length : 0;
  return [...ways.slice(first), ...ways.slice(0, first)].slice(0, MOST_WAYS);
}

function GoalReminder({ content: { siteName, progress } }: { readonly content: Content<'goal'> }) {
  const { words } = progress.goal;
  return (
    <div class="nudge-body">
      <p class="nudge-why">{t('nudgeGoal', siteName)}</p>
      <p class="nudge-own">{words || goalText(progress.goal)}</p>
      <p>{goalProgressText(progress)}</p>
    </div>
  );
}
