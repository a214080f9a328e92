import type { PostedDecoder } from './decoder';
import { readNumericId } from './numeric-id';

const POST_ID = /(?:activity|share|ugcPost)(?:-|:|%3A)(\d{19})(?!\d)/i;

/**
 * `/posts/name_words-activity-1-x`, `/feed/update/urn:li:activity:1`. The first 41 of the id's 63
 * bits are Unix milliseconds. Worked out by https://github.com/Ollie-Boyd/Linkedin-post-timestamp-extractor;
 * the makers do not document it. Nineteen digits begin in 2007; ids of this kind are younger.
 */
export const linkedinPosts: PostedDecoder = {
  sites: ['linkedin.com'],
  since: '2012-01-01',
  exact: true,
  read: (segments) => {
    const [first, second, third] = segments[0] === 'embed' ? segments.slice(1) : segments;
    const name =
      first === 'posts' ? second : first === 'feed' && second === 'update' ? third : null;
    const id = readNumericId(POST_ID.exec(name ?? '')?.[1]);
    return id === null ? null : Number(id >> 22n);
  },
};
