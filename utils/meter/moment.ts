/**
 * Looks for the moment of a nudge. In a file of its own, injected when a nudge is due: most pages never load it.
 */
import { momentVeto, vetoEndsInMs, type Moment } from '../domain/nudge-moment.ts';
import type { Companion, Meter } from './meter.ts';
import { send } from './transport.ts';

/** Pauses of scrolling this long are breakpoints, where an interruption costs less (Iqbal & Bailey 2008). */
const SCROLL_PAUSE_MS = 2_000;
/** Without a breakpoint for this long, the moment is taken as it is. */
const PATIENCE_MS = 60_000;

/** Seeks a moment on behalf of a meter, for up to a minute; where one is sought already, that goes on. */
export function seekMoment(meter: Meter): void {
  if (meter.isSeeking) return;
  let pause: ReturnType<typeof setTimeout>;
  const end = () => {
    clearTimeout(pause);
    clearTimeout(patience);
    meter.companions.delete(companion);
    meter.isSeeking = false;
  };
  const reach = (breakpoint: Moment['breakpoint']) => {
    const moment = lookAt(meter, breakpoint);
    const veto = momentVeto(moment);
    if (veto) {
      // The pause may last longer than what speaks against it; the next step begins another.
      const endsInMs = vetoEndsInMs(moment, veto);
      if (breakpoint === 'pause' && endsInMs !== null) awaitPause(endsInMs);
      return;
    }
    end();
    void send({ type: 'moment', moment });
  };
  const awaitPause = (ms = SCROLL_PAUSE_MS) => {
    clearTimeout(pause);
    pause = setTimeout(() => reach('pause'), ms);
  };
  const patience = setTimeout(() => {
    end();
    // Fit or not: why no nudge came is kept, too.
    void send({ type: 'moment', moment: lookAt(meter, 'timeout') });
  }, PATIENCE_MS);
  const companion: Companion = (sight, event) => {
    if (sight === 'end') end();
    if (sight === 'step') awaitPause();
    if (sight === 'route') reach('route');
    if (event?.type === 'ended') reach('videoEnd');
  };
  meter.isSeeking = true;
  meter.companions.add(companion);
  awaitPause();
}

/** What the page sees now. */
export function lookAt(meter: Meter, breakpoint: Moment['breakpoint']): Moment {
  const { at, surface, composedAt, isInCall, isFullscreen, isPresent, until } = meter.look();
  return {
    surface,
    breakpoint,
    // "Never" is -Infinity, which no message can carry.
    sinceComposedMs: Math.min(at - composedAt, Number.MAX_SAFE_INTEGER),
    sinceOpenedMs: performance.now(),
    hasDraft: hasDraft(meter),
    isInCall,
    isFullscreen,
    isFocused: isPresent && until > at,
  };
}

/** Whether an unsent draft stands in the focused field, or may stand in a frame that has the focus; only its length is looked at. */
function hasDraft(meter: Meter): boolean {
  const field = focusedField(document);
  // A frame of another origin shows nothing of itself, but told when someone wrote in it.
  if (field?.localName === 'iframe') return hasComposedInFrame(meter);
  // By name and not by class: what is in a frame is of that frame's classes.
  const text = field && ('value' in field ? String(field.value) : editableText(field));
  return Boolean(text) && !field?.closest(meter.notComposers);
}

function editableText(field: Element): string {
  const isEditable = 'isContentEditable' in field && field.isContentEditable === true;
  return isEditable || field.ownerDocument.designMode === 'on' ? (field.textContent ?? '').trim() : '';
}

/** Whether someone wrote in a frame during this visit. */
export function hasComposedInFrame(meter: Meter): boolean {
  return [...meter.frames.values()].some(({ composedAt }) => composedAt !== null);
}

function focusedField(root: Document | ShadowRoot): Element | null {
  const field = root.activeElement;
  const inner = field?.shadowRoot ?? (field instanceof HTMLIFrameElement ? field.contentDocument : null);
  return inner?.activeElement ? focusedField(inner) : field;
}
