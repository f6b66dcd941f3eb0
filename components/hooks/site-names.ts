import { siteByKey } from '../../utils/sites/lookup.ts';

/** What people call the site; an uncatalogued one is called by its domain. */
export function siteName(site: string): string {
  return siteByKey(site)?.name ?? site;
}
