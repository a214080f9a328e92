import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/note/canonical-url';

describe('the canonical form of a URL', () => {
  it.each([
    ['lower-cases the host only', 'https://Example.COM/Path', 'https://example.com/Path'],
    ['takes http for https', 'http://example.com/a', 'https://example.com/a'],
    ['drops www', 'https://www.example.com/a', 'https://example.com/a'],
    ['drops m and mobile', 'https://mobile.m.example.com/a', 'https://example.com/a'],
    ['keeps a host that is called m', 'https://m.com/a', 'https://m.com/a'],
    [
      'keeps the language of a Wikipedia',
      'https://uk.m.wikipedia.org/wiki/A',
      'https://uk.wikipedia.org/wiki/A',
    ],
    ['drops a final slash', 'https://example.com/a/', 'https://example.com/a'],
    ['drops the slash of a bare host', 'https://example.com/', 'https://example.com'],
    ['keeps the slash before a query', 'https://example.com/?id=1', 'https://example.com/?id=1'],
    ['drops the default port', 'https://example.com:443/a', 'https://example.com/a'],
    ['keeps another port', 'https://example.com:8443/a', 'https://example.com:8443/a'],
    ['drops credentials', 'https://x.com@evil.example/a', 'https://evil.example/a'],
    ['drops the root dot', 'https://example.com./a', 'https://example.com/a'],
    [
      'shows an international host in ASCII',
      'https://аpple.example/',
      'https://xn--pple-43d.example',
    ],
    [
      'drops tracking',
      'https://e.com/a?utm_source=b&id=7&fbclid=c&gclid=d&igshid=e&spm=f&si=g',
      'https://e.com/a?id=7',
    ],
    [
      'keeps what looks like tracking by its middle',
      'https://e.com/a?myutm_source=b',
      'https://e.com/a?myutm_source=b',
    ],
    [
      'keeps the encoding and order of a query',
      'https://e.com/a?b=%20x+y&a=1',
      'https://e.com/a?b=%20x+y&a=1',
    ],
    ['knows other names of X', 'https://fxtwitter.com/a/status/1?s=20', 'https://x.com/a/status/1'],
    [
      'drops the sharer of a newsletter',
      'https://a.substack.com/p/b?r=1x&utm_campaign=post',
      'https://a.substack.com/p/b',
    ],
    [
      'drops how a document was shared',
      'https://docs.google.com/document/d/1/edit?usp=sharing',
      'https://docs.google.com/document/d/1/edit',
    ],
    ['keeps s and t elsewhere', 'https://e.com/a?s=1&t=2', 'https://e.com/a?s=1&t=2'],
    ['keeps a fragment', 'https://e.com/a#part', 'https://e.com/a#part'],
    ['drops a text fragment', 'https://e.com/a#:~:text=some%20words', 'https://e.com/a'],
    [
      'drops a text fragment after a fragment',
      'https://e.com/a#part:~:text=b',
      'https://e.com/a#part',
    ],
    [
      'takes twitter.com for x.com',
      'https://mobile.twitter.com/Some_One/status/12?s=20&t=ab',
      'https://x.com/Some_One/status/12',
    ],
    [
      'keeps the case of an author',
      'https://X.com/SomeOne/status/12',
      'https://x.com/SomeOne/status/12',
    ],
    [
      'drops the picture of a post',
      'https://x.com/a/status/12/photo/1',
      'https://x.com/a/status/12',
    ],
    [
      'reads a post without author',
      'https://twitter.com/i/web/status/12',
      'https://x.com/i/status/12',
    ],
    ['drops s and t of a profile', 'https://x.com/a?s=21&t=b', 'https://x.com/a'],
    [
      'takes youtu.be for a video',
      'https://youtu.be/abcde_-1234?si=x&t=30',
      'https://youtube.com/watch?v=abcde_-1234',
    ],
    [
      'takes shorts for a video',
      'https://www.youtube.com/shorts/abcdefghijk',
      'https://youtube.com/watch?v=abcdefghijk',
    ],
    [
      'takes live for a video',
      'https://m.youtube.com/live/abcdefghijk?feature=share',
      'https://youtube.com/watch?v=abcdefghijk',
    ],
    [
      'takes embed for a video',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
      'https://youtube.com/watch?v=abcdefghijk',
    ],
    [
      'drops list and time of a video',
      'https://www.youtube.com/watch?list=PL1&v=abcdefghijk&t=5s',
      'https://youtube.com/watch?v=abcdefghijk',
    ],
    [
      'keeps a playlist',
      'https://www.youtube.com/playlist?list=PL1&feature=share',
      'https://youtube.com/playlist?list=PL1',
    ],
    ['keeps a channel', 'https://www.youtube.com/@name/videos', 'https://youtube.com/@name/videos'],
    [
      'keeps the path of a repository',
      'https://github.com/a/b/blob/main/c.md#L3',
      'https://github.com/a/b/blob/main/c.md#L3',
    ],
    ['gives back what is no URL', 'not a URL', 'not a URL'],
    ['gives back what is no http URL', 'ftp://a.example/', 'ftp://a.example/'],
    ['gives back a broken URL', 'https://[', 'https://['],
  ])('%s', (_, url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it('does not change when applied again', () => {
    const part = fc.constantFrom(
      'a',
      'www.',
      'm.',
      'x.com',
      'youtu.be',
      '/',
      '?',
      '#',
      '&',
      '=',
      'v',
      'utm_a=1',
      ':~:',
      '.',
      'watch',
      'status',
      '12',
      'abcdefghijk',
      '%',
      '例',
      '@',
      ':',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), (parts) => {
        const once = canonicalUrl(`https://${parts.join('')}`);
        expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(typeof canonicalUrl(text)).toBe('string');
          expect(typeof canonicalUrl(`https://${text}`)).toBe('string');
        },
      ),
    );
  });
});
