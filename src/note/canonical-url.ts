import { parseUrl, pathSegments } from './parse-url';
import { siteHost } from './site-host';
import { dropTracking } from './tracking-parameters';

/**
 * One string for one page, whatever device, share button or shortener of the same site the link came
 * from: `http://www.youtu.be/abcdefghijk?si=1` is `https://youtube.com/watch?v=abcdefghijk`. Keeps
 * all that may identify a page (path, other parameters in their order, fragment); drops tracking
 * parameters, credentials, text fragments and trailing slashes. Meant for comparing, not for opening.
 * Text that is no http(s) URL comes back as it is. Applying it twice changes nothing.
 */
export function canonicalUrl(text: string): string {
  const url = parseUrl(text);
  if (url === null) return text;
  const site = siteHost(url);
  return canonicalPost(url, site) ?? canonicalPage(url, site);
}

function canonicalPage(url: URL, site: string): string {
  const path = trimEndSlashes(url.pathname);
  const query = dropTracking(url.search.slice(1), site);
  const fragment = dropTextFragment(url.hash.slice(1));
  const slash = path === '' && (query !== '' || fragment !== '') ? '/' : path;
  return `https://${site}${slash}${query && `?${query}`}${fragment && `#${fragment}`}`;
}

function canonicalPost(url: URL, site: string): string | null {
  const segments = pathSegments(url);
  if (site === 'x.com') {
    const post = readStatus(segments);
    return post && `https://x.com/${post.author}/status/${post.id}`;
  }
  if (site === 'youtube.com') {
    const id = readVideoId(url, segments);
    return id && `https://youtube.com/watch?v=${id}`;
  }
  return null;
}

/** `/author/status/1`, `/author/status/1/photo/1`, `/i/web/status/1`. */
function readStatus(segments: readonly string[]): { author: string; id: string } | null {
  const [author, ...rest] = segments;
  const [kind, id] = rest[0] === 'web' ? rest.slice(1) : rest;
  if (author === undefined || id === undefined || !/^status(?:es)?$/.test(kind ?? '')) return null;
  return /^\d{1,20}$/.test(id) ? { author, id } : null;
}

/** Video ids have 11 characters. */
const VIDEO_ID = /^[\w-]{11}$/;

/** `/watch?v=id`, `/shorts/id`, `/live/id`, `/embed/id`, and `/id` of the shortener. */
function readVideoId(url: URL, segments: readonly string[]): string | null {
  const [first, second] = segments;
  const ids = [
    /(?:^|\.)youtu\.be\.?$/.test(url.hostname) ? first : null,
    first === 'watch' ? url.searchParams.get('v') : null,
    /^(?:shorts|live|embed|v)$/.test(first ?? '') ? second : null,
  ];
  return ids.find((id) => VIDEO_ID.test(id ?? '')) ?? null;
}

/** `#part:~:text=words` points into the page by its words; only `#part` is an address. */
function dropTextFragment(fragment: string): string {
  const at = fragment.indexOf(':~:');
  return at < 0 ? fragment : fragment.slice(0, at);
}

function trimEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}
