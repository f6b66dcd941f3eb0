import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seekMoment } from '../utils/meter/moment.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

// Injected beside the meter when a nudge is due.
export default defineUnlistedScript(() => {
  const meter = isolatedWorld.qualityMinutesMeter;
  if (meter) seekMoment(meter);
});
