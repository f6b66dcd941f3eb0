import { CALLS } from './calls.ts';
import { FAULTS } from './faults.ts';
import { IDLE } from './idle.ts';
import { INSIDES } from './insides.ts';
import { ROUTES } from './routes.ts';
import type { Scenario } from './scenario.ts';
import { WINDOWS } from './windows.ts';

/** The accuracy table, in the order in which it is printed. */
export const SCENARIOS: readonly Scenario[] = [
  ...FAULTS,
  ...WINDOWS,
  ...IDLE,
  ...ROUTES,
  ...INSIDES,
  ...CALLS,
];
