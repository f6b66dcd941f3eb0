import { Survey } from '../utils/meter/survey.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

// Injected beside the meter where the catalogue knows nothing. In the form of `meter.ts`, without the wrapper.
export default {
  main() {
    const meter = isolatedWorld.qualityMinutesMeter;
    if (!meter || meter.isSurveyed) return;
    meter.isSurveyed = true;
    new Survey(meter).begin();
  },
};
