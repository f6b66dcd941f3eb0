/**
 * What only Firefox's own privileged code can do: open extension tabs with the right process, run code in
 * the event page, stop it, and see its errors. Needs --remote-allow-system-access.
 * Keeps the errors that were reported; they arrive on the browser's standard output through `dump`, the one
 * way that pushes, so that none is lost when the browser is killed. The driver's page events were rejected:
 * they hear neither the event page nor content scripts.
 */
import { createInterface } from 'node:readline';
import type { Browser } from 'puppeteer-core';
import { COLLECTOR, OWN_GROUP, PROCESS_SCRIPT } from './firefox-scripts.ts';

export interface BrowserScope {
  /** Opens a tab; a background one leaves the selected tab alone. */
  openTab(url: string, active: boolean): Promise<void>;
  /** Runs an expression in the event page, waking it, and gives its awaited value as JSON would carry it. */
  evaluateInBackground(expression: string): Promise<unknown>;
  backgroundState(): Promise<string>;
  stopBackground(): Promise<void>;
  errors(): readonly string[];
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const ERROR_MARK = 'QM-ERROR ';

/** Connects to the browser window and starts to collect errors; call it before the extension is installed. */
export async function openBrowserScope(browser: Browser, addonId: string): Promise<BrowserScope> {
  const connection = connectionOf(browser);
  const context = await findWindow(connection);
  const evaluate = async (expression: string): Promise<unknown> =>
    await evaluateIn(connection, context, expression);
  const errors = collectLines(browser);
  await evaluate(`(${COLLECTOR})(${[addonId, ERROR_MARK, PROCESS_SCRIPT].map(quote).join(', ')})`);
  await evaluate(`(${OWN_GROUP})(${quote(addonId)})`);
  const extension = `WebExtensionPolicy.getByID(${quote(addonId)}).extension`;
  return {
    openTab: async (url, active) => {
      await evaluate(`void gBrowser.addTrustedTab(${quote(url)}, { inBackground: ${!active} })`);
    },
    evaluateInBackground: async (expression) => {
      await evaluate(`${extension}.wakeupBackground().then(() => undefined)`);
      const answer: unknown = JSON.parse(String(await evaluate(`qualityMinutes.ask(${quote(expression)})`)));
      return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    },
    backgroundState: async () => String(await evaluate(`${extension}.backgroundState`)),
    stopBackground: async () => {
      const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await evaluate(`${extension}.terminateBackground(${how}).then(() => undefined)`);
    },
    errors: () => [...errors],
  };
}

function connectionOf(browser: Browser): BidiConnection {
  // puppeteer has no public way to send a raw BiDi command; its Firefox keeps the connection as a property.
  return (browser as unknown as { connection: BidiConnection }).connection;
}

async function findWindow(connection: BidiConnection): Promise<string> {
  // The shapes of both answers are fixed by the WebDriver BiDi standard.
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const found = contexts.find(({ url }) => url.startsWith('chrome://browser/content/browser.'));
  if (!found) throw new Error('Firefox shows no browser window.');
  return found.context;
}

async function evaluateIn(connection: BidiConnection, context: string, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, target: { context } };
  const { result } = await connection.send('script.evaluate', params);
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no reason.');
  return answer.result?.value;
}

function collectLines(browser: Browser): string[] {
  const errors: string[] = [];
  const output = browser.process()?.stdout;
  if (!output) throw new Error('Firefox was started without a standard output.');
  createInterface({ input: output }).on('line', (line) => {
    const at = line.indexOf(ERROR_MARK);
    if (at >= 0) errors.push(String(JSON.parse(line.slice(at + ERROR_MARK.length))));
  });
  return errors;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
