/** Two of the scripted traces with people in them, each in a browser of its own; `npm run nudges` plays them all. */
import { describe, expect, it } from 'vitest';
import { playScene } from '../nudges/play-scene.ts';
import { SCENES } from '../nudges/scenes.ts';
import { browserUnderTest } from '../support/product.ts';

async function played(name: string) {
  const scene = SCENES.find((each) => each.name === name);
  if (!scene) throw new Error(`There is no scene "${name}"`);
  return await playScene(scene, browserUnderTest());
}

describe('a nudge that is due while the person is with people', () => {
  it('stays away from a chat', async () => {
    const { nudgesAt, errors, decisions } = await played('chat-when-due');
    expect(nudgesAt).toEqual([]);
    // It was due: nothing that comes to an end by itself kept it away.
    expect(decisions.join('\n')).toMatch(/seek/);
    expect(errors).toEqual([]);
  });

  it('stays away from a feed while a call goes on in another tab', async () => {
    const { nudgesAt } = await played('call-with-a-feed-in-front');
    expect(nudgesAt).toEqual([]);
  });
});
