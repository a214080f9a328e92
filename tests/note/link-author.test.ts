import { describe, expect, it } from 'vitest';
import { linkAuthor } from '../../src/note/link-author';
import { parseUrl } from '../../src/note/parse-url';
import { siteHost } from '../../src/note/site-host';

const read = (text: string): URL => {
  const url = parseUrl(text);
  if (url === null) throw new Error(`not a URL: ${text}`);
  return url;
};

describe('the author a link names', () => {
  it.each([
    ['https://x.com/Some_One/status/12', 'Some_One'],
    ['https://mobile.twitter.com/someone', 'someone'],
    ['https://x.com/i/web/status/12', null],
    ['https://x.com/search?q=a', null],
    ['https://x.com/waytoolongforahandle/status/1', null],
    ['https://www.tiktok.com/@some.one/video/12', 'some.one'],
    ['https://www.tiktok.com/tag/robots', null],
    ['https://github.com/owner/repo/issues/1', 'owner'],
    ['https://github.com/orgs/owner/repositories', 'owner'],
    ['https://github.com/topics/robots', null],
    ['https://gist.github.com/owner/0a1b', 'owner'],
    ['https://gist.github.com/0a1b', null],
    ['https://medium.com/@someone/title-0a1b', 'someone'],
    ['https://someone.medium.com/title-0a1b', 'someone'],
    ['https://medium.com/publication/title-0a1b', null],
    ['https://someone.substack.com/p/title', 'someone'],
    ['https://substack.com/@someone/p-12', 'someone'],
    ['https://open.substack.com/pub/someone/p/title', 'someone'],
    ['https://social.example/@someone/112345678901234567', 'someone@social.example'],
    ['https://social.example/@someone@other.example/112345678901234567', 'someone@other.example'],
    ['https://social.example/@someone/about', null],
    ['https://www.youtube.com/@someone/videos', 'someone'],
    ['https://www.youtube.com/channel/UC012', 'UC012'],
    ['https://www.youtube.com/c/someone', 'someone'],
    ['https://www.youtube.com/watch?v=abcdefghijk', null],
    ['https://www.linkedin.com/posts/some-one_words-activity-7100000000000000000-a1b2', 'some-one'],
    ['https://www.linkedin.com/in/some-one/', 'some-one'],
    ['https://www.linkedin.com/company/some-firm/', 'some-firm'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000/', null],
    ['https://t.me/channel_name/12', 'channel_name'],
    ['https://t.me/s/channel_name', 'channel_name'],
    ['https://t.me/c/123/4', null],
    ['https://t.me/+abcdef', null],
    ['https://old.reddit.com/user/someone', 'someone'],
    ['https://www.reddit.com/r/topic/comments/1a', null],
    ['https://bsky.app/profile/someone.example/post/3jzfcijpj2z2a', 'someone.example'],
    ['https://www.zhihu.com/people/%E6%9F%90%E4%BA%BA', '某人'],
    ['https://www.zhihu.com/people/%E6%9F', '%E6%9F'],
    ['https://news.example.com/a', null],
  ])('reads %s as %s', (url, author) => {
    expect(linkAuthor(read(url))).toBe(author);
  });
});

describe('the site of a link', () => {
  it.each([
    ['https://www.Example.com/a', 'example.com'],
    ['https://twitter.com/a', 'x.com'],
    ['https://youtu.be/abcdefghijk', 'youtube.com'],
    ['https://chat.openai.com/share/1', 'chatgpt.com'],
    ['https://x.com@evil.example/someone/status/1', 'evil.example'],
    ['https://x.com:443@evil.example/', 'evil.example'],
    ['https://х.com/', 'xn--u1a.com'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://[::1]/', '[::1]'],
  ])('reads %s as %s', (url, site) => {
    expect(siteHost(read(url))).toBe(site);
  });

  it('does not take a look-alike for the author’s site', () => {
    expect(linkAuthor(read('https://x.com@evil.example/someone/status/1'))).toBeNull();
  });
});
