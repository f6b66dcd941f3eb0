/**
 * The catalogue as it is shipped: text instead of objects, a sixth less in the package, and quicker to load. Without the
 * examples, which are documentation and tests. The build packs, the product unpacks.
 *
 * A block for each site. First its key, name, kind (with `*` where it is preselected) and hosts, with tabs between, where `=` stands
 * for the key and nothing for hosts that are the key alone; then a line for each rule: a letter for the surface, `!` for a swipe
 * feed, the path, and after a space its hosts.
 */
import type { Surface } from '../domain/place.ts';
import type { PathRule, Site, SiteKind } from './site.ts';

const LETTER: Readonly<Record<Surface, string>> = {
  feed: 'f',
  thread: 't',
  conversation: 'c',
  mail: 'm',
  call: 'k',
  video: 'v',
  page: 'p',
};
const SURFACE = new Map(Object.entries(LETTER).map(([surface, letter]) => [letter, surface as Surface]));

/** @throws RangeError for what the text could not tell apart */
export function packSites(sites: readonly Site[]): string {
  return sites.map(packSite).join('\n\n');
}

function packSite({ key, name, kind, hosts, common, rules }: Site): string {
  const named = hosts.map((host) => (host === key ? '=' : host)).join(' ');
  const head = [key, name, kind + (common ? '*' : ''), named === '=' ? '' : named];
  if (head.some((part) => /[\t\n]/.test(part))) throw new RangeError(`${key} has a tab or a line in it`);
  return [head.join('\t'), ...rules.map(packRule)].join('\n');
}

function packRule({ path, surface, host = [], swipe }: PathRule): string {
  if (/[\s!]/.test(path)) throw new RangeError(`${path} has a space or a "!" in it`);
  const hosts = [host].flat();
  return LETTER[surface] + (swipe ? '!' : '') + path + (hosts.length > 0 ? ` ${hosts.join(' ')}` : '');
}

/** What `packSites` packed; rules are unpacked whenever they are asked for. */
export function unpackSites(text: string): Site[] {
  return text.split('\n\n').map(unpackSite);
}

function unpackSite(block: string): Site {
  const [head = '', ...rules] = block.split('\n');
  const [key = '', name = '', kind = '', hosts = ''] = head.split('\t');
  const isCommon = kind.endsWith('*');
  // Only ever what the build packed from typed data.
  return {
    key,
    name,
    kind: (isCommon ? kind.slice(0, -1) : kind) as SiteKind,
    hosts: (hosts || '=').split(' ').map((host) => (host === '=' ? key : host)),
    // There are thousands, and whoever asks wants those of one site.
    get rules() {
      return rules.map(unpackRule);
    },
    ...(isCommon ? { common: true } : {}),
  } as unknown as Site;
}

function unpackRule(line: string): Omit<PathRule, 'examples'> {
  const [pattern = '', ...host] = line.slice(1).split(' ');
  const swipe = pattern.startsWith('!');
  return {
    path: swipe ? pattern.slice(1) : pattern,
    surface: SURFACE.get(line.charAt(0)) ?? 'page',
    ...(host.length > 0 ? { host } : {}),
    ...(swipe ? { swipe } : {}),
  };
}
