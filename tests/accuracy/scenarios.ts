import type { BrowserKind } from '../support/browsers.ts';
import { CALLS } from './calls.ts';
import { FAULTS } from './faults.ts';
import { IDLE } from './idle.ts';
import { INSIDES } from './insides.ts';
import { KEYBOARD } from './keyboard.ts';
import { LIFETIMES } from './lifetimes.ts';
import { ROUTES } from './routes.ts';
import type { Scenario } from './scenario.ts';
import { WINDOWS } from './windows.ts';

/** The accuracy table, in the order in which it is printed. */
export const SCENARIOS: readonly Scenario[] = [
  ...FAULTS,
  ...LIFETIMES,
  ...WINDOWS,
  ...IDLE,
  ...ROUTES,
  ...INSIDES,
  ...KEYBOARD,
  ...CALLS,
];

/** The scenarios that a browser can play. */
export function scenariosIn(kind: BrowserKind): Scenario[] {
  return SCENARIOS.filter(({ browsers }) => browsers?.includes(kind) ?? true);
}
