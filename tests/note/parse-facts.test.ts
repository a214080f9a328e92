import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import { findContracts } from '../../src/note/find-contracts';
import { findMarketCap } from '../../src/note/find-market-cap';
import { findTickers } from '../../src/note/find-tickers';
import { splitLines } from '../../src/note/lines';
import { readOutline } from '../../src/note/outline';
import { parseFacts } from '../../src/note/parse-facts';

const factsOf = (text: string, title = '') => {
  const lines = splitLines(text);
  const structure = parseStructure(text);
  return parseFacts(lines, readOutline(structure, lines), structure, title);
};

describe('tickers of a title', () => {
  it.each([
    ['Valuation for AURM', ['AURM']],
    ['The case for AURM in 2027', ['AURM']],
    ['Оцінка для AURM', ['AURM']],
    ['AURM: joints, not robots', ['AURM']],
    ['AURM：估值', ['AURM']],
    ['AURM — notes', ['AURM']],
    ['AURM valuation', ['AURM']],
    ['AURM Thesis', ['AURM']],
    ['AURM估值', ['AURM']],
    ['AURM оцінка', ['AURM']],
    ['Aurelia Motors (AURM)', ['AURM']],
    ['AURM', ['AURM']],
    ['Valuation: AURM', ['AURM']],
    ['Оцінка AURM', ['AURM']],
    ['估值：AURM', ['AURM']],
    ['金海（AURM）估值', ['AURM']],
    ['Aurelia (AURM): joints', ['AURM']],
    ['BRK.B valuation', ['BRK.B']],
    ['Notes on BRK.B', ['BRK.B']],
    ['$AURM', ['AURM']],
    ['江澜储能 309999.SZ', ['309999.SZ']],
    ['Valuation for everyone', []],
    ['A case for AI', []],
    ['Valuation for the US', []],
    ['EV valuation', []],
    ['FSD: what is next', []],
    ['TODO', []],
    ['Aurum valuation', []],
    ['Robots and rates', []],
    ['', []],
  ])('of %j are %j', (title, expected) => {
    expect(findTickers(title, '')).toEqual(expected);
  });
});

describe('tickers among words', () => {
  it.each([
    [
      'takes cashtags in order, each once',
      'long $AURM, short $HLGR; again $AURM',
      ['AURM', 'HLGR'],
    ],
    ['takes a cashtag that touches punctuation', '($AURM), «$HLGR»', ['AURM', 'HLGR']],
    ['takes a class of shares', 'I hold $BRK.B.', ['BRK.B']],
    ['takes a long token name', '$TERAWATT to the moon', ['TERAWATT']],
    ['takes no amounts', '$25, $2B, $ 3, US$4, $K', []],
    ['takes no formulas', '$x$ and $E=mc^2$ and $N$', []],
    ['takes no variables', 'echo $HOME and a$AURM', []],
    [
      'takes Shanghai, Shenzhen, Hong Kong and Taipei',
      '600999.SH、309999.SZ，0999.HK 2999.TW',
      ['600999.SH', '309999.SZ', '0999.HK', '2999.TW'],
    ],
    ['takes no decimals', '1600519.SH 12.600519.SHX', []],
    ['takes an exchange and its code', 'listed (NASDAQ: AURM)', ['AURM']],
    [
      'takes a labelled one',
      'Pelagic (ticker PLNK) and 代码：309999.SZ; тікер HVYL',
      ['PLNK', '309999.SZ', 'HVYL'],
    ],
    ['takes a labelled code of digits', '股票代码：600999', ['600999']],
    ['takes no word after the label', 'ticker tape', []],
  ])('%s', (_, text, expected) => {
    expect([...findTickers('', text)].sort()).toEqual([...expected].sort());
  });

  it('puts the title first', () => {
    expect(findTickers('Valuation for AURM', 'against $HLGR')).toEqual(['AURM', 'HLGR']);
  });
});

