/** Reads from a link when its page was posted. */
export interface PostedDecoder {
  /** Sites (see `siteHost`) whose links it reads; null for any site. */
  readonly sites: readonly string[] | null;
  /** The first day (`YYYY-MM-DD`) on which such a link could exist; earlier readings are no dates. */
  readonly since: string;
  /** Whether the reading gives the very day, not just a month or a likely day. */
  readonly exact: boolean;
  /** Unix time in milliseconds, or null when the link carries none. */
  readonly read: (segments: readonly string[], url: URL) => number | null;
}
