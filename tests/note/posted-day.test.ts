import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, type IsoDay } from '../../src/note/iso-day';
import { parseUrl } from '../../src/note/parse-url';
import { postedDay } from '../../src/note/posted-day';

const today = '2026-11-22' as IsoDay;

const read = (text: string, now: IsoDay = today) => {
  const url = parseUrl(text);
  if (url === null) throw new Error(`not a URL: ${text}`);
  const posted = postedDay(url, now);
  return posted && `${posted.exact ? '' : '≈'}${posted.day}`;
};

const at = (time: string) => BigInt(Date.parse(time));
const xId = (time: string) => (at(time) - 1_288_834_974_657n) << 22n;

describe('the day a link was posted', () => {
  it.each([
    ['an X post', `https://x.com/a/status/${xId('2025-03-04T05:06:07Z')}`, '2025-03-04'],
    [
      'an X post of twitter.com',
      `https://mobile.twitter.com/a/status/${xId('2012-02-29T00:00:00Z')}/photo/1`,
      '2012-02-29',
    ],
    [
      'an X post without author',
      `https://x.com/i/web/status/${xId('2025-03-04T05:06:07Z')}`,
      '2025-03-04',
    ],
    [
      'the last millisecond of a UTC day',
      `https://x.com/a/status/${xId('2025-03-04T23:59:59.999Z')}`,
      '2025-03-04',
    ],
    [
      'the first millisecond of the next',
      `https://x.com/a/status/${xId('2025-03-05T00:00:00Z')}`,
      '2025-03-05',
    ],
    // The example of https://metacpan.org/pod/Twitter::ID.
    [
      'a post whose day is published',
      'https://twitter.com/Twitter/status/1445078208190291973',
      '2021-10-04',
    ],
    ['no X post from before the clock made ids', 'https://twitter.com/jack/status/20', null],
    ['the last of the counted ids', 'https://x.com/a/status/29700859247', null],
    ['no X profile', 'https://x.com/a', null],
    ['no number that is too long', 'https://x.com/a/status/99999999999999999999', null],
    ['no words', 'https://x.com/a/status/12ab', null],
    [
      'a TikTok video',
      `https://www.tiktok.com/@a/video/${(at('2025-06-18T10:00:00Z') / 1000n) << 32n}`,
      '2025-06-18',
    ],
    [
      'a Douyin video',
      `https://www.douyin.com/video/${(at('2025-06-18T10:00:00Z') / 1000n) << 32n}`,
      '2025-06-18',
    ],
    [
      'no TikTok video from before TikTok',
      `https://www.tiktok.com/@a/video/${(at('2012-06-18T10:00:00Z') / 1000n) << 32n}`,
      null,
    ],
    [
      'a LinkedIn post',
      `https://www.linkedin.com/posts/a_b-activity-${at('2025-10-28T09:00:00Z') << 22n}-x1y2`,
      '2025-10-28',
    ],
    [
      'a LinkedIn update',
      `https://www.linkedin.com/feed/update/urn:li:activity:${at('2025-10-28T09:00:00Z') << 22n}/`,
      '2025-10-28',
    ],
    [
      'an encoded LinkedIn update',
      `https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A${at('2025-10-28T09:00:00Z') << 22n}`,
      '2025-10-28',
    ],
    [
      'a Mastodon post',
      `https://social.example/@a/${at('2024-01-02T03:04:05Z') << 16n}`,
      '2024-01-02',
    ],
    [
      'a Mastodon post in its other form',
      `https://social.example/users/a/statuses/${at('2024-01-02T03:04:05Z') << 16n}`,
      '2024-01-02',
    ],
    [
      'a Mastodon post seen in the app',
      `https://social.example/deck/@a/${at('2024-01-02T03:04:05Z') << 16n}`,
      '2024-01-02',
    ],
    [
      'an embedded LinkedIn update',
      `https://www.linkedin.com/embed/feed/update/urn:li:share:${at('2025-10-28T09:00:00Z') << 22n}`,
      '2025-10-28',
    ],
    ['a date over two parts of a path', 'https://news.example/2025-11/20/c_1.htm', '2025-11-20'],
    [
      'a date without marks over two parts',
      'https://news.example/n1/2025/1120/c1.html',
      '2025-11-20',
    ],
    ['a day behind year and month', 'https://news.example/202511/20/a.html', '2025-11-20'],
    ['no thirteenth month over two parts', 'https://news.example/2025/1320/c1.html', null],
    ['no short number after a name', 'https://social.example/@a/12345', null],
    // The example of https://discord.com/developers/docs/reference#snowflakes.
    ['a Discord message', 'https://discord.com/channels/1/2/175928847299117063', '2016-04-30'],
    [
      'a direct Discord message',
      'https://discord.com/channels/@me/2/175928847299117063',
      '2016-04-30',
    ],
    ['no Discord channel', 'https://discord.com/channels/1/175928847299117063', null],
    // The example of https://atproto.com/specs/tid lies before the first posts; this id is from atcute.
    ['a Bluesky post', 'https://bsky.app/profile/a.example/post/3l25zusnsfctk', '2024-08-20'],
    ['an arXiv paper', 'https://arxiv.org/abs/2603.12345v2', '≈2026-03-01'],
    ['an arXiv PDF', 'https://www.arxiv.org/pdf/0704.0001.pdf', '≈2007-04-01'],
    ['an old arXiv paper', 'https://arxiv.org/abs/math.GT/0309136', '≈2003-09-01'],
    [
      'an old arXiv paper of the last century',
      'https://arxiv.org/abs/hep-th/9901001',
      '≈1999-01-01',
    ],
    ['no arXiv paper of a thirteenth month', 'https://arxiv.org/abs/2613.12345', null],
    [
      'a ChatGPT conversation',
      'https://chatgpt.com/c/68000000-1111-8222-a333-444455556666',
      '≈2025-04-16',
    ],
    [
      'a shared one',
      'https://chat.openai.com/share/68000000-1111-8222-a333-444455556666',
      '≈2025-04-16',
    ],
    [
      'one of a project',
      'https://chatgpt.com/g/g-p-0a1b-name/c/68000000-1111-8222-a333-444455556666',
      '≈2025-04-16',
    ],
    [
      'none whose id is random',
      'https://chatgpt.com/share/f8000000-1111-4222-a333-444455556666',
      null,
    ],
    [
      'no such id elsewhere',
      'https://grok.example/share/68000000-1111-4222-a333-444455556666',
      null,
    ],
    ['a date in a path', 'https://news.example.com/world/2025/11/20/title', '2025-11-20'],
    ['one with short numbers', 'https://news.example.com/2025/1/2/title', '2025-01-02'],
    ['one with a month’s name', 'https://news.example.com/2025/nov/20/title', '2025-11-20'],
    ['one with a full name', 'https://news.example.com/2025/September/09/title', '2025-09-09'],
    ['one with hyphens', 'https://news.example.com/2025-11-20/title', '2025-11-20'],
    ['one among words', 'https://news.example.com/title-2025-11-20-more', '2025-11-20'],
    ['one without hyphens', 'https://news.example.com/20251120/title', '2025-11-20'],
    ['one in a file’s name', 'https://news.example.cn/t20251120_1234567.html', '2025-11-20'],
    ['no month alone', 'https://news.example.com/2025/11/title', null],
    ['no day that does not exist', 'https://news.example.com/2025/02/30/title', null],
    ['no part of a longer number', 'https://news.example.com/1202511201', null],
    ['no day from before the web', 'https://news.example.com/1912/04/15/ship', null],
    ['a version 7 UUID', 'https://a.example/017F22E2-79B0-7CC3-98C4-DC0C0C07398F', '2022-02-22'],
    ['no version 4 UUID', 'https://a.example/017f22e2-79b0-4cc3-98c4-dc0c0c07398f', null],
    ['a ULID', 'https://a.example/p/01ARZ3NDEKTSV4RRFFQ69G5FAV', '2016-07-30'],
    ['no word as long as a ULID', 'https://a.example/p/abcdefghijklmnopqrstuvwxyz', null],
    ['nothing of a plain page', 'https://a.example/about', null],
  ])('reads %s', (_, url, expected) => {
    expect(read(url)).toBe(expected);
  });

  it('believes a day up to two days ahead and none after', () => {
    const url = `https://x.com/a/status/${xId('2026-11-24T23:00:00Z')}`;
    expect(read(url)).toBe('2026-11-24');
    expect(read(url, '2026-11-21' as IsoDay)).toBeNull();
  });

  it('reads any X id since November 2010 to the millisecond it was made of', () => {
    const first = Date.UTC(2010, 10, 6);
    const last = Date.UTC(2026, 10, 22);
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.integer({ min: 0, max: 4194303 }),
        (time, low) => {
          const id = ((BigInt(time) - 1_288_834_974_657n) << 22n) + BigInt(low);
          const date = new Date(time);
          expect(read(`https://x.com/a/status/${id}`)).toBe(
            isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
          );
        },
      ),
    );
  });

  it('never throws', () => {
    const host = fc.constantFrom(
      'x.com',
      'tiktok.com',
      'linkedin.com',
      'arxiv.org',
      'bsky.app',
      'chatgpt.com',
      'a.example',
    );
    const part = fc.oneof(
      fc.constantFrom('status', 'video', 'posts', 'abs', 'c', '@a', '2025', '11'),
      fc.string({ unit: 'binary' }),
      fc.bigInt().map(String),
    );
    fc.assert(
      fc.property(host, fc.array(part), (site, parts) => {
        const url = parseUrl(`https://${site}/${parts.join('/')}`);
        if (url !== null) expect(() => postedDay(url, today)).not.toThrow();
      }),
    );
  });
});
