/**
 * Code for the inside of Firefox, kept as text: it runs in other processes, with objects that have no
 * published types, and must not refer to anything of ours.
 */

/**
 * Runs in the browser's main process. Uncaught exceptions of all processes reach the console service there;
 * console calls do not leave their process, so the process script below passes them on.
 * The last value is a function of (addonId, mark, processScript).
 */
export const COLLECTOR = String.raw`(addonId, mark, processScript) => {
  const report = (where, text) => dump('\n' + mark + JSON.stringify(where + ': ' + text) + '\n');
  const isOurs = (source) => /^(https?|moz-extension|blob):/.test(source);
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { flags, sourceName, errorMessage } = message;
      if (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) return;
      if (isOurs(sourceName)) report(sourceName, errorMessage);
    },
  });
  const waiting = new Map();
  let last = 0;
  Services.ppmm.addMessageListener('QualityMinutes:Console', ({ data }) => {
    if (isOurs(data.source)) report(data.source, data.text);
  });
  Services.ppmm.addMessageListener('QualityMinutes:Answer', ({ data }) => {
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) reject(new Error(data.error));
    else resolve(data.json);
  });
  globalThis.qualityMinutes = {
    ask(expression) {
      const id = (last += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        Services.ppmm.broadcastAsyncMessage('QualityMinutes:Ask', { id, addonId, expression });
      });
    },
  };
  Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent(processScript), true);
}`;

/**
 * Runs in the browser window: an extension's pages live in a group of their own, and a tab that begins in another has its context
 * replaced at once. One in a hundred is then never announced to the driver, so the extension's tabs begin in its group, whoever opens
 * them. The last value is a function of (addonId).
 */
export const OWN_GROUP = String.raw`(addonId) => {
  const addTab = gBrowser.addTab.bind(gBrowser);
  gBrowser.addTab = (url, options) => {
    const policy = WebExtensionPolicy.getByID(addonId);
    const isOwn = policy !== null && url.startsWith(policy.getURL());
    return addTab(url, isOwn ? { initialBrowsingContextGroupId: policy.browsingContextGroupId, ...options } : options);
  };
}`;

/** Runs in every content process, among them the one that holds the extension's pages. */
export const PROCESS_SCRIPT = String.raw`{
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const textOf = (value) => {
    try {
      const isPlain = typeof value === 'object' && value !== null && !('message' in value);
      return isPlain ? JSON.stringify(value) : String(value);
    } catch (error) {
      return 'an object';
    }
  };
  const onConsole = (event) => {
    const { level, filename, arguments: args } = event.wrappedJSObject ?? event;
    if (level !== 'error' && level !== 'assert') return;
    sendAsyncMessage('QualityMinutes:Console', { source: filename, text: [...args].map(textOf).join(' ') });
  };
  storage.addLogEventListener(onConsole, Services.scriptSecurityManager.getSystemPrincipal());
  const module = 'resource://gre/modules/ExtensionPageChild.sys.mjs';
  const { ExtensionPageChild } = ChromeUtils.importESModule(module);
  addMessageListener('QualityMinutes:Ask', async ({ data: { id, addonId, expression } }) => {
    const contexts = [...ExtensionPageChild.extensionContexts.values()];
    const background = contexts.find((one) => one.viewType === 'background' && one.extension.id === addonId);
    if (!background) return;
    try {
      const view = background.contentWindow;
      const sandbox = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: false });
      const code = '(async () => JSON.stringify({ value: await (' + expression + ') }))()';
      sendAsyncMessage('QualityMinutes:Answer', { id, json: await Cu.evalInSandbox(code, sandbox) });
    } catch (error) {
      sendAsyncMessage('QualityMinutes:Answer', { id, error: String(error) });
    }
  });
}`;
