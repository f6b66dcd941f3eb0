/** A way to reach someone: what the person calls it, and the link that opens it. Never fetched; it is opened when the person says so. */
export interface Way {
  readonly name: string;
  readonly href: string;
}

export const MOST_WAYS = 8;
export const WAY_NAME_LENGTH = 60;
const WAY_LENGTH = 2_000;
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);

/** Reads a link as a person types it: without a scheme, an address with an @ is one for mail, and digits are a telephone. @returns `null` where nothing can be opened */
export function readHref(text: string): string | null {
  const trimmed = text.trim();
  const href = withScheme(trimmed);
  const url = trimmed.length > WAY_LENGTH || /\s/.test(href) ? null : URL.parse(href);
  if (!url || !SCHEMES.has(url.protocol)) return null;
  const isWeb = url.protocol.startsWith('http');
  if (isWeb ? !url.hostname.includes('.') && url.hostname !== 'localhost' : url.pathname.length < 3)
    return null;
  return url.href;
}

function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
  if (/^\+?[\d\s()/-]{3,}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`;
  return /^[^/@\s]+@[^/@\s]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
}

/** Whether a stored or received link is one that may be opened. */
export function isHref(text: string): boolean {
  return readHref(text) === text;
}
