import type { Interval } from './span.ts';

/** Bounds of the nudge limit, in minutes of a run. */
export const NUDGE_LIMIT_MIN = { least: 1, most: 240 } as const;

/** The person's settings. Each is stored and checked on its own, so that one bad value costs only itself. */
export interface Settings {
  readonly nudgesOn: boolean;
  /** Minutes of a run before the first nudge, 1 to 240. */
  readonly nudgeLimitMinutes: number;
  /** Sites the person does not want measured although they are granted. */
  readonly ignoredSites: readonly string[];
  /** Nothing is measured within it; `null` when not paused. */
  readonly pause: Interval | null;
}

export const DEFAULT_SETTINGS: Settings = {
  nudgesOn: true,
  nudgeLimitMinutes: 20,
  ignoredSites: [],
  pause: null,
};

/** Whether measuring is paused at the instant. */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pause !== null && settings.pause.from <= now && now < settings.pause.to;
}

/** Why a number of minutes was refused. */
export type MinutesProblem = 'empty' | 'notANumber' | 'tooSmall' | 'tooLarge' | 'notWhole';

/**
 * Reads minutes as a person types them.
 * @returns the number, or the reason why it was refused; nothing is rounded or clamped behind the person's back
 */
export function parseMinutes(
  text: string,
  bounds: { readonly least: number; readonly most: number },
): { readonly minutes: number } | { readonly problem: MinutesProblem } {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'empty' };
  if (!/^[+-]?\d+([.,]\d+)?$/.test(trimmed)) return { problem: 'notANumber' };
  const minutes = Number(trimmed.replace(',', '.'));
  if (minutes < bounds.least) return { problem: 'tooSmall' };
  if (minutes > bounds.most) return { problem: 'tooLarge' };
  return Number.isInteger(minutes) ? { minutes } : { problem: 'notWhole' };
}
