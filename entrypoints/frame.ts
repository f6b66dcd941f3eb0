import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FrameMeter } from '../utils/meter/frame.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

// Content scripts cannot be registered for child frames alone, so this one ends at once where it is not in one.
export default defineUnlistedScript(() => {
  if (window === window.top) return;
  isolatedWorld.qualityMinutesFrame?.stop();
  isolatedWorld.qualityMinutesFrame = new FrameMeter();
});
