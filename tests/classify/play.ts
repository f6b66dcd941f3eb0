/**
 * Plays traces one after another in one browser with the extension, and compares what it recorded with the labels. Owns the
 * browser, its server and the tab that is in front between the traces; `close` ends them.
 */
import type { Page } from 'puppeteer-core';
import { classOf } from '../../utils/domain/balance.ts';
import type { DayTotals } from '../../utils/domain/day-totals.ts';
import type { Span } from '../../utils/domain/span.ts';
import { articlePage } from '../e2e/pages/article.ts';
import type { BrowserKind } from '../support/browsers.ts';
import { waitUntil } from '../support/gestures.ts';
import { errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { ASSETS, bundle } from './bundle.ts';
import type { Second } from './confusion.ts';
import { Labels, type Verdict } from './labels.ts';
import { Person } from './person.ts';
import type { Trace } from './trace.ts';

/** Opened after each trace: once its visit is recorded, all that was reported before has arrived. */
const MARKER_SITE = 'marker.example';
const SECOND_MS = 1_000;

/** A trace as it was played. */
export interface Played {
  readonly trace: Trace;
  readonly seconds: readonly Second[];
  /** What was recorded: milliseconds by surface and activity, in words. */
  readonly record: string;
  readonly errors: readonly string[];
}

export interface Player {
  /** Rejects where the trace itself could not be played; the next one can. */
  play(trace: Trace): Promise<Played>;
  close(): Promise<void>;
}

/** Starts the browser, with everything granted. */
export async function openPlayer(kind: BrowserKind): Promise<Player> {
  const assets = await bundle();
  const product = await startProduct(kind, { sites: { [`${MARKER_SITE}/*`]: articlePage() } });
  const between = await product.session.newPage();
  let visits = 0;
  return {
    async play(trace) {
      const host = new URL(trace.url).hostname;
      product.server.add({ [`${host}/*`]: trace.page, [`${host}${ASSETS}*`]: assets });
      const errorsBefore = errorsOf(product.session).length;
      const { labels, from, to } = await playIn(product, between, trace);
      visits += 1;
      await between.goto(`https://${MARKER_SITE}/${visits}`);
      const spans = await readSpans(product, visits);
      const instants = middlesOf(from, to);
      const record = recordedAt(spans, instants);
      return {
        trace,
        seconds: labels
          .verdicts(instants)
          .map((label, index) => ({ label, record: record[index] ?? 'none' })),
        record: inWords(spans, from, to),
        errors: errorsOf(product.session).slice(errorsBefore),
      };
    },
    close: () => product.close(),
  };
}

async function playIn(product: Product, between: Page, trace: Trace) {
  const labels = new Labels();
  const page = await product.session.newPage();
  try {
    await trace.play(new Person(page, labels, trace.url, () => between.bringToFront()));
    return { labels, from: labels.from, to: Date.now() };
  } finally {
    await between.bringToFront();
    await page.close();
  }
}

/** All that is stored once the marker's visit is counted and nothing changes any more. */
async function readSpans({ session }: Product, visits: number): Promise<Span[]> {
  let last = '';
  return await waitUntil(
    async () => {
      const days = await readTable<DayTotals>(session, 'days');
      const counted = days.reduce((sum, { counts }) => sum + (counts[MARKER_SITE]?.visits ?? 0), 0);
      const before = last;
      last = JSON.stringify(days.map(({ sites }) => ({ ...sites, [MARKER_SITE]: 0 })));
      if (counted < visits || before !== last) return undefined;
      const spans = await readTable<Span>(session, 'spans');
      return spans.filter(({ site }) => site !== MARKER_SITE);
    },
    { describe: 'the end of the trace to be recorded', timeoutMs: 20_000 },
  );
}

/** The middle of each whole second. */
function middlesOf(from: number, to: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / SECOND_MS));
  return Array.from({ length: count }, (_, index) => from + index * SECOND_MS + SECOND_MS / 2);
}

/** Day totals hold other traces of the same site too, so whether the person spoke is asked of this trace's seconds alone. */
function recordedAt(spans: readonly Span[], instants: readonly number[]): Verdict[] {
  const seen = instants.map((instant) => spans.find(({ from, to }) => from <= instant && instant < to));
  const spokenOn = new Set(
    seen.filter((span) => span && /composing|talking/.test(span.activity)).map((span) => span?.site),
  );
  return seen.map((span) => (span ? classOf(span.surface, span.activity, spokenOn.has(span.site)) : 'none'));
}

function inWords(spans: readonly Span[], since: number, until: number): string {
  return spans
    .filter(({ from, to }) => to > since && from < until)
    .toSorted((left, right) => left.from - right.from)
    .map((span) => {
      const ms = Math.min(span.to, until) - Math.max(span.from, since);
      return `${span.surface}/${span.activity} ${(ms / SECOND_MS).toFixed(1)}`;
    })
    .join(' · ');
}
