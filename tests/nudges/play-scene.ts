/** Plays a scene in a browser of its own, with the production build and a limit of one minute, and says whether it went as it should. */
import type { KeptDecision } from '../../utils/domain/nudge-decision.ts';
import type { BrowserKind } from '../support/browsers.ts';
import { startDisplay, type VirtualDisplay } from '../support/displays.ts';
import { command, openOptions } from '../support/product-pages.ts';
import { errorsOf, readTable, startProduct, type Product } from '../support/product.ts';
import { Actor } from './actor.ts';
import { SITES } from './places.ts';
import type { Scene, Window } from './scene.ts';

/** What became of a scene. */
export interface SceneResult {
  readonly scene: string;
  readonly browser: BrowserKind;
  /** Seconds since the scene began; `null` where no nudge is to come. */
  readonly expected: Window | null;
  readonly nudgesAt: readonly number[];
  readonly errors: readonly string[];
  readonly decisions: readonly string[];
  readonly isOk: boolean;
}

/** The driver's profile for Firefox has this on: a window then keeps its focus while another one is in front. */
const TRUE_FOCUS = { 'focusmanager.testmode': false };

/** Rejects where the scene could not be played. */
export async function playScene(scene: Scene, kind: BrowserKind): Promise<SceneResult> {
  const display = scene.isHeadful ? await startDisplay() : undefined;
  if (scene.isHeadful && !display) throw new Error('Real windows need Xvfb, openbox and xdotool.');
  try {
    return await playOn(display, scene, kind);
  } finally {
    await display?.close();
  }
}

async function playOn(
  display: VirtualDisplay | undefined,
  scene: Scene,
  kind: BrowserKind,
): Promise<SceneResult> {
  const windows = display ? { headless: false, display: display.name, prefs: TRUE_FOCUS } : {};
  const product = await startProduct(kind, { sites: SITES, ...windows });
  try {
    const options = await openOptions(product.session);
    const patch = { nudgeLimitMinutes: 1, ...scene.settings };
    const reply = await command(options, { type: 'saveSettings', patch });
    if (!isOk(reply)) throw new Error(`The settings were refused: ${JSON.stringify(reply)}`);
    await options.close();
    const startedAt = Date.now();
    const expected = await scene.play(new Actor(product, display));
    return await resultOf(product, { scene: scene.name, browser: kind, startedAt, expected });
  } finally {
    await product.close();
  }
}

function isOk(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}

interface Played {
  readonly scene: string;
  readonly browser: BrowserKind;
  readonly startedAt: number;
  readonly expected: Window | null;
}

async function resultOf(product: Product, played: Played): Promise<SceneResult> {
  const { scene, browser, startedAt, expected } = played;
  const since = (at: number) => (at - startedAt) / 1_000;
  const nudges = await readTable<{ at: number }>(product.session, 'nudges');
  const decisions = await readTable<KeptDecision>(product.session, 'decisions');
  const nudgesAt = nudges.map(({ at }) => since(at));
  const window = expected && { from: since(expected.from), to: since(expected.to) };
  const isAsExpected = window
    ? nudgesAt.length === 1 && nudgesAt.every((at) => window.from <= at && at <= window.to)
    : nudgesAt.length === 0;
  const errors = errorsOf(product.session);
  return {
    scene,
    browser,
    expected: window,
    nudgesAt,
    errors,
    decisions: decisions.map(
      ({ at, type, reason, passiveMs, breakpoint }) =>
        `${since(at).toFixed(1)} s ${type} ${reason ?? ''} ${breakpoint ?? ''} passive ${((passiveMs ?? 0) / 1_000).toFixed(1)} s`,
    ),
    isOk: isAsExpected && errors.length === 0,
  };
}
