import type { CheckInAnswers } from '../../utils/domain/check-in.ts';
import type { NudgeAnswer } from '../../utils/domain/nudge.ts';
import type { WrongMoment } from '../../utils/domain/quiet-rules.ts';
import type { OfferedWay } from '../../utils/messaging/card.ts';

/** What the person can answer; silence is not an answer. */
export type CardAnswer = Exclude<NudgeAnswer, 'ignored'>;

/** What goes with an answer: the reason of a wrong moment, or the way that a turn takes. */
export interface AnswerDetail {
  readonly wrongMoment?: WrongMoment;
  readonly way?: Pick<OfferedWay, 'personId' | 'index'>;
}

/** What a card tells whoever shows it. An answer ends it; the others do not. */
export interface CardActions {
  readonly onAnswer: (answer: CardAnswer, detail?: AnswerDetail) => void;
  readonly onCheckIn: (answers: CheckInAnswers) => void;
  /** Whether a kind that is shown for the first time comes again. */
  readonly onKind: (isKept: boolean) => void;
}
