import { database } from '../utils/data/connection.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { PENDING_PREFIX } from '../utils/messaging/meter-protocol.ts';
import { browser, type Runtime } from '../utils/platform/browser.ts';
import { browserPorts } from '../utils/services/browser-ports.ts';
import { heedGoalAlarm } from '../utils/services/goals.ts';
import { reconcile } from '../utils/services/grants.ts';
import { keepHouse, HOUSEKEEPING_ALARM } from '../utils/services/housekeeping.ts';
import { LOOK_BACK_ALARM, tendLookBack } from '../utils/services/look-back.ts';
import { PRACTICE_ALARM, tendPractice } from '../utils/services/practice.ts';
import { loseSight } from '../utils/services/nudge-outcomes.ts';
import { drainPending } from '../utils/services/ledger.ts';
import { OFFER_ALARM, settleMark } from '../utils/services/offers.ts';
import { route, type Sender } from '../utils/services/router.ts';
import { beginSession } from '../utils/services/session.ts';

// A module, so that it shares Dexie and the catalogue with the pages: the package is a third smaller.
export default defineBackground({ type: 'module', main: startBackground });

// Every listener is registered in the first turn: an event that woke the worker is given only to those that exist by then.
function startBackground(): void {
  const db = database;
  const ports = browserPorts();

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    route(db, ports, message, senderOf(sender)),
  );
  // A page that goes into the back/forward cache takes its last message with it, also where the background runs.
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.entries(changes).some(isPending)) void drainPending(db, ports);
  });
  browser.permissions.onAdded.addListener(() => reconcile(db, ports, true));
  browser.permissions.onRemoved.addListener(async () => {
    await loseSight(db, ports.now());
    await reconcile(db, ports);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void reconcile(db, ports, true);
    void tendPractice(db, ports);
    // An update takes alarms away and leaves the mark.
    void settleMark(db, ports);
    void tendLookBack(db, ports);
  });
  browser.runtime.onStartup.addListener(() => beginSession(db, ports));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HOUSEKEEPING_ALARM) void keepHouse(db, ports);
    else if (name === PRACTICE_ALARM) void tendPractice(db, ports);
    else if (name === OFFER_ALARM) void settleMark(db, ports);
    else if (name === LOOK_BACK_ALARM) void tendLookBack(db, ports);
    else if (!heedGoalAlarm(db, ports, name)) void reconcile(db, ports, true);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-nudge' && tab?.id) void ports.focusCard(tab.id);
  });

  void drainPending(db, ports);
  void beginSession(db, ports);
  // Once a day, not at every start: it reads a week of spans. Browsers drop alarms, so a missing one means that it is due.
  void browser.alarms.get(HOUSEKEEPING_ALARM).then((alarm) => (alarm ? undefined : keepHouse(db, ports)));
}

function isPending([key, change]: [string, { newValue?: unknown }]): boolean {
  return key.startsWith(PENDING_PREFIX) && change.newValue !== undefined;
}

function senderOf(sender: Runtime.MessageSender): Sender {
  const own = browser.runtime.getURL('/');
  const url = sender.url ?? '';
  return {
    origin: originOf(url),
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    isOwnPage: sender.id === browser.runtime.id && url.startsWith(own),
  };
}

function originOf(url: string): string | null {
  const origin = URL.parse(url)?.origin;
  return origin && /^https?:/.test(origin) ? origin : null;
}
