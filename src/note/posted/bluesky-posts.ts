import type { PostedDecoder } from './decoder';

const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * `/profile/name/post/id`: 13 characters of base32-sortable, which hold 53 bits of Unix microseconds
 * above 10 bits of clock id. https://atproto.com/specs/tid
 */
export const blueskyPosts: PostedDecoder = {
  sites: ['bsky.app'],
  since: '2022-10-01',
  exact: true,
  read: ([first, , third, id]) => {
    if (first !== 'profile' || third !== 'post') return null;
    if (id === undefined || !/^[2-7a-j][2-7a-z]{12}$/.test(id)) return null;
    let value = 0n;
    for (const character of id) value = value * 32n + BigInt(ALPHABET.indexOf(character));
    return Number((value >> 10n) / 1000n);
  },
};
