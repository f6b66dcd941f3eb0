// The one seam to the browser: everything else asks here, and services are handed what they need as ports.
import polyfilled from 'webextension-polyfill';

export const browser = polyfilled;
export type { Runtime } from 'webextension-polyfill';
