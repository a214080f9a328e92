import type { PostedDecoder } from './decoder';

const UUID_V7 =
  /(?:^|[^0-9a-f])([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/i;

/**
 * A version 7 UUID in a path: its first 48 bits are Unix milliseconds (RFC 9562, section 5.7).
 * Software used the drafts of that document before it came out in 2024.
 */
export const timedUuids: PostedDecoder = {
  sites: null,
  since: '2021-01-01',
  exact: true,
  read: (segments) => {
    for (const segment of segments) {
      const match = UUID_V7.exec(segment);
      if (match) return Number.parseInt(`${match[1] ?? ''}${match[2] ?? ''}`, 16);
    }
    return null;
  },
};
