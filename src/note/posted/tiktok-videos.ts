import type { PostedDecoder } from './decoder';
import { readNumericId } from './numeric-id';

/**
 * `/@name/video/1`, `/@name/photo/1`; Douyin's `/video/1` and `/note/1`. The high 32 bits of the id
 * are Unix seconds, within a minute of the posting. Measured on 73 videos by
 * https://github.com/Evil0ctal/Douyin-TikTok-Video-ID-Decoder; the makers do not document it.
 */
export const tiktokVideos: PostedDecoder = {
  sites: ['tiktok.com', 'douyin.com'],
  since: '2016-09-01',
  exact: true,
  read: (segments) => {
    const at = segments.findIndex((segment) => /^(?:video|photo|note)$/.test(segment));
    const id = at < 0 ? null : readNumericId(segments[at + 1]);
    return id === null ? null : Number(id >> 32n) * 1000;
  },
};
