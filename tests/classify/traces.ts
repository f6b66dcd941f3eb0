import { ADVERSARIAL } from './traces/adversarial.ts';
import { CATALOGUED_CONTACT } from './traces/catalogued-contact.ts';
import { CATALOGUED_ELSEWHERE } from './traces/catalogued-elsewhere.ts';
import { CATALOGUED_FEEDS } from './traces/catalogued-feeds.ts';
import { SELF_HOSTED_CONTACT } from './traces/self-hosted-contact.ts';
import { SELF_HOSTED } from './traces/self-hosted.ts';
import { UNKNOWN_CONTACT } from './traces/unknown-contact.ts';
import { UNKNOWN_FEEDS } from './traces/unknown-feeds.ts';
import type { Trace } from './trace.ts';

/** The labelled traces, in the order in which they are played. */
export const TRACES: readonly Trace[] = [
  ...CATALOGUED_FEEDS,
  ...CATALOGUED_ELSEWHERE,
  ...CATALOGUED_CONTACT,
  ...SELF_HOSTED,
  ...SELF_HOSTED_CONTACT,
  ...UNKNOWN_FEEDS,
  ...UNKNOWN_CONTACT,
  ...ADVERSARIAL,
];
