/**
 * The survey of a page that the catalogue does not know, in a file of its own: injected where the first report finds no rules. It
 * looks for a platform's fingerprint and watches behaviour (`growth.ts`, `exchange.ts`, and here for pagers). What it finds becomes rules for
 * this visit, and the visit's past is claimed again: a known surface wins over `page`.
 *
 * It owns what was reported as `page` since this place began, and nothing else outlives the page. It never looks at words.
 */
import { confidenceOf, LEAST_CONFIDENCE } from '../domain/evidence.ts';
import type { Surface } from '../domain/place.ts';
import type { Stretch } from '../domain/span.ts';
import type { KnownRule, PlatformMessage, ReportReply } from '../messaging/meter-protocol.ts';
import { ExchangeWatch } from './exchange.ts';
import { platformOf } from './fingerprints.ts';
import { GrowthWatch } from './growth.ts';
import type { Meter } from './meter.ts';
import { innermost, isEditable } from './signals.ts';
import { send } from './transport.ts';

/** The rules come a moment after the beginning, and a page that a script builds may show its fingerprint only later. */
const LATE_LOOKS_MS = [200, 1_000, 3_000];
/** What comes after a step or click this soon comes because of it. */
const BECAUSE_MS = 2_500;
/** What loads because of a step has loaded by then. */
const LOOK_AGAIN_MS = 1_200;
const MOST_KEPT = 500;
/** An item of a pager fills at least this much of the window's height. */
const LEAST_ITEM_HEIGHT = 0.4;

