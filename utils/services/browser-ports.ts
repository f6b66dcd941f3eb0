/** The real ports: each a few lines over one browser API. Rules live in the services that are handed these. */
import type { Surface } from '../domain/place.ts';
import { SENDING_SURFACES } from '../domain/sending.ts';
import type { LeaveTo } from '../domain/settings.ts';
import type { CardView } from '../messaging/card.ts';
import { PENDING_PREFIX, type FrameSignal } from '../messaging/meter-protocol.ts';
import type { IsolatedWorld } from '../meter/world.ts';
import { browser } from '../platform/browser.ts';
import { setMark, setName } from '../platform/marks.ts';
import { firstWeekday } from '../platform/messages.ts';
import { STORAGE_PROBLEM_KEY } from '../platform/storage-problem.ts';
import type { Ports } from './ports.ts';

/** A child frame tells every 15 s that it still plays; one that fell silent for longer has gone. */
const FRAME_SILENCE_MS = 40_000;
/** Until a page that closes has been replaced by an empty one. */
const CLOSE_MS = 150;
const CALL_KEY = 'call';
const BEGUN_KEY = 'begun';
const CARD_FILE = 'nudge.js';
const MOMENT_FILE = 'moment.js';
const SURVEY_FILE = 'survey.js';
const SENDS_FILE = 'sends.js';
/** The main frame's meter, and its ears in child frames. */
const SCRIPTS = [
  { id: 'meter', js: ['meter.js'], allFrames: false },
  { id: 'frame', js: ['frame.js'], allFrames: true, matchOriginAsFallback: true },
];

/** Ports over the running browser. */
export function browserPorts(): Ports {
  return {
    now: () => Date.now(),
    registrableDomain,
    grantedOrigins: async () => (await browser.permissions.getAll()).origins ?? [],
    isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
    // A locked screen is told by Chrome alone; 60 s is what `idle` asks for at least, and does not matter to "locked".
    isLocked: async () => (await browser.idle.queryState(60)) === 'locked',
    registerMeter,
    injectMeter,
    tellMeter,
    seekMoment: (tabId) => execute({ tabId, allFrames: false }, [MOMENT_FILE]),
    survey: (tabId) => execute({ tabId, allFrames: false }, [SURVEY_FILE]),
    countSends: (tabId, frameId) => execute({ tabId, frameIds: [frameId] }, [SENDS_FILE]),
    addSend,
    prepareCard,
    showCard,
    leaveTab,
    closeTab: (tabId) =>
      void setTimeout(() => void leaveTab(tabId, false, { type: 'close' }).catch(() => undefined), CLOSE_MS),
    openLink,
    setIdle,
    async focusCard(tabId) {
      await browser.tabs.sendMessage(tabId, { type: 'focusCard' }, { frameId: 0 }).catch(() => undefined);
    },
    noteCall: (tabId, at) => browser.storage.session.set({ [CALL_KEY]: [tabId, at] }),
    async callElsewhere(tabId) {
      const { [CALL_KEY]: call } = await browser.storage.session.get(CALL_KEY);
      // Only ever what is noted above.
      const [where, at] = (call ?? [tabId, 0]) as [number, number];
      return where === tabId ? null : at;
    },
    async readPending() {
      const items = await browser.storage.local.get(null);
      return new Map(Object.entries(items).filter(([key]) => key.startsWith(PENDING_PREFIX)));
    },
    removePending: (keys) => browser.storage.local.remove([...keys]),
    alone: (lock, work) => navigator.locks.request(lock, work),
    oncePerSession: (work) => navigator.locks.request(BEGUN_KEY, () => beginOnce(work)),
    noteStorageProblem,
    putMark: setMark,
    firstWeekday,
    mark: (text) => setMark('news', text === '' ? null : { text, title: null }),
    title: setName,
    async wakeAt(name, at) {
      browser.alarms.create(name, { when: at });
    },
    async dropWake(name) {
      await browser.alarms.clear(name);
    },
  };
}

/** Kept once it is done: one that was cut short is done again. */
async function beginOnce(work: () => Promise<void>): Promise<void> {
  const { [BEGUN_KEY]: hasBegun } = await browser.storage.session.get(BEGUN_KEY);
  if (hasBegun) return;
  await work();
  await browser.storage.session.set({ [BEGUN_KEY]: true });
}

async function noteStorageProblem(since: number | null): Promise<void> {
  const { [STORAGE_PROBLEM_KEY]: known } = await browser.storage.session.get(STORAGE_PROBLEM_KEY);
  if (since === null && known !== undefined) await browser.storage.session.remove(STORAGE_PROBLEM_KEY);
  if (since !== null && known === undefined)
    await browser.storage.session.set({ [STORAGE_PROBLEM_KEY]: since });
}

function registrableDomain(host: string): string | null {
  try {
    return browser.publicSuffix.getDomain(host);
  } catch {
    // It throws where a host name cannot be one.
    return null;
  }
}

