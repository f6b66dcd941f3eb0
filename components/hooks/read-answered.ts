import { readCheckIns } from './read-check-ins.ts';

/** The local day of the last answer about each site, as the person's rules see it. */
export async function readAnswered(): Promise<ReadonlyMap<string, string>> {
  const latestFirst = await readCheckIns();
  return new Map(latestFirst.toReversed().map(({ site, day }) => [site, day]));
}
