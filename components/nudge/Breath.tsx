import { useEffect } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';
import { useCountdown } from './use-countdown.ts';

/** In for 4 s, out for 6 s, twice; the style sheet moves the circle at the same pace. */
const IN_S = 4;
const BREATH_S = 10;
const BREATHS_S = 20;

/** Two slow breaths with a visible end. Not read out as it goes, which would be noise; the card around it was. */
export function Breath({ onBusy }: { readonly onBusy: ((isBusy: boolean) => void) | undefined }) {
  const leftS = useCountdown(BREATHS_S);
  const isOver = leftS === 0;
  useEffect(() => {
    onBusy?.(!isOver);
    // Whoever shows the card is the same for as long as it is there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOver]);
  const goneS = BREATHS_S - leftS;
  return (
    <div class="nudge-body nudge-breath">
      <p class="nudge-why">{t('nudgeBreath')}</p>
      <div class="nudge-breath-place">
        <span class="nudge-breath-circle" />
        <span class="nudge-breath-word">{t(breathWord(goneS))}</span>
      </div>
      <div class="nudge-breath-line" aria-hidden="true">
        <span style={{ inlineSize: `${(goneS / BREATHS_S) * 100}%` }} />
      </div>
      <p class="nudge-why">{isOver ? '\u00A0' : t('nudgeSecondsLeft', leftS)}</p>
    </div>
  );
}

function breathWord(goneS: number) {
  if (goneS === BREATHS_S) return 'nudgeBreathOver';
  return goneS % BREATH_S < IN_S ? 'nudgeBreatheIn' : 'nudgeBreatheOut';
}
