import type { Goal } from '../../utils/domain/goals.ts';
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
          {ways.slice(0, MOST_WAYS).map((name, way) => (
            // Two ways may have the same name; their order is what tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <button key={way} type="button" data-answer="turn" onClick={() => onAnswer('turn', { way })}>
              {t('nudgeOpenWay', name)}
            </button>
          ))}
        </div>
      )}
      <p class="nudge-why">{t('nudgeReachSafe')}</p>
    </div>
  );
}

function GoalReminder({ content: { siteName, progress } }: { readonly content: Content<'goal'> }) {
  // A goal may carry the person's own words.
  const { words }: Goal & { readonly words?: string } = progress.goal;
  return (
    <div class="nudge-body">
      <p class="nudge-why">{t('nudgeGoal', siteName)}</p>
      <p class="nudge-own">{words || goalText(progress.goal)}</p>
      <p>{goalProgressText(progress)}</p>
    </div>
  );
}
