/** Parameters that say where a click came from, on any site. Compared in lower case. */
const TRACKING: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ref_src',
  'ref_url',
  'si',
  'spm',
  'spm_id_from',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
]);

const TRACKING_PREFIX = /^(?:utm|mtm|pk|hsa|vero|oly)_/;

/** Parameters that identify nothing on one site and its subdomains, though they may elsewhere. */
const BY_SITE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['x.com', new Set(['s', 't', 'cxt', 'mx', 'lang'])],
  ['youtube.com', new Set(['feature', 'app', 'ab_channel', 'pp', 't', 'start', 'index'])],
  ['tiktok.com', new Set(['_r', '_t', 'is_from_webapp', 'sender_device', 'web_id', 'lang', 'q'])],
  ['linkedin.com', new Set(['trk', 'trackingid', 'lipi', 'rcm', 'refid', 'originalsubdomain'])],
  ['reddit.com', new Set(['share_id', 'rdt'])],
  ['medium.com', new Set(['source'])],
  ['substack.com', new Set(['r', 'triedredirect', 'showwelcomeonshare', 'isfreemail'])],
  ['google.com', new Set(['usp', 'ved', 'sca_esv'])],
  [
    'bilibili.com',
    new Set([
      'vd_source',
      'share_source',
      'share_medium',
      'share_plat',
      'share_session_id',
      'share_tag',
      'unique_k',
      'from',
      'seid',
      'buvid',
      'timestamp',
    ]),
  ],
  [
    'mp.weixin.qq.com',
    new Set(['chksm', 'scene', 'sharer_shareinfo', 'sharer_shareinfo_first', 'mpshare', 'srcid']),
  ],
]);

/**
 * A query without the parameters that identify no page: `utm_source=a&id=7` gives `id=7`. Takes and
 * gives the text between `?` and `#`; what stays keeps its order and its encoding.
 */
export function dropTracking(query: string, site: string): string {
  const local = BY_SITE.get(site) ?? BY_SITE.get(site.slice(site.indexOf('.') + 1));
  return query
    .split('&')
    .filter((part) => {
      const name = (part.split('=', 1)[0] ?? '').toLowerCase();
      if (name === '') return false;
      return !TRACKING.has(name) && !TRACKING_PREFIX.test(name) && !(local?.has(name) ?? false);
    })
    .join('&');
}
