import type { PostedDecoder } from './decoder';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID = /^0[0-9A-HJKMNP-TV-Z]{25}$/i;

/**
 * A ULID as a whole path segment: ten characters of Crockford base32 for Unix milliseconds, then 16
 * random ones. https://github.com/ulid/spec
 */
export const ulids: PostedDecoder = {
  sites: null,
  since: '2016-06-01',
  exact: true,
  read: (segments) => {
    const id = segments.find((segment) => ULID.test(segment));
    if (id === undefined) return null;
    let time = 0;
    for (const character of id.slice(0, 10).toUpperCase()) {
      time = time * 32 + ALPHABET.indexOf(character);
    }
    return time;
  },
};
