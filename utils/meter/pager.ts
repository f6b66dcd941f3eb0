import { confidenceOf } from '../domain/evidence.ts';

/** An item of a pager fills at least this much of the window's height. */
const LEAST_HEIGHT = 0.6;

/** Watches whether each movement of the person brings another video that fills the window. */
export class PagerWatch {
  #last: EventTarget | null = null;
  #pages = 0;

  /** How sure it is that the page is a pager. */
  get confidence(): number {
    return confidenceOf(this.#pages);
  }

  /** Something began to play soon after the person moved on. One video that is given another source is another item, too. */
  play(target: EventTarget | null): void {
    if (!(target instanceof HTMLVideoElement)) return;
    const { height, width } = target.getBoundingClientRect();
    const isNew = target !== this.#last || target.currentTime < 1;
    if (!isNew || height < LEAST_HEIGHT * innerHeight || width === 0) return;
    this.#last = target;
    this.#pages += 1;
  }
}
