/** Says who may ask what: scripts in pages report, the extension's own pages command. Anything else is not answered. */
import type { Database } from '../data/database.ts';
import { Gone } from '../data/gone.ts';
import { readSettings } from '../data/settings-store.ts';
import { isForSending } from '../domain/sending.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { parseCommand, type Command, type CommandReply } from '../messaging/commands.ts';
import type { FrameReply, ReportReply } from '../messaging/meter-protocol.ts';
import { parsePageMessage, type PageMessage } from '../messaging/page-messages.ts';
import { carryOut } from './commands.ts';
import { acceptReport, isMeasured } from './ledger.ts';
import { keepKind, takeAnswer, takeCheckIn } from './nudge-answers.ts';
import { hearCall, isNudgeDue, takeMoment } from './nudger.ts';
import { considerOffer } from './offers.ts';
import { patternOf, siteKeyOf } from './places.ts';
import type { Ports } from './ports.ts';
import { hasPlacesToSend, isUnlisted, rulesReply } from './rules.ts';

/** Who sent a message, as the browser says; a page cannot forge it. */
export interface Sender {
  readonly origin: string | null;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly isOwnPage: boolean;
}

/** Answers a message, or returns `undefined` for one that is not for us. */
export function route(
  db: Database,
  ports: Ports,
  message: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  if (sender.isOwnPage) {
    const command = parseCommand(message);
    return command ? replyTo(db, ports, command) : Promise.resolve({ ok: false, error: 'malformed' });
  }
  const parsed = parsePageMessage(message);
  if (!parsed || sender.tabId === null) return undefined;
  return fromPage(db, ports, parsed, sender.tabId, sender);
}

async function replyTo(db: Database, ports: Ports, command: Command): Promise<CommandReply<Command['type']>> {
  try {
    return { ok: true, value: await carryOut(db, ports, command) };
  } catch (error) {
    return { ok: false, error: error instanceof Gone ? 'gone' : 'storage' };
  }
}

async function fromPage(
  db: Database,
  ports: Ports,
  message: PageMessage,
  tabId: number,
  sender: Sender,
): Promise<unknown> {
  const { origin, frameId } = sender;
  switch (message.type) {
    case 'frame':
      return passOn(ports, message.signal, tabId, sender);
    case 'sent':
      return (await isFrameAllowed(ports, sender)) ? ports.addSend(tabId) : undefined;
    case 'report':
      return origin && frameId === 0 ? report(db, ports, message, tabId, origin) : { stop: true };
    case 'platform':
      return origin && frameId === 0 ? platformRules(db, ports, message.platform, origin) : { stop: true };
    case 'moment':
      // A page that sought a moment may tell it when nothing is measured there any more.
      if (!origin || frameId !== 0 || !(await isMeasured(db, ports, origin))) return null;
      return takeMoment(db, ports, message.moment, tabId, origin);
    case 'nudgeAnswer':
      return takeAnswer(db, ports, message, tabId);
    case 'nudgeCheckIn':
      return takeCheckIn(db, ports, message.id, message.answers);
    case 'nudgeKind':
      return keepKind(db, message.id, message.isKept);
  }
}

async function passOn(
  ports: Ports,
  signal: Extract<PageMessage, { type: 'frame' }>['signal'],
  tabId: number,
  sender: Sender,
): Promise<FrameReply> {
  const { frameId } = sender;
  const surface = (await isFrameAllowed(ports, sender)) && (await ports.tellMeter(tabId, frameId, signal));
  if (!surface) return { stop: true };
  const isUncounted = signal.composedAt !== null && !signal.isCounted;
  if (isUncounted && isForSending(surface)) await ports.countSends(tabId, frameId);
  return {};
}

/** A frame without an origin of its own (`about:blank`) has its parent's, where the browser asked before it ran the script. */
async function isFrameAllowed(ports: Ports, { origin, frameId }: Sender): Promise<boolean> {
  return frameId !== 0 && (origin === null || (await ports.isGranted([patternOf(origin)])));
}

/** Settles a report. Where that fails the meter keeps what it told and tells it again, and the person is told in the popup. */
async function keep(
  db: Database,
  ports: Ports,
  message: Extract<PageMessage, { type: 'report' }>,
  origin: string,
): Promise<ReportReply> {
  try {
    const reply = await acceptReport(db, ports, message, origin);
    await ports.noteStorageProblem(null);
    return reply;
  } catch (error) {
    await ports.noteStorageProblem(ports.now());
    throw error;
  }
}

/** The page runs on known software: its rules, where nothing better is known. */
async function platformRules(
  db: Database,
  ports: Ports,
  platform: Extract<PageMessage, { type: 'platform' }>['platform'],
  origin: string,
): Promise<ReportReply> {
  if (!(await ports.isGranted([patternOf(origin)]))) return { stop: true };
  const { hostname } = new URL(origin);
  return rulesReply(db, hostname, siteKeyOf(hostname, ports.registrableDomain), platform);
}

/**
 * Whether messages may be sent in a page from now on that are not counted yet: it is such a place, or the person left one kind of place
 * for another on a site that has some, and what it is now will be in the next report.
 */
function mayBeginToSend(
  { counts, stretches, left }: Extract<PageMessage, { type: 'report' }>,
  origin: string,
): boolean {
  if (counts.sends !== undefined) return false;
  return isForSending(stretches.at(-1)?.surface) || (left !== undefined && hasPlacesToSend(origin));
}

async function report(
  db: Database,
  ports: Ports,
  message: Extract<PageMessage, { type: 'report' }>,
  tabId: number,
  origin: string,
): Promise<ReportReply> {
  const reply = await keep(db, ports, message, origin);
  if (!reply.stop) await considerOffer(db, ports, message, origin, tabId);
  if (reply.rules && !message.isLast && isUnlisted(new URL(origin).hostname)) await ports.survey(tabId);
  if (!reply.stop && !message.isLast && mayBeginToSend(message, origin)) await ports.countSends(tabId, 0);
  const { idleSeconds } = reply.rules ? await readSettings(db) : DEFAULT_SETTINGS;
  if (idleSeconds !== DEFAULT_SETTINGS.idleSeconds) await ports.setIdle(tabId, idleSeconds * 1_000);
  if (!reply.stop) await hearCall(ports, tabId, message.stretches);
  const maySeek = !reply.stop && !message.isLast && !message.isSeeking;
  if (maySeek && (await isNudgeDue(db, ports, origin, message.stretches.at(-1)?.surface ?? null, tabId)))
    await ports.seekMoment(tabId);
  return reply;
}
