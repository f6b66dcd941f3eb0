import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { NudgeCard, type CardAnswer } from './NudgeCard.tsx';

const ANSWER_EXPLAINED = {
  leave: 'nudgeLeaveExplained',
  keep: 'nudgeKeepExplained',
  later: 'nudgeLaterExplained',
} as const;

/** How far beyond the limit the example is. */
const EXAMPLE_BEYOND_MIN = 5;

/** The real card with an example; its buttons say what they would do. */
export function NudgePreview({ limitMinutes, now }: { readonly limitMinutes: number; readonly now: number }) {
  const [answer, setAnswer] = useState<CardAnswer | null>(null);
  const passiveMs = (limitMinutes + EXAMPLE_BEYOND_MIN) * 60_000;
  const facts = { passiveMs, since: now - passiveMs, limitMinutes, canSayLater: true };
  return (
    <div id="nudge-preview" class="nudge-preview">
      <NudgeCard facts={facts} isAnnounced={false} onAnswer={setAnswer} />
      <p class="small quiet" role="status">
        {answer ? t(ANSWER_EXPLAINED[answer]) : t('nudgePreviewHint')}
      </p>
    </div>
  );
}