describe('the market value', () => {
  it.each([
    ['market cap $1.15T', 1.15e12, 'USD'],
    ['Market cap of 500M EUR', 5e8, 'EUR'],
    ['The market cap is about €3.2bn today', 3.2e9, 'EUR'],
    ['Market cap went from $2B to $30B in a year', 3e10, 'USD'],
    ['Market cap is now $2B', 2e9, 'USD'],
    ['a $2B market cap', 2e9, 'USD'],
    ['At 20 times earnings, $412B market cap', 4.12e11, 'USD'],
    ['mcap 4.5m', 4.5e6, null],
    ['市值 1.2 万亿', 1.2e12, null],
    ['总市值约1260亿元', 1.26e11, 'CNY'],
    ['现在1.2万亿市值', 1.2e12, null],
    ['市值 3200 亿港元，代码 0999.HK', 3.2e11, 'HKD'],
    ['Капіталізація 45 млрд грн.', 4.5e10, 'UAH'],
    ['при капіталізації в 45 млрд грн', 4.5e10, 'UAH'],
    ['капіталізація зараз 45 млрд грн', 4.5e10, 'UAH'],
    ['Капа 1,4 м, ліквідність 210 тис.', 1.4e6, null],
    ['$GLIMR 2,4 м CA:', 2.4e6, null],
    ['$GLIMR $2.4M', 2.4e6, 'USD'],
  ])('of %j is %d %s', (text, value, currency) => {
    expect(findMarketCap([text])).toEqual({ value, currency });
  });

  it.each([
    'market cap doubled',
    'market cap weighted at 20%',
    'market cap 500',
    'Market cap is unknown. Revenue is $3B',
    'revenue $3B',
    '$AURM 2000 robots',
    '$AURM 5k vehicles by June',
    '$AURM 1.15',
    'капіталістична економіка 45 млрд грн',
    '',
  ])('of %j is not there', (text) => {
    expect(findMarketCap([text])).toBeNull();
  });

  it('is the first one of a note', () => {
    expect(findMarketCap(['none', 'market cap $2B', 'market cap $3B'])?.value).toBe(2e9);
  });
});

describe('contract addresses', () => {
  const solana = 'DemoTokenNotReaLDemoTokenNotReaLDemoTokenNo1';
  const evm = '0xDec0dec0dec0dec0dec0dec0dec0dec0dec0dec0';

  it.each([
    ['a Solana address', `CA:${solana} words`, [{ address: solana, chain: 'solana' }]],
    ['one between full-width marks', `合约：${solana}。`, [{ address: solana, chain: 'solana' }]],
    ['the 32 zero bytes', '1'.repeat(32), [{ address: '1'.repeat(32), chain: 'solana' }]],
    ['an EVM address', `(${evm})`, [{ address: evm, chain: 'evm' }]],
    ['an address once', `${evm} ${evm.toLowerCase()}`, [{ address: evm, chain: 'evm' }]],
    ['no base58 of 31 bytes', solana.slice(0, 42), []],
    ['no base58 of 33 bytes', `z${solana.slice(1)}`, []],
    ['no letter outside base58', solana.replace('D', 'l'), []],
    ['no transaction hash', `0x${'ab'.repeat(32)}`, []],
    ['no short hex', `0x${'ab'.repeat(19)}`, []],
    ['no ordinary words', 'a plain sentence about nothing', []],
  ])('finds %s', (_, text, expected) => {
    expect(findContracts(text)).toEqual(expected);
  });
});

describe('the facts of a note', () => {
  it('reads tickers from the properties', () => {
    expect(factsOf('---\nticker: $hlgr\n---\ntext').tickers).toEqual(['HLGR']);
    expect(factsOf('---\ntickers: [HLGR, AURM, 7]\n---\ntext').tickers).toEqual(['HLGR', 'AURM']);
  });

  it('reads nothing from URLs and code', () => {
    const address = '0xdec0dec0dec0dec0dec0dec0dec0dec0dec0dec0';
    const text = `https://scan.example/${address}\n\n\`$AURM ${address}\`\n\n\`\`\`\n$HLGR market cap $2B\n\`\`\``;
    expect(factsOf(text)).toEqual({ tickers: [], marketCap: null, contracts: [] });
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$AURM',
        ' 1,15 м',
        'market cap ',
        '市值',
        '$',
        'капа ',
        '0x',
        '600999.SH',
        'ticker ',
        '1'.repeat(32),
        '\n',
        ' ',
        '%',
        'İ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const lines = splitLines(text);
        const facts = parseFacts(lines, readOutline({}, lines), {}, text);
        expect(new Set(facts.tickers).size).toBe(facts.tickers.length);
      }),
    );
  });

  it.each(['market cap ', '$A ', '市值', '$AURM 1 ', '1'.repeat(43), 'капа 1 ', 'ticker '])(
    'gets through a line of many %j',
    (piece) => {
      const lines = splitLines(piece.repeat(500));
      expect(() => parseFacts(lines, readOutline({}, lines), {}, piece)).not.toThrow();
    },
  );
});

const token = path.resolve(import.meta.dirname, '../../../shared/notes/TERAFAB.md');

describe.skipIf(!existsSync(token))(
  'the facts of a note of one paragraph (needs ../shared)',
  () => {
    it('are its ticker, its value and its contract', () => {
      const facts = factsOf(readFileSync(token, 'utf8'), 'TERAFAB');
      expect(facts.tickers).toEqual(['TERAFAB']);
      expect(facts.marketCap).toEqual({ value: 1_150_000, currency: null });
      expect(facts.contracts.map(({ chain }) => chain)).toEqual(['solana']);
    });
  },
);
