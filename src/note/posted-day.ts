import { addDays, type IsoDay, utcDay } from './iso-day';
import { pathSegments } from './parse-url';
import { arxivPapers } from './posted/arxiv-papers';
import { blueskyPosts } from './posted/bluesky-posts';
import { chatgptConversations } from './posted/chatgpt-conversations';
import type { PostedDecoder } from './posted/decoder';
import { discordMessages } from './posted/discord-messages';
import { linkedinPosts } from './posted/linkedin-posts';
import { mastodonPosts } from './posted/mastodon-posts';
import { pathDates } from './posted/path-dates';
import { tiktokVideos } from './posted/tiktok-videos';
import { timedUuids } from './posted/timed-uuids';
import { ulids } from './posted/ulids';
import { xPosts } from './posted/x-posts';
import { siteHost } from './site-host';

export interface PostedDay {
  /** UTC. */
  readonly day: IsoDay;
  /** False when the link gives only a month or a likely day. */
  readonly exact: boolean;
}

/** In the order in which they are asked: those of one site first, the most telling of any site next. */
const DECODERS: readonly PostedDecoder[] = [
  xPosts,
  tiktokVideos,
  linkedinPosts,
  discordMessages,
  blueskyPosts,
  arxivPapers,
  chatgptConversations,
  mastodonPosts,
  pathDates,
  timedUuids,
  ulids,
];

/** Clocks differ, and it is tomorrow already elsewhere. */
const DAYS_AHEAD = 2;

/**
 * The day a page was posted, read from its link alone and without any network. A reading from before
 * the service existed, or more than two days after `today`, is a coincidence and no date.
 */
export function postedDay(url: URL, today: IsoDay): PostedDay | null {
  const site = siteHost(url);
  const segments = pathSegments(url);
  const latest = addDays(today, DAYS_AHEAD);
  for (const decoder of DECODERS) {
    if (decoder.sites !== null && !decoder.sites.includes(site)) continue;
    const time = decoder.read(segments, url);
    if (time === null || !Number.isSafeInteger(time)) continue;
    const day = utcDay(time);
    if (day >= decoder.since && day <= latest) return { day, exact: decoder.exact };
  }
  return null;
}
