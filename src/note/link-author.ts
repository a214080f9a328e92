import { pathSegments } from './parse-url';
import { siteHost } from './site-host';

type ReadAuthor = (segments: readonly string[]) => string | null;

const NOT_ON_X =
  /^(?:i|home|search|explore|hashtag|intent|share|settings|login|compose|jobs|tos|privacy|messages|notifications)$/i;
const NOT_ON_GITHUB =
  /^(?:about|apps|collections|enterprise|explore|features|login|marketplace|search|settings|sponsors|topics|trending)$/i;
const NOT_ON_INSTAGRAM = /^(?:p|reel|reels|stories|explore|tv|accounts)$/i;

/** `@name` in a path, without the `@`. */
const atName: ReadAuthor = ([first]) => (first?.startsWith('@') ? first.slice(1) : null);

/** The segment after one of some words: `/user/name`. */
const after =
  (...words: readonly string[]): ReadAuthor =>
  ([first, second]) =>
    first !== undefined && words.includes(first) ? (second ?? null) : null;

const READERS: ReadonlyMap<string, ReadAuthor> = new Map<string, ReadAuthor>([
  ['x.com', ([first]) => named(first, NOT_ON_X, /^\w{1,15}$/)],
  ['tiktok.com', atName],
  ['threads.net', atName],
  ['threads.com', atName],
  ['medium.com', atName],
  ['youtube.com', (segments) => atName(segments) ?? after('c', 'channel', 'user')(segments)],
  ['bsky.app', after('profile')],
  ['reddit.com', after('user', 'u')],
  ['linkedin.com', readLinkedIn],
  ['github.com', (path) => after('orgs')(path) ?? named(path[0], NOT_ON_GITHUB, /^[\w-]{1,39}$/)],
  ['gist.github.com', ([first, second]) => (second === undefined ? null : (first ?? null))],
  ['instagram.com', ([first]) => named(first, NOT_ON_INSTAGRAM, /^[\w.]{1,30}$/)],
  ['t.me', readTelegram],
  ['substack.com', atName],
  ['open.substack.com', after('pub')],
  ['zhihu.com', after('people', 'org')],
  ['space.bilibili.com', ([first]) => first ?? null],
]);

/**
 * Who published a page, as far as its link says, as written there and without `@`:
 * `https://x.com/Someone/status/1` gives `Someone`. A Mastodon author is `name@host`. Null when the
 * link does not say.
 */
export function linkAuthor(url: URL): string | null {
  const site = siteHost(url);
  const segments = pathSegments(url);
  const read = READERS.get(site);
  const author = read ? read(segments) : (subdomainAuthor(site) ?? readFediverse(segments, site));
  return author === null || author === '' ? null : decodeName(author);
}

function named(segment: string | undefined, reserved: RegExp, shape: RegExp): string | null {
  return segment !== undefined && shape.test(segment) && !reserved.test(segment) ? segment : null;
}

/** `/posts/some-slug_words-activity-1-x`, `/in/some-slug`, `/company/some-slug`. */
function readLinkedIn([first, second]: readonly string[]): string | null {
  if (second === undefined) return null;
  if (first === 'posts') return second.includes('_') ? (second.split('_', 1)[0] ?? null) : null;
  return first === 'in' || first === 'company' || first === 'school' ? second : null;
}

/** `/channel/12` and its preview `/s/channel/12`; `/c/1/2` and invitations have no public name. */
function readTelegram(segments: readonly string[]): string | null {
  const [first, second] = segments;
  if (first === 's') return second ?? null;
  if (first === undefined || first.length < 4 || /^(?:joinchat|addstickers|share)$/.test(first)) {
    return null;
  }
  return /^\w+$/.test(first) ? first : null;
}

function subdomainAuthor(site: string): string | null {
  return /^([a-z0-9-]{1,63})\.(?:substack|medium)\.com$/.exec(site)?.[1] ?? null;
}

/** `/@name/12` on a host of its own, `/@name@other.host/12` for a post seen through another one. */
function readFediverse([first, second]: readonly string[], site: string): string | null {
  if (first === undefined || second === undefined || !/^\d{1,20}$/.test(second)) return null;
  const match = /^@(\w{1,64})(?:@([\w.-]{1,255}))?$/.exec(first);
  return match ? `${match[1] ?? ''}@${match[2] ?? site}` : null;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
