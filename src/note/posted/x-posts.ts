import type { PostedDecoder } from './decoder';
import { readNumericId } from './numeric-id';

/** `twepoch` of https://github.com/twitter-archive/snowflake (IdWorker.scala): 2010-11-04T01:42:54.657Z. */
const EPOCH = 1_288_834_974_657n;

/**
 * The last id that was counted up instead of made from the clock, as TweetedAt measured it:
 * https://ws-dl.blogspot.com/2019/08/2019-08-03-tweetedat-finding-tweet.html
 */
const LAST_SEQUENTIAL_ID = 29_700_859_247n;

/** `/name/status/1`, `/i/web/status/1`, `/name/article/1`: the bits above 22 count milliseconds. */
export const xPosts: PostedDecoder = {
  sites: ['x.com'],
  since: '2010-11-04',
  exact: true,
  read: (segments) => {
    const at = segments.findIndex((segment) => /^(?:status|statuses|article)$/.test(segment));
    const id = at < 1 ? null : readNumericId(segments[at + 1]);
    return id === null || id <= LAST_SEQUENTIAL_ID ? null : Number((id >> 22n) + EPOCH);
  },
};