/** Changes the registration that is there rather than replacing it, so that a failure leaves the old one. */
async function registerMeter(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = new Set(registered.map(({ id }) => id));
  if (matches.length === 0) {
    if (ids.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
    return;
  }
  const where = { matches: [...matches], excludeMatches: [...excludeMatches] };
  const how = { runAt: 'document_start', persistAcrossSessions: true } as const;
  const scripts = SCRIPTS.map((script) => ({ ...script, ...where, ...how }));
  const [known, missing] = [
    scripts.filter(({ id }) => ids.has(id)),
    scripts.filter(({ id }) => !ids.has(id)),
  ];
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

async function prepareCard(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [CARD_FILE] });
    return true;
  } catch {
    // The tab closed, or went to a page where no script may run.
    return false;
  }
}

async function showCard(tabId: number, view: CardView): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: 'card', view }, { frameId: 0 })) === true;
  } catch {
    // The tab closed in the meantime.
    return false;
  }
}

async function injectMeter(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const excluded = excludeMatches.length > 0 ? await browser.tabs.query({ url: [...excludeMatches] }) : [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  const wanted = tabs.filter((tab) => !tab.discarded && excluded.every((each) => each.id !== tab.id));
  await Promise.all(
    wanted.map(async ({ id }) => {
      if (id === undefined) return;
      for (const { js, allFrames } of SCRIPTS) await execute({ tabId: id, allFrames }, js);
    }),
  );
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Runs files in a tab. It may close, or show a page where no script may run, in the meantime: then nothing happens. */
async function execute(target: Target, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target, files, injectImmediately: true }).catch(() => undefined);
}

/**
 * Puts what a child frame told into the meter, in the extension's own world of the page: a message would need a listener in every
 * page, and most have no frames in which anything happens.
 */
async function tellMeter(tabId: number, frameId: number, signal: FrameSignal): Promise<Surface | null> {
  // Runs over there: of this module it has only types.
  const func = (id: number, told: FrameSignal, silenceMs: number) => {
    const meter = (globalThis as IsolatedWorld).qualityMinutesMeter;
    if (!meter?.isLive) return null;
    meter.look();
    const composedAt = told.composedAt ?? meter.frames.get(id)?.composedAt ?? null;
    const heard: FrameSignal = { ...told, composedAt };
    meter.frames.set(id, heard);
    // That someone wrote in it stays known: what was written may stand there still.
    const forget = () => {
      if (meter.frames.get(id) === heard) meter.frames.set(id, { ...heard, playing: 0, isInCall: false });
    };
    if (told.playing || told.isInCall) setTimeout(forget, silenceMs);
    meter.inputAt = Math.max(meter.inputAt, told.inputAt ?? 0);
    meter.composedAt = Math.max(meter.composedAt, told.composedAt ?? 0);
    meter.look();
    return meter.surface;
  };
  try {
    const call = { target: { tabId }, func, args: [frameId, signal, FRAME_SILENCE_MS] };
    const [answer] = await browser.scripting.executeScript(call);
    // What the function above returns.
    return (answer?.result ?? null) as Surface | null;
  } catch {
    return null;
  }
}

/** In the extension's own world of the page, as `tellMeter` does. */
async function addSend(tabId: number): Promise<void> {
  const func = (surfaces: readonly Surface[]) => {
    const meter = (globalThis as IsolatedWorld).qualityMinutesMeter;
    if (meter && surfaces.includes(meter.surface)) meter.counts.sends = (meter.counts.sends ?? 0) + 1;
  };
  await browser.scripting
    .executeScript({ target: { tabId }, func, args: [SENDING_SURFACES] })
    .catch(() => undefined);
}

async function leaveTab(tabId: number, hasDraft: boolean, leaveTo: LeaveTo): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  const inWindow = windowId === undefined ? [] : await browser.tabs.query({ windowId });
  // Without the last of its tabs a window closes, and on some systems the browser.
  const needsTab = hasDraft || inWindow.length === 1 || leaveTo.type === 'newTab';
  if (leaveTo.type === 'site') await openBeside(tabId, { url: leaveTo.url });
  else if (needsTab) await openBeside(tabId, {});
  if (!hasDraft) await browser.tabs.remove(tabId);
}

const openLink = (url: string, tabId: number) => openBeside(tabId, { url });

async function openBeside(tabId: number, what: { url?: string }): Promise<void> {
  const { windowId, index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ ...what, index: index + 1, ...(windowId === undefined ? {} : { windowId }) });
}

/** In the extension's own world of the page, as `tellMeter` does. */
async function setIdle(tabId: number, ms: number): Promise<void> {
  const func = (idleMs: number) => {
    const meter = (globalThis as IsolatedWorld).qualityMinutesMeter;
    if (meter) meter.idle = idleMs;
  };
  await browser.scripting.executeScript({ target: { tabId }, func, args: [ms] }).catch(() => undefined);
}
