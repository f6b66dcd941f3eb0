import type { RestUntil } from '../../utils/domain/rest.ts';
import { t } from '../../utils/platform/messages.ts';

export interface RestButtonsProps {
  readonly id: string;
  /** What the two say to those who do not see what they stand beside. */
  readonly labels: readonly [hour: string, tomorrow: string];
  readonly onChoose: (until: RestUntil) => void;
}

/** Begins a rest. */
export function RestButtons({ id, labels: [hour, tomorrow], onChoose }: RestButtonsProps) {
  return (
    <>
      <button type="button" id={`${id}-hour`} aria-label={hour} onClick={() => onChoose('anHour')}>
        {t('pauseHour')}
      </button>
      <button type="button" id={`${id}-tomorrow`} aria-label={tomorrow} onClick={() => onChoose('tomorrow')}>
        {t('pauseTomorrow')}
      </button>
    </>
  );
}

interface RestNoticeProps {
  readonly id: string;
  /** What rests, and until when. */
  readonly text: string;
  readonly endId: string;
  readonly end: string;
  readonly endLabel: string;
  readonly onEnd: () => void;
}

/** Says what rests, and ends it. */
export function RestNotice({ id, text, endId, end, endLabel, onEnd }: RestNoticeProps) {
  return (
    <div id={id} class="notice">
      <p>{text}</p>
      <button type="button" id={endId} aria-label={endLabel} onClick={onEnd}>
        {end}
      </button>
    </div>
  );
}
