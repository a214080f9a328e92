import { describe, expect, it } from 'vitest';
import { plainText, readInline } from '../../src/note/inline-text';

describe('the plain text of a line', () => {
  it.each([
    ['**bold** and *slanted* and ***both***', 'bold and slanted and both'],
    ['__bold__ _slanted_ snake_case_name', 'bold slanted snake_case_name'],
    ['~~gone~~ ==lit== `code`', 'gone lit code'],
    ['`1.9*10^6` kg, 2*3*4', '1.9*10^6 kg, 2*3*4'],
    ['[[note]] [[folder/note|alias]] [[a\\|b]]', 'note alias b'],
    ['[text](https://a.example/b_(c)) ![alt](x.png)', 'text alt'],
    ['[**bold** link](https://a.example)', 'bold link'],
    ['<https://a.example> a<br>b <$30k', 'https://a.example a b <$30k'],
    ['a[^1] \\$5 \\*kept\\*', 'a $5 *kept*'],
    ['5* hotels, 2 * 3, a ** b', '5* hotels, 2 * 3, a ** b'],
    ['**“全角”**标点', '“全角”标点'],
    ['[ ] [x [y', '[ ] [x [y'],
    ['**a *b** c', 'a *b c'],
    ['`` a`b `` ` open', 'a`b ` open'],
    ['  spaced   out ', 'spaced out'],
    ['', ''],
  ])('of %j is %j', (line, text) => {
    expect(plainText(line)).toBe(text);
  });

  it('counts what is bold and what is struck through', () => {
    expect(readInline('**ab** ~~c~~ d')).toMatchObject({ strong: 2, struck: 1, visible: 4 });
  });
});
