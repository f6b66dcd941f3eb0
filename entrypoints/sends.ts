import { isForSending } from '../utils/domain/sending.ts';
import { SentWatch } from '../utils/meter/sent.ts';
import { send } from '../utils/meter/transport.ts';
import { isolatedWorld } from '../utils/meter/world.ts';

// Injected beside the meter where a page is, or becomes, a place in which messages are sent; in the form of `meter.ts`. The meter reports
// what is counted with its own counts: so it is settled once, waits with the last report, and costs no message of its own.
export default {
  main() {
    const { qualityMinutesMeter: meter, qualityMinutesFrame: frame } = isolatedWorld;
    if (meter && meter.counts.sends === undefined) {
      const ending = new AbortController();
      meter.counts.sends = 0;
      meter.companions.add((sight) => sight === 'end' && ending.abort());
      new SentWatch({
        signal: ending.signal,
        isComposer: (element) => isForSending(meter.surface) && !element.closest(meter.notComposers),
        isMail: () => meter.surface === 'mail',
        onSent(isLeaving) {
          meter.counts.sends = (meter.counts.sends ?? 0) + 1;
          // The meter has heard of it first, and told what it knew.
          if (isLeaving) void meter.flush(true);
        },
      }).begin();
    }
    if (frame && !frame.isCounted) {
      frame.isCounted = true;
      new SentWatch({
        signal: frame.signal,
        isComposer: frame.isComposer,
        isMail: () => false,
        onSent: () => void send({ type: 'sent' }),
      }).begin();
    }
  },
};