/** Surveys the page beside its meter, until that ends. */
export class Survey {
  readonly #meter: Meter;
  readonly #ending = new AbortController();
  #growth = new GrowthWatch();
  /** Videos that filled the window one after the other, as the person moved on; and the last of them. */
  #items = 0;
  #lastItem: EventTarget | null = null;
  #exchange = new ExchangeWatch();
  /** Stretches reported as `page` since this place began, by their beginning. */
  readonly #kept = new Map<number, Stretch>();
  /** What the page runs on: at once the reason that is given and the question to the background. */
  #platform: PlatformMessage | undefined;
  #since = -Infinity;
  #path = location.pathname;
  /** Since when the address is what it is. */
  #pathAt = -Infinity;
  /** The person got here by moving on. */
  #hasMoved = false;
  /** When the person last moved on, and when they clicked. */
  #movedAt = -Infinity;
  #clickedAt = -Infinity;
  #lookAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Begins, with what the page shows so far. */
  begin(): void {
    const { signal } = this.#ending;
    const meter = this.#meter;
    meter.companions.add((sight, event) => {
      if (sight === 'end') this.#ending.abort();
      if (sight === 'report') this.#keep();
      if (!this.#isOpen) return;
      // What has grown by now has not grown because of this.
      this.#look();
      if (sight === 'step') this.#growth.step(event, performance.now());
      if (sight === 'typing' && event) this.#exchange.type(event);
      if (event?.type === 'playing' && this.#isMoving) this.#play(event.target);
      clearTimeout(this.#lookAgain);
      this.#lookAgain = setTimeout(() => this.#look(), LOOK_AGAIN_MS);
    });
    const hear = (types: readonly string[], handler: (event: Event) => void) => {
      for (const type of types) addEventListener(type, handler, { capture: true, passive: true, signal });
    };
    // What a page forges here can only tell it worse of itself; attention is the meter's.
    hear(['wheel', 'touchmove', 'keydown'], (event) => {
      if (event.type !== 'keydown' || !isEditable(innermost(event))) this.#movedAt = performance.now();
    });
    hear(['click'], () => (this.#clickedAt = performance.now()));
    // After the meter's own listener, which was there first.
    navigation.addEventListener('currententrychange', (event) => this.#onRoute(event), { signal });
    const identify = () => void this.#identify();
    hear(['readystatechange'], identify);
    for (const ms of LATE_LOOKS_MS) setTimeout(identify, ms);
  }

  async #identify(): Promise<void> {
    const platform = this.#isOpen && platformOf(document);
    if (!platform) return;
    this.#platform = { type: 'platform', platform };
    const reply = await send<ReportReply>(this.#platform);
    if (reply?.rules) this.#learn(reply.rules, this.#pathAt);
  }

  /** What knows the present address: a rule of the person's, of another page's, or one that was found. */
  get #rule(): KnownRule | undefined {
    const address = location.pathname + location.search + location.hash;
    return this.#meter.rules?.find(([source]) => new RegExp(source).test(address));
  }

  /** Whether it is a question still what this place is. */
  get #isOpen(): boolean {
    const isAsked = this.#meter.rules && !this.#platform && !this.#ending.signal.aborted;
    return Boolean(isAsked && !this.#rule);
  }

  get #isMoving(): boolean {
    return performance.now() - this.#movedAt < BECAUSE_MS && this.#movedAt > this.#clickedAt;
  }

  /** Something began to play soon after the person moved on. One player that is given another video has another item, too. */
  #play(target: EventTarget | null): void {
    if (!(target instanceof HTMLVideoElement)) return;
    const isNew = target !== this.#lastItem || target.currentTime < 1;
    if (!isNew || target.clientHeight < LEAST_ITEM_HEIGHT * innerHeight) return;
    this.#lastItem = target;
    this.#items += 1;
  }

  /** A new address is another place, unless it is the next item of a pager. */
  #onRoute({ navigationType }: NavigationCurrentEntryChangeEvent): void {
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#pathAt = this.#meter.at;
    this.#growth = new GrowthWatch();
    this.#exchange = new ExchangeWatch();
    this.#hasMoved = this.#isMoving && navigationType !== 'traverse';
    if (!this.#hasMoved) {
      this.#since = this.#pathAt;
      this.#kept.clear();
      this.#items = 0;
      // The click that led here is none that opens something here.
      this.#clickedAt = this.#movedAt = -Infinity;
    }
    this.#tellWhy();
  }

  #tellWhy(): void {
    this.#meter.evidence = this.#platform ?? this.#rule?.[3];
  }

  #keep(): void {
    for (const stretch of this.#meter.stretches) {
      if (stretch.surface === 'page' && this.#kept.size < MOST_KEPT)
        this.#kept.set(stretch.from, { ...stretch });
    }
  }

  #look(): void {
    const now = performance.now();
    if (!this.#isOpen) return;
    this.#decide('feed', 'pager', confidenceOf(this.#items));
    this.#decide('conversation', 'exchange', this.#exchange.look(now));
    this.#decide('feed', 'growth', this.#growth.look(now, now - this.#clickedAt));
  }

  #decide(surface: Surface, type: 'growth' | 'pager' | 'exchange', confidence: number): void {
    if (confidence < LEAST_CONFIDENCE || !this.#isOpen) return;
    // Items of a pager that have addresses of their own stand beside each other.
    const isSeveral = type === 'pager' && this.#hasMoved;
    const path = RegExp.escape(isSeveral ? this.#path.replace(/[^/]*$/, '') : this.#path);
    const source = `^${path}${isSeveral ? '[^/?#]*' : ''}(?:[?#]|$)`;
    const rule: KnownRule = [source, surface, type === 'pager' ? 1 : 0, { type, confidence }];
    this.#learn([...(this.#meter.rules ?? []), rule], isSeveral ? this.#since : this.#pathAt);
  }

  #learn(rules: readonly KnownRule[], since: number): void {
    const meter = this.#meter;
    const past = new Map([...this.#kept, ...meter.stretches.map((each) => [each.from, each] as const)]);
    const pieces = (each: Stretch) => [
      { ...each, to: Math.min(each.to, since) },
      { ...each, from: Math.max(each.from, since) },
    ];
    meter.stretches = [...past.values()].flatMap(pieces).filter(({ from, to }) => from < to);
    meter.routeAt = since;
    this.#kept.clear();
    meter.learn({ rules });
    this.#tellWhy();
  }
}
