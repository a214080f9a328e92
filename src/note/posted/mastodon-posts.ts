import type { PostedDecoder } from './decoder';
import { readNumericId } from './numeric-id';

/**
 * `/@name/1` (also below `/web` and `/deck`) and `/users/name/statuses/1` on any host: 48 bits of
 * Unix milliseconds above 16 bits of sequence, since Mastodon 2.0 (October 2017).
 * https://github.com/mastodon/mastodon/blob/main/lib/mastodon/snowflake.rb
 */
export const mastodonPosts: PostedDecoder = {
  sites: null,
  since: '2017-10-01',
  exact: true,
  read: (segments) => {
    const isApp = segments[0] === 'web' || segments[0] === 'deck';
    const [first, second, third, fourth] = isApp ? segments.slice(1) : segments;
    const text = first?.startsWith('@')
      ? second
      : first === 'users' && third === 'statuses' && second !== undefined
        ? fourth
        : undefined;
    const id = readNumericId(text);
    return id === null ? null : Number(id >> 16n);
  },
};
