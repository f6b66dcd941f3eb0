/** Plays a script without a browser: what happens in its seconds goes to simulated pages, and what they tell to a simulated worker. */
import type { NudgeAnswer } from '../../utils/domain/nudge.ts';
import type { Moment } from '../../utils/domain/nudge-moment.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import type { Stretch } from '../../utils/domain/span.ts';
import type { Script } from './script.ts';
import { SimPage, type Background, type Clock } from './sim-page.ts';
import { SimWorker, type Kept } from './sim-worker.ts';
import type { Second } from './timeline.ts';
import type { ShownNudge } from './truth.ts';

/** How long a person takes to answer; no answer within 20 s is one, too. */
const ANSWERS_AFTER_S = 6;
const IGNORED_AFTER_S = 20;

/** What the background was told, and what it said or did. */
export type Call = { readonly at: number; readonly tab: string; readonly site: string } & (
  | { readonly type: 'report'; readonly stretches: readonly Stretch[]; readonly isDue: boolean }
  | { readonly type: 'moment'; readonly moment: Moment; readonly isShown: boolean }
  | { readonly type: 'answer'; readonly answer: NudgeAnswer }
);

export interface Played {
  readonly shown: readonly ShownNudge[];
  readonly calls: readonly Call[];
  /** How many seconds were played. */
  readonly until: number;
}

/** Plays it to its end, or until the person leaves. */
export function play(script: Script, seconds: readonly Second[]): Played {
  const player = new Player(script);
  for (const [index, second] of seconds.entries()) {
    player.play(index, second);
    if (player.hasLeft) return { shown: player.shown, calls: player.calls, until: index + 1 };
  }
  return { shown: player.shown, calls: player.calls, until: seconds.length };
}

interface Awaited {
  readonly id: string;
  readonly second: number;
  readonly answer: NudgeAnswer;
}

class Player implements Background {
  readonly shown: ShownNudge[] = [];
  readonly calls: Call[] = [];
  hasLeft = false;
  readonly #script: Script;
  readonly #clock: Clock;
  readonly #pages = new Map<string, SimPage>();
  #worker: SimWorker;
  #awaited: Awaited | null = null;
  #index = 0;

  constructor(script: Script) {
    this.#script = script;
    this.#clock = { now: script.startAt, steady: 1_000 };
    this.#worker = this.#startWorker({ spans: [], days: {}, nudges: [], call: null });
  }

  play(index: number, second: Second): void {
    this.#index = index;
    this.#clock.now = second.at;
    if (!second.isAsleep || this.#script.isSteadyInSleep) this.#clock.steady += 1_000;
    if (second.isAsleep) return;
    const { killEvery } = this.#script;
    if (killEvery && index % killEvery === 0) this.#worker = this.#startWorker(this.#worker.kept);
    this.#hear();
    this.#change(second);
    for (const page of this.#pages.values()) page.runTimers();
    const front = this.#pages.get(second.tab ?? '');
    if (!front) return;
    if (second.moves && !second.hasNewRoute) front.step();
    if (second.writes) front.write();
  }

  accept({ tab, place: { site } }: SimPage, stretches: readonly Stretch[], now: number): boolean {
    this.#worker.accept(tab, site, stretches);
    const isDue = this.#worker.isDue(tab, site, stretches.at(-1)?.surface ?? null, now);
    this.calls.push({ type: 'report', at: now, tab, site, stretches, isDue });
    return isDue;
  }

  takeMoment(page: SimPage, moment: Moment): void {
    const { now } = this.#clock;
    const { tab, place } = page;
    const { site } = place;
    const id = this.#worker.takeMoment(tab, site, moment, now);
    this.calls.push({ type: 'moment', at: now, tab, site, moment, isShown: id !== null });
    if (id === null) return;
    const answer = this.#script.answers[this.shown.length] ?? 'ignored';
    this.shown.push({ at: now, second: this.#index, tab: page.tab, answer });
    const afterS = answer === 'ignored' ? IGNORED_AFTER_S : ANSWERS_AFTER_S;
    this.#awaited = { id, second: this.#index + afterS, answer };
  }

  /** From a copy: what was only in memory is gone. */
  #startWorker(kept: Kept): SimWorker {
    const settings = { ...DEFAULT_SETTINGS, nudgeLimitMinutes: this.#script.limitMinutes };
    return new SimWorker(structuredClone(kept), settings);
  }

  #hear(): void {
    if (!this.#awaited || this.#index < this.#awaited.second) return;
    const { id, answer } = this.#awaited;
    this.#worker.answer(id, answer);
    this.calls.push({ type: 'answer', at: this.#clock.now, tab: '', site: '', answer });
    this.#awaited = null;
    this.hasLeft = answer === 'leave' || answer === 'turn';
  }

  #change(second: Second): void {
    for (const tab of second.closed) {
      this.#pages.get(tab)?.hide();
      this.#pages.delete(tab);
    }
    for (const page of this.#pages.values()) if (page.tab !== second.tab) page.show(false);
    for (const page of this.#pages.values())
      if (page.tab !== second.tab) page.see(page.playing, page.isFullscreen, second.calls.includes(page.tab));
    if (second.tab !== null && second.place !== null) this.#changeFront(second, second.tab, second.place);
  }

  #changeFront(second: Second, tab: string, place: Second['place'] & object): void {
    const known = this.#pages.get(tab);
    const page = known?.openedAt === second.openedAt ? known : new SimPage(tab, place, this.#clock, this);
    this.#pages.set(tab, page);
    page.show(true);
    page.see(second.media, second.isFullscreen, second.calls.includes(tab));
    page.hasDraft = second.hasDraft;
    if (second.hasNewRoute || page.place !== place) page.goTo(place, second.moves && second.hasNewRoute);
    if (second.videoEnds) page.endVideo();
  }
}
