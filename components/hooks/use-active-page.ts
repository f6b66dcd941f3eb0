import { useLayoutEffect, useState } from 'preact/hooks';
import { ACTIVITIES, SURFACES } from '../../utils/domain/place.ts';
import type { PlaceView } from '../../utils/messaging/commands.ts';
import type { MeterState } from '../../utils/messaging/meter-protocol.ts';
import type { IsolatedWorld } from '../../utils/meter/world.ts';
import { browser } from '../../utils/platform/browser.ts';
import { sendCommand } from './send-command.ts';

/** The page in front of the person. `place` is `null` for one that can never be measured. */
export type ActivePage =
  | { readonly type: 'waiting' }
  | { readonly type: 'known'; readonly place: PlaceView | null; readonly state: MeterState | null };

async function readActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without an address the page is the browser's own, or one that even the toolbar click does not open to us.
  if (!tab?.url) return { type: 'known', place: null, state: null };
  const reply = await sendCommand({ type: 'describePlace', url: tab.url });
  const place = reply.ok ? reply.value : null;
  // The click on the icon would let a script run in any page; where the person has not allowed it, none does.
  const meterTab = place?.isGranted ? tab.id : undefined;
  return { type: 'known', place, state: meterTab === undefined ? null : await askMeter(meterTab) };
}

async function askMeter(tabId: number): Promise<MeterState | null> {
  try {
    // Runs in the page's isolated world: of this module it has only types.
    const func = () => {
      const meter = (globalThis as IsolatedWorld).qualityMinutesMeter;
      return meter
        ? {
            surface: meter.surface,
            activity: meter.stretches.at(-1)?.activity ?? 'reading',
            evidence: meter.evidence ?? null,
          }
        : null;
    };
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
    return isMeterState(answer?.result) ? answer.result : null;
  } catch {
    // No script may run there.
    return null;
  }
}

function isMeterState(answer: unknown): answer is MeterState {
  if (typeof answer !== 'object' || answer === null) return false;
  if (!('surface' in answer && 'activity' in answer)) return false;
  return (
    SURFACES.some((each) => each === answer.surface) && ACTIVITIES.some((each) => each === answer.activity)
  );
}

// Asked while the page's scripts still start, so that the answer is there for the first paint where it can
// be.
let first: Promise<ActivePage> | null = null;

/** Begins to ask for the active page before anything is rendered. */
export function prefetchActivePage(): void {
  first = readActivePage();
}

/**
 * The active page; asked again whenever `version` changes (after a command that changes how it is measured).
 */
export function useActivePage(version: unknown): ActivePage {
  const [page, setPage] = useState<ActivePage>({ type: 'waiting' });
  useLayoutEffect(() => {
    let isCurrent = true;
    const answer = first ?? readActivePage();
    first = null;
    void answer
      .catch((): ActivePage => ({ type: 'known', place: null, state: null }))
      .then((known) => isCurrent && setPage(known));
    return () => {
      isCurrent = false;
    };
  }, [version]);
  return page;
}
