/** A way to reach someone: what the person calls it (may be empty), and the link that opens it. Never fetched; it is opened when the person says so. */
export interface Way {
  readonly name: string;
  readonly href: string;
}

/** What a way does, as far as its link says. */
export type WayKind = 'mail' | 'call' | 'text' | 'chat';

/** Why a link is refused: nothing is there, its scheme (with the colon) is not one that is opened, or there is nothing that could be. */
export type LinkProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'scheme'; readonly scheme: string }
  | { readonly type: 'unreadable' };

export const MOST_WAYS = 5;
export const WAY_NAME_LENGTH = 60;
const WAY_LENGTH = 2_000;
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);

/** Reads a link as a person types it: without a scheme, an address with an @ is one for mail, and digits are a telephone. @returns the link, or why it is refused */
export function readLink(text: string): { readonly href: string } | { readonly problem: LinkProblem } {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: { type: 'empty' } };
  const href = withScheme(trimmed);
  const url = trimmed.length > WAY_LENGTH || /\s/.test(href) ? null : URL.parse(href);
  const unreadable = { problem: { type: 'unreadable' } } as const;
  if (!url) return unreadable;
  if (!SCHEMES.has(url.protocol)) return { problem: { type: 'scheme', scheme: url.protocol } };
  const isWeb = url.protocol.startsWith('http');
  if (isWeb ? !url.hostname.includes('.') && url.hostname !== 'localhost' : url.pathname.length < 3)
    return unreadable;
  return { href: url.href };
}

/** The same, for where the reason does not matter. @returns `null` where nothing can be opened */
export function readHref(text: string): string | null {
  const read = readLink(text);
  return 'href' in read ? read.href : null;
}

function withScheme(text: string): string {
  // A host with a port looks like a scheme.
  if (/^[\w-]+(\.[\w-]+)+:\d{1,5}(\/|$)/.test(text)) return `https://${text}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
  if (/^\+?[\d\s()/-]{3,}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`;
  return /^[^/@\s]+@[^/@\s]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
}

/** Whether a stored or received link is one that may be opened. */
export function isHref(text: string): boolean {
  return readHref(text) === text;
}

/** What opening the link does. */
export function wayKindOf({ href }: Way): WayKind {
  if (href.startsWith('mailto:')) return 'mail';
  if (href.startsWith('tel:')) return 'call';
  return href.startsWith('sms:') ? 'text' : 'chat';
}
