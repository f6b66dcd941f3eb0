import type { BrowserKind } from '../support/browsers.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Actor } from './actor.ts';

/** When the one nudge of a scene may come, both by `Date.now()`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** One of the scripted traces, played in a real browser with a limit of one minute. */
export interface Scene {
  /** Kebab-case; what `--only` takes. */
  readonly name: string;
  /** On top of the limit; the shorter, the shorter the scene. */
  readonly settings?: Partial<Settings>;
  /** Real windows with real focus, on a display of its own. */
  readonly isHeadful?: true;
  /** Left out, both. */
  readonly browsers?: readonly BrowserKind[];
  /** Plays it. @returns when the nudge is to come, or `null` where none is */
  play(actor: Actor): Promise<Window | null>;
}
