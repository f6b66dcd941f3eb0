import type { LaunchBrowserOptions } from './browser-session.ts';

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** Everything goes to the test server, whatever the scheme and host. */
function network(proxyPort: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.predictor.enabled': false,
    'network.http.speculative-parallel-limit': 0,
    'network.http.http3.enable': false,
    // Real hosts are preloaded; with HSTS their self-signed certificate could not be accepted.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.OCSP.enabled': 0,
  };
}

/** What Firefox would fetch by itself. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.contentblocking.report.monitor.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.ml.enable': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.merino.endpointURL': '',
  'browser.urlbar.quicksuggest.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  // The value Firefox itself knows as "no server"; heeded only with the environment variable in firefox.ts.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

const BEHAVIOUR: Preferences = {
  // The driver's recommended set turns on focusmanager.testmode, which fakes focus.
  'remote.prefs.recommended': false,
  // A temporary add-on is uninstalled at every start; these keep what it stored, and its origin.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // `permissions.request` then grants without a prompt, which no driver can reach.
  'extensions.webextOptionalPermissionPrompts': false,
  // Extension errors of the event page reach standard output through `dump`.
  'browser.dom.window.dump.enabled': true,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.tabs.unloadOnLowMemory': false,
  'browser.translations.automaticallyPopup': false,
  'browser.warnOnQuit': false,
  // A camera and a microphone that need neither hardware nor a prompt, for the call pages.
  'media.navigator.permission.disabled': true,
  'media.navigator.streams.fake': true,
  'media.peerconnection.ice.loopback': true,
  'media.autoplay.default': 0,
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** The preferences of a Firefox under test: quiet, sealed off, with true focus and storage that survives. */
export function preferencesFor(options: LaunchBrowserOptions): Preferences {
  const language = options.lang
    ? { 'intl.locale.requested': options.lang, 'intl.accept_languages': options.lang }
    : {};
  return { ...QUIET, ...BEHAVIOUR, ...network(options.server.proxyPort), ...language };
}
