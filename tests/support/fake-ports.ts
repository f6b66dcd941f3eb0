import type { Surface } from '../../utils/domain/place.ts';
import type { LeaveTo } from '../../utils/domain/settings.ts';
import type { CardView } from '../../utils/messaging/card.ts';
import type { FrameSignal } from '../../utils/messaging/meter-protocol.ts';
import type { Mark, MarkOwner } from '../../utils/platform/marks.ts';
import type { Ports } from '../../utils/services/ports.ts';

/** A browser made of plain data: what it grants and what time it is can be set, what was asked of it can be read. */
export interface FakeBrowser {
  readonly ports: Ports;
  now: number;
  granted: string[];
  locked: boolean;
  storageProblemSince: number | null;
  isMeterThere: boolean;
  surface: Surface;
  readonly counting: { tabId: number; frameId: number }[];
  readonly sent: number[];
  lastCall: { tabId: number; at: number } | null;
  isCardReady: boolean;
  isCardShown: boolean;
  pending: Map<string, unknown>;
  /** The last registration, or `null` while there is none. */
  registered: { matches: readonly string[]; excludeMatches: readonly string[] } | null;
  readonly injected: (readonly string[])[];
  readonly told: { tabId: number; frameId: number; signal: FrameSignal }[];
  readonly seeking: number[];
  surveyed: number[];
  readonly cards: { tabId: number; view: CardView }[];
  readonly left: { tabId: number; hasDraft: boolean; leaveTo: LeaveTo }[];
  readonly closed: number[];
  readonly opened: string[];
  readonly idle: number[];
  readonly wakes: Map<string, number>;
  readonly marks: Map<MarkOwner, Mark>;
  mark: string;
  title: string;
  /** Whether the toolbar has the plain icon. */
  isPlain: boolean;
  /** Whether what is done once a session is done. */
  hasBegun: boolean;
}

function covers(pattern: string, origin: string): boolean {
  const host = origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
  const wanted = pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
  if (wanted === '*') return true;
  const bare = wanted.replace(/^\*\./, '');
  return host === wanted || host === bare || (wanted.startsWith('*.') && host.endsWith(`.${bare}`));
}

/** A fresh browser. @param now the time it is, in milliseconds since the epoch */
export function fakeBrowser(now: number, granted: string[] = ['*://*/*']): FakeBrowser {
  let last: Promise<unknown> = Promise.resolve();
  let begun: Promise<unknown> = Promise.resolve();
  const fake: FakeBrowser = {
    now,
    granted,
    locked: false,
    storageProblemSince: null,
    pending: new Map(),
    registered: null,
    injected: [],
    told: [],
    isMeterThere: true,
    surface: 'page',
    counting: [],
    sent: [],
    lastCall: null,
    isCardReady: true,
    isCardShown: true,
    seeking: [],
    surveyed: [],
    cards: [],
    left: [],
    closed: [],
    opened: [],
    idle: [],
    wakes: new Map(),
    marks: new Map(),
    mark: '',
    title: '',
    isPlain: true,
    hasBegun: false,
    ports: {
      now: () => fake.now,
      registrableDomain: (host) => host.split('.').slice(-2).join('.') || null,
      grantedOrigins: async () => fake.granted,
      isGranted: async (origins) =>
        origins.every((origin) => fake.granted.some((pattern) => covers(pattern, origin))),
      isLocked: async () => fake.locked,
      async registerMeter(matches, excludeMatches) {
        fake.registered = matches.length > 0 ? { matches, excludeMatches } : null;
      },
      async injectMeter(matches) {
        fake.injected.push(matches);
      },
      async tellMeter(tabId, frameId, signal) {
        fake.told.push({ tabId, frameId, signal });
        return fake.isMeterThere ? fake.surface : null;
      },
      async focusCard() {},
      async countSends(tabId, frameId) {
        fake.counting.push({ tabId, frameId });
      },
      async addSend(tabId) {
        fake.sent.push(tabId);
      },
      async seekMoment(tabId) {
        fake.seeking.push(tabId);
      },
      async survey(tabId) {
        fake.surveyed.push(tabId);
      },
      prepareCard: async () => fake.isCardReady,
      async showCard(tabId, view) {
        fake.cards.push({ tabId, view });
        return fake.isCardShown;
      },
      async leaveTab(tabId, hasDraft, leaveTo) {
        fake.left.push({ tabId, hasDraft, leaveTo });
      },
      closeTab(tabId) {
        fake.closed.push(tabId);
      },
      async openLink(href) {
        fake.opened.push(href);
      },
      async setIdle(_tabId, ms) {
        fake.idle.push(ms);
      },
      async noteCall(tabId, at) {
        fake.lastCall = { tabId, at };
      },
      callElsewhere: async (tabId) =>
        fake.lastCall && fake.lastCall.tabId !== tabId ? fake.lastCall.at : null,
      readPending: async () => fake.pending,
      async removePending(keys) {
        for (const key of keys) fake.pending.delete(key);
      },
      alone(_lock, work) {
        const mine = last.then(work, work);
        last = mine.catch(() => undefined);
        return mine;
      },
      oncePerSession(work) {
        const once = async () => {
          if (fake.hasBegun) return;
          await work();
          fake.hasBegun = true;
        };
        const mine = begun.then(once);
        begun = mine.catch(() => undefined);
        return mine;
      },
      async noteStorageProblem(since) {
        fake.storageProblemSince = since;
      },
      async putMark(owner, mark) {
        if (mark) fake.marks.set(owner, mark);
        else fake.marks.delete(owner);
      },
      firstWeekday: () => 1,
      async mark(text) {
        fake.mark = text;
      },
      async title(text, isPlain) {
        fake.title = text;
        fake.isPlain = isPlain;
      },
      async wakeAt(name, at) {
        fake.wakes.set(name, at);
      },
      async dropWake(name) {
        fake.wakes.delete(name);
      },
    },
  };
  return fake;
}
