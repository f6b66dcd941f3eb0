import { seededRandom, type Random } from '../../utils/domain/chance.ts';
import type { Doing, Media, Place, Script, Step } from './script.ts';

/** What is so in one second of a script. */
export interface Second {
  /** When it begins, in milliseconds since the epoch. */
  readonly at: number;
  /** The tab in front; `null` where the person looks at nothing that is measured. */
  readonly tab: string | null;
  readonly place: Place | null;
  /** When the document in front was opened. */
  readonly openedAt: number;
  readonly moves: boolean;
  readonly writes: boolean;
  /** A new route in the same document begins this second. */
  readonly hasNewRoute: boolean;
  readonly videoEnds: boolean;
  readonly hasDraft: boolean;
  readonly media: Media;
  readonly isFullscreen: boolean;
  /** Tabs with a live call. */
  readonly calls: readonly string[];
  readonly isAsleep: boolean;
  /** Tabs closed at the beginning of this second. */
  readonly closed: readonly string[];
}

interface Tab {
  place: Place;
  readonly openedAt: number;
  hasDraft: boolean;
  media: Media;
  isFullscreen: boolean;
}

/** A person's hand on the wheel: bursts of 3 to 15 s, pauses of 2 to 8 s (own judgement). */
const BURST_S = [3, 15] as const;
const PAUSE_S = [2, 8] as const;

/** The seconds of a script. */
export function secondsOf(script: Script): Second[] {
  const line = new Timeline(script);
  for (const step of script.steps) line.take(step);
  return line.seconds;
}

class Timeline {
  readonly seconds: Second[] = [];
  readonly #tabs = new Map<string, Tab>();
  readonly #calls = new Set<string>();
  readonly #random: Random;
  readonly #startAt: number;
  #front: string | null = null;
  #closed: string[] = [];
  #hasNewRoute = false;
  #videoEnds = false;

  constructor({ seed, startAt }: Script) {
    this.#random = seededRandom(seed, 'hand');
    this.#startAt = startAt;
  }

  take(step: Step): void {
    switch (step.type) {
      case 'do':
        return this.#do(step.doing, step.seconds);
      case 'elsewhere':
        return this.#elsewhere(step.seconds);
      case 'sleep':
        for (let second = 0; second < step.seconds; second += 1) this.#add({ isAsleep: true });
        return;
      default:
        return this.#change(step);
    }
  }

  #change(step: Exclude<Step, { type: 'do' | 'elsewhere' | 'sleep' }>): void {
    switch (step.type) {
      case 'open':
        this.#tabs.set(step.tab, {
          place: step.place,
          openedAt: this.#now,
          hasDraft: false,
          media: 0,
          isFullscreen: false,
        });
        this.#front = step.tab;
        return;
      case 'turnTo':
        this.#front = step.tab;
        return;
      case 'close':
        return this.#close(step.tab);
      case 'call':
        this.#calls[step.on ? 'add' : 'delete'](step.tab);
        return;
      case 'videoEnds':
        this.#videoEnds = true;
        return;
      default:
        return this.#changeTab(step, this.#tabs.get(this.#front ?? ''));
    }
  }

  #changeTab(
    step: Extract<Step, { type: 'route' | 'clear' | 'media' | 'fullscreen' }>,
    tab: Tab | undefined,
  ): void {
    if (!tab) throw new Error(`There is no tab for ${step.type}`);
    if (step.type === 'clear') tab.hasDraft = false;
    if (step.type === 'media') tab.media = step.media;
    if (step.type === 'fullscreen') tab.isFullscreen = step.on;
    if (step.type !== 'route') return;
    tab.place = step.place;
    tab.hasDraft = false;
    this.#hasNewRoute = true;
  }

  #close(tab: string): void {
    this.#tabs.delete(tab);
    this.#calls.delete(tab);
    this.#closed.push(tab);
    if (this.#front === tab) this.#front = null;
  }

  #elsewhere(seconds: number): void {
    const front = this.#front;
    this.#front = null;
    for (let second = 0; second < seconds; second += 1) this.#add({});
    this.#front = front;
  }

  #do(doing: Doing, seconds: number): void {
    let left = this.#between(BURST_S);
    let isMoving = true;
    for (let second = 0; second < seconds; second += 1) {
      if (doing.type === 'browse') {
        this.#add({ moves: isMoving });
        left -= 1;
        if (left > 0) continue;
        isMoving = !isMoving;
        left = this.#between(isMoving ? BURST_S : PAUSE_S);
      } else this.#add(doing.type === 'read' ? {} : this.#turn(doing, second));
    }
  }

  #turn(doing: Exclude<Doing, { type: 'browse' | 'read' }>, second: number): Partial<Second> {
    const isNow = second % doing.every === 0;
    if (doing.type === 'scroll') return { moves: isNow };
    if (doing.type === 'swipe') return { moves: isNow, hasNewRoute: isNow };
    const tab = this.#tabs.get(this.#front ?? '');
    if (tab) tab.hasDraft = true;
    return { writes: isNow };
  }

  #between([least, most]: readonly [number, number]): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  get #now(): number {
    return this.#startAt + this.seconds.length * 1_000;
  }

  #add(part: Partial<Second>): void {
    const tab = this.#front === null ? undefined : this.#tabs.get(this.#front);
    this.seconds.push({
      at: this.#now,
      tab: tab ? this.#front : null,
      place: tab?.place ?? null,
      openedAt: tab?.openedAt ?? 0,
      moves: false,
      writes: false,
      hasNewRoute: this.#hasNewRoute,
      videoEnds: this.#videoEnds,
      hasDraft: tab?.hasDraft ?? false,
      media: tab?.media ?? 0,
      isFullscreen: tab?.isFullscreen ?? false,
      calls: [...this.#calls],
      isAsleep: false,
      closed: this.#closed,
      ...part,
    });
    this.#closed = [];
    this.#hasNewRoute = this.#videoEnds = false;
  }
}
