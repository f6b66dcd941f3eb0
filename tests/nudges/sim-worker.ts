/**
 * The background without a database: what `services/nudger.ts` and `data/ledger-store.ts` do, with the same rules of the domain, on
 * plain arrays. Everything it knows is in `kept`: a new worker that is given a copy of it goes on where the old one was ended.
 */
import { classOf, hasSpoken } from '../../utils/domain/balance.ts';
import { addTime, changesBetween, emptyDay, type DayTotals } from '../../utils/domain/day-totals.ts';
import { addDays, dayOf, splitByDay, MIDNIGHT } from '../../utils/domain/day.ts';
import type { Surface } from '../../utils/domain/place.ts';
import { NUDGE_KINDS } from '../../utils/domain/nudge-kinds.ts';
import type { Moment } from '../../utils/domain/nudge-moment.ts';
import { decideNudge, type Nudge, type NudgeDecision } from '../../utils/domain/nudge.ts';
import { recordsOf } from '../../utils/domain/rotation.ts';
import { currentRun, runRulesOf } from '../../utils/domain/run.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { settle } from '../../utils/domain/settle.ts';
import type { Claim, Span, Stretch } from '../../utils/domain/span.ts';

/** All that is stored. */
export interface Kept {
  spans: Span[];
  days: Record<string, DayTotals>;
  nudges: Nudge[];
  call: { readonly tab: string; readonly at: number } | null;
}

export class SimWorker {
  readonly kept: Kept;
  readonly #settings: Settings;

  constructor(kept: Kept, settings: Settings) {
    this.kept = kept;
    this.#settings = settings;
  }

  /** Settles what a page tells. */
  accept(tab: string, site: string, stretches: readonly Stretch[]): void {
    for (const stretch of stretches)
      for (const part of splitByDay(stretch, MIDNIGHT))
        if (part.from < part.to) this.#settle({ ...part, site });
    const last = stretches.at(-1);
    if (last?.activity === 'talking') this.kept.call = { tab, at: last.to };
  }

  isDue(tab: string, site: string, lastSurface: Surface | null, now: number): boolean {
    return this.#decide(tab, site, null, lastSurface, now).type !== 'wait';
  }

  /** Shows a nudge if everything speaks for it. @returns its id */
  takeMoment(tab: string, site: string, moment: Moment, at: number): string | null {
    const decision = this.#decide(tab, site, moment, moment.surface, at);
    if (decision.type === 'wait') return null;
    const { run, kind } = decision;
    const id = `${at}`;
    this.kept.nudges.push({
      id,
      at,
      day: dayOf(at, MIDNIGHT),
      kind,
      site,
      surface: moment.surface,
      runFrom: run.from,
      passiveMs: run.passiveMs,
      answer: null,
      isDrawn: false,
      isWithheld: decision.type === 'withhold',
      isConfirmed: true,
      outcome: null,
    });
    return id;
  }

  answer(id: string, answer: Nudge['answer']): void {
    this.kept.nudges = this.kept.nudges.map((nudge) => (nudge.id === id ? { ...nudge, answer } : nudge));
  }

  #settle(claim: Claim): void {
    const { spans } = this.kept;
    let first = spans.length;
    while (first > 0 && (spans[first - 1]?.to ?? 0) >= claim.from) first -= 1;
    const before = spans.splice(first);
    const after = settle(before, claim);
    spans.push(...after);
    for (const { day, site, key, ms } of changesBetween(before, after))
      this.kept.days[day] = addTime(this.kept.days[day] ?? emptyDay(day), site, key, ms);
  }

  #decide(
    tab: string,
    site: string,
    moment: Moment | null,
    lastSurface: Surface | null,
    now: number,
  ): NudgeDecision {
    const { nudges, days, call } = this.kept;
    const classify = ({ site: where, surface, activity, day }: Span) =>
      classOf(surface, activity, hasSpoken(where, days[day], days[addDays(day, -1)]));
    const run = currentRun(this.#newestFirst(now), now, classify, runRulesOf(this.#settings));
    return decideNudge({
      run,
      moment,
      history: nudges,
      settings: this.#settings,
      site,
      surface: lastSurface,
      spokenAt: null,
      callAt: call && call.tab !== tab ? call.at : null,
      today: dayOf(now, MIDNIGHT),
      now,
      quietRules: [],
      kinds: recordsOf(nudges, NUDGE_KINDS),
    });
  }

  *#newestFirst(now: number): Generator<Span> {
    const { spans } = this.kept;
    for (let index = spans.length - 1; index >= 0; index -= 1) {
      const span = spans[index];
      if (span && span.from <= now) yield span;
    }
  }
}
