import { Meter } from '../utils/meter/meter.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

// Registered and injected at run time, in the main frames of granted origins. One that still measures goes on. One whose
// extension was updated is in a world that is lost to this one; it notices by itself and ends.
// What `defineUnlistedScript` returns, without its 70 bytes in every page.
export default {
  main() {
    if (isolatedWorld.qualityMinutesMeter?.isLive) return;
    isolatedWorld.qualityMinutesMeter = new Meter();
  },
};
