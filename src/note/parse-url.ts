/** Reads an http or https URL, for example `https://example.com/a`; null for anything else. Never throws. */
export function parseUrl(text: string): URL | null {
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return /^\.*$/.test(url.hostname) ? null : url;
  } catch {
    return null;
  }
}

/** The non-empty segments of a URL's path, still percent-encoded: `/a//b/` gives `a` and `b`. */
export function pathSegments(url: URL): readonly string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}
