/**
 * The survey of a page that the catalogue does not know, in a file of its own: injected where the first report finds no rules. It
 * looks for a platform's fingerprint and watches behaviour (`growth.ts`, `pager.ts`, `exchange.ts`). What it finds becomes rules for
 * this visit, and the visit's past is claimed again: a known surface wins over `page`.
 *
 * It owns what was reported as `page` since this place began, and nothing else outlives the page. It never looks at words.
 */
import { LEAST_CONFIDENCE } from '../domain/evidence.ts';
import type { Surface } from '../domain/place.ts';
import type { Stretch } from '../domain/span.ts';
import type { Evidence, ReportReply } from '../messaging/meter-protocol.ts';
import type { PlatformKey } from '../sites/platform.ts';
import type { CompiledRule } from '../sites/site.ts';
import { ExchangeWatch } from './exchange.ts';
import { platformOf } from './fingerprints.ts';
import { GrowthWatch } from './growth.ts';
import type { Meter } from './meter.ts';
import { PagerWatch } from './pager.ts';
import { send } from './transport.ts';

/** A page that was built by a script may show its fingerprint only then. */
const LATE_LOOK_MS = 3_000;
/** What comes after a step or click this soon comes because of it. */
const BECAUSE_MS = 2_500;
/** What loads because of a step has loaded by then. */
const LOOK_AGAIN_MS = 1_200;
const MOST_KEPT = 500;

/** Surveys the page beside its meter, until that ends. */
export class Survey {
  readonly #meter: Meter;
  readonly #ending = new AbortController();
  #growth = new GrowthWatch();
  #pager = new PagerWatch();
  #exchange = new ExchangeWatch();
  /** Stretches reported as `page` since this place began, by their beginning. */
  readonly #kept = new Map<number, Stretch>();
  /** What each surface was recognised by. */
  readonly #evidence = new Map<Surface, Evidence>();
  #platform: PlatformKey | null = null;
  #since = -Infinity;
  #path = location.pathname;
  #hasChangedPath = false;
  /** When the person last moved on, unless they clicked since. */
  #movedAt = -Infinity;
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
      if (sight === 'route') this.#onRoute();
      if (sight === 'report') this.#keep();
      if (sight === 'step') this.#growth.step(event, performance.now());
      if (sight === 'typing' && event) this.#exchange.type(event);
      if (event?.type === 'playing' && this.#isMoving) this.#pager.play(event.target);
      this.#lookSoon();
    });
    const hear = (types: readonly string[], handler: () => void) => {
      for (const type of types) addEventListener(type, handler, { capture: true, passive: true, signal });
    };
    // What a page forges here can only tell it worse of itself; attention is the meter's.
    hear(['wheel', 'touchmove', 'keydown'], () => (this.#movedAt = performance.now()));
    hear(['click'], () => (this.#movedAt = -Infinity));
    const identify = () => this.#identify();
    hear(['readystatechange'], identify);
    setTimeout(identify, LATE_LOOK_MS);
    identify();
  }

  #identify(): void {
    const platform = this.#isOpen && platformOf(document);
    if (!platform) return;
    this.#platform = platform;
    void this.#learnPlatform(platform);
  }

  async #learnPlatform(platform: PlatformKey): Promise<void> {
    const reply = await send<ReportReply>({ type: 'platform', platform });
    if (reply?.rules) this.#learn(reply.rules);
  }

  /** Whether it is a question still what this place is. */
  get #isOpen(): boolean {
    return !this.#platform && this.#meter.surface === 'page' && !this.#ending.signal.aborted;
  }

  get #isMoving(): boolean {
    return performance.now() - this.#movedAt < BECAUSE_MS;
  }

  /** A new address is another place, unless the person got there by moving on in this one. */
  #onRoute(): void {
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#hasChangedPath = this.#isMoving;
    if (!this.#isMoving) this.#beginAnew();
    this.#tellWhy();
  }

  #beginAnew(): void {
    this.#since = this.#meter.at;
    this.#kept.clear();
    this.#growth = new GrowthWatch();
    this.#pager = new PagerWatch();
    this.#exchange = new ExchangeWatch();
  }

  #tellWhy(): void {
    const platform = this.#platform;
    const meter = this.#meter;
    meter.evidence = platform ? { type: 'platform', platform } : this.#evidence.get(meter.surface);
  }

  #keep(): void {
    for (const stretch of this.#meter.stretches) {
      if (stretch.surface === 'page' && this.#kept.size < MOST_KEPT)
        this.#kept.set(stretch.from, { ...stretch });
    }
  }

  /** Looks at once, and once more when what was asked for has come. */
  #lookSoon(): void {
    if (!this.#isOpen) return;
    this.#look();
    clearTimeout(this.#lookAgain);
    this.#lookAgain = setTimeout(() => this.#look(), LOOK_AGAIN_MS);
  }

  #look(): void {
    if (!this.#isOpen) return;
    const now = performance.now();
    this.#decide('conversation', 'exchange', this.#exchange.look(now));
    this.#decide('feed', 'pager', this.#pager.confidence);
    this.#decide('feed', 'growth', this.#growth.look(now));
  }

  #decide(surface: Surface, type: 'growth' | 'pager' | 'exchange', confidence: number): void {
    if (confidence < LEAST_CONFIDENCE || !this.#isOpen) return;
    const rule: CompiledRule = [this.#pattern(), surface, type === 'pager' ? 1 : 0];
    this.#evidence.set(surface, { type, confidence });
    this.#learn([...(this.#meter.rules ?? []), rule]);
  }

  /** This address, or all beside it where the person moved through several. */
  #pattern(): string {
    const isSeveral = this.#hasChangedPath;
    const path = RegExp.escape(isSeveral ? this.#path.replace(/[^/]*$/, '') : this.#path);
    return `^${path}${isSeveral ? '[^/]*$' : '(?:[?#]|$)'}`;
  }

  #learn(rules: readonly CompiledRule[]): void {
    const meter = this.#meter;
    const past = new Map([...this.#kept, ...meter.stretches.map((each) => [each.from, each] as const)]);
    const since = this.#since;
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
