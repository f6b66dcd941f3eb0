import type { CardContent } from '../../utils/messaging/card.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { goalProgressText, goalText } from '../goals/goal-text.ts';
import { dueText, wayText } from '../people/touchpoint-text.ts';
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
  const { turn, due, ways } = content;
  return (
    <div class="nudge-body">
      <p class="nudge-own">
        {due ? dueText(due) : t(REACH_OUTS[turn % REACH_OUTS.length] ?? 'nudgeReachThanks')}
      </p>
      {due && due.what !== '' && <p>{t('personPlanned', due.what)}</p>}
      {ways.length > 0 && (
        <div class="nudge-chips">
          {ways.map((way) => (
            <button
              key={`${way.personId} ${way.index}`}
              type="button"
              data-answer="turn"
              onClick={() => onAnswer('turn', { way: { personId: way.personId, index: way.index } })}
            >
              {due ? wayText(way) : t('wayOf', way.person, wayText(way))}
            </button>
          ))}
        </div>
      )}
      <p class="nudge-why">{t('nudgeReachSafe')}</p>
    </div>
  );
}

function GoalReminder({ content: { siteName, progress } }: { readonly content: Content<'goal'> }) {
  const { words } = progress.goal;
  return (
    <div class="nudge-body">
      <p class="nudge-why">{t('nudgeGoal', siteName)}</p>
      <p class="nudge-own">{words || goalText(progress.terms)}</p>
      <p>{goalProgressText(progress)}</p>
    </div>
  );
}
