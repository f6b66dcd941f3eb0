import { CATALOGUED_CONTACT } from './traces/catalogued-contact.ts';
import { CATALOGUED_ELSEWHERE } from './traces/catalogued-elsewhere.ts';
import { CATALOGUED_FEEDS } from './traces/catalogued-feeds.ts';
import type { Trace } from './trace.ts';

/** The labelled traces, in the order in which they are played. */
export const TRACES: readonly Trace[] = [...CATALOGUED_FEEDS, ...CATALOGUED_ELSEWHERE, ...CATALOGUED_CONTACT];
