/** Prefixes of hosts that serve the same pages to other devices. */
const DEVICE_PREFIX = /^(?:www|m|mobile)\.(?=[^.]+\.)/;

/** Hosts that are other names of one site. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'x.com'],
  ['fxtwitter.com', 'x.com'],
  ['vxtwitter.com', 'x.com'],
  ['fixupx.com', 'x.com'],
  ['youtu.be', 'youtube.com'],
  ['music.youtube.com', 'youtube.com'],
  ['youtube-nocookie.com', 'youtube.com'],
  ['old.reddit.com', 'reddit.com'],
  ['new.reddit.com', 'reddit.com'],
  ['np.reddit.com', 'reddit.com'],
  ['chat.openai.com', 'chatgpt.com'],
]);

/**
 * The host a reader would call the site: lower case, without `www.`, `m.` and `mobile.`, aliases
 * resolved (`mobile.twitter.com` is `x.com`). International names stay in their ASCII form
 * (`xn--…`), so that a look-alike cannot pass for the real thing. A port that is not the default
 * belongs to the name. Credentials never do: `https://x.com@evil.example` is `evil.example`.
 */
export function siteHost(url: URL): string {
  let host = url.hostname.toLowerCase();
  while (host.endsWith('.')) host = host.slice(0, -1);
  while (DEVICE_PREFIX.test(host)) host = host.replace(DEVICE_PREFIX, '');
  // Wikipedia keeps the device inside the name: `en.m.wikipedia.org`.
  host = host.replace(/^([a-z-]{2,12})\.m\.(?=[a-z]+\.org$)/, '$1.');
  host = ALIASES.get(host) ?? host;
  return url.port === '' ? host : `${host}:${url.port}`;
}
