import type { Surface } from '../domain/place.ts';

/** What a site is mainly for; groups the list on the welcome page. */
export type SiteKind = 'social' | 'video' | 'forum' | 'news' | 'chat' | 'mail' | 'call';

/**
 * One line of a site's rules: addresses that look like this are that kind of surface. The first match wins.
 *
 * A pattern is a path: `*` is one segment or part of one (`@*`), `**` any number of them (also none),
 * `{a,b}` a choice, `<number>` digits. It matches with or without a trailing slash. The query and the
 * fragment are ignored unless the pattern has a `?` (`?v=*`: the query has that parameter, anywhere)
 * or a `#` (`#chat/**`, read like a path).
 * `host` limits the rule to these of the site's hosts, each with its subdomains (`m.example.com`).
 * Each rule carries whole example addresses: they are its documentation and its test.
 */
export interface PathRule {
  readonly path: string;
  readonly surface: Surface;
  readonly host?: string | readonly string[];
  /**
   * One item fills the screen and the next comes by swipe, wheel or key, with a new route:
   * the document does not scroll.
   */
  readonly swipe?: boolean;
  readonly examples: readonly [string, ...string[]];
}

/** A catalogue entry. */
export interface Site {
  /** Permanent: the key under which time is stored. Never renamed, never reused. */
  readonly key: string;
  /** As people call it. */
  readonly name: string;
  readonly kind: SiteKind;
  /** Each host with all of its subdomains, unless a more specific host belongs to another entry. */
  readonly hosts: readonly [string, ...string[]];
  readonly rules: readonly PathRule[];
  /** Preselected on the welcome page. */
  readonly common?: boolean;
}

/**
 * A rule as the page's meter gets it: the source of a regular expression for `pathname + search + hash`,
 * the surface, and 1 for a swipe feed. Plain values, because it travels in a message.
 */
export type CompiledRule = readonly [source: string, surface: Surface, swipe: 0 | 1];
