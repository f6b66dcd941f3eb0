import type { CardView } from '../../utils/messaging/card.ts';
import type { CardAnswer } from './card-answer.ts';

/** Draws the real card into an element. @returns what takes it away again */
export type PreviewCard = (
  host: HTMLElement,
  view: CardView,
  screensDown: number,
  onSaid: (said: CardAnswer | 'checkIn') => void,
) => () => void;

/** Where the card's own script puts it, in the extension's own pages: they show just what pages get, and the card is in the package once. */
export const previewWorld = globalThis as { qualityMinutesPreview?: PreviewCard };
