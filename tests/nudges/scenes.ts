import type { BrowserKind } from '../support/browsers.ts';
import { format, heading } from './scene-table.ts';
import { playScene } from './play-scene.ts';
import type { Scene } from './scene.ts';
import { ALONE } from './scenes-alone.ts';
import { PEOPLE } from './scenes-people.ts';
import { TIME } from './scenes-time.ts';

/** Every scene, in the order of the table. */
export const SCENES: readonly Scene[] = [...ALONE, ...PEOPLE, ...TIME];
/** More at once would fight for the cores and make time inexact. */
const AT_ONCE = 2;

/** Plays scenes and prints a line for each as it ends. @returns how many did not go as they should */
export async function playScenes(kind: BrowserKind, wanted: readonly Scene[]): Promise<number> {
  const left = wanted.filter(({ browsers }) => browsers?.includes(kind) ?? true);
  let off = 0;
  console.log(heading());
  const playOn = async (): Promise<void> => {
    for (let scene = left.shift(); scene; scene = left.shift()) if (!(await tell(scene, kind))) off += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, playOn));
  return off;
}

/** One that could not be played did not go as it should. */
async function tell(scene: Scene, kind: BrowserKind): Promise<boolean> {
  try {
    const result = await playScene(scene, kind);
    console.log(format(result));
    return result.isOk;
  } catch (error) {
    console.log(`${scene.name}  ${kind}  could not be played: ${String(error)}`);
    return false;
  }
}
