import { lexicons } from './language/lexicons';

/** Capitals in titles and after dollar signs that name no security. */
const NOT_TICKERS: ReadonlySet<string> = new Set(
  (
    'AGI AI API AR ASIC ASP AUM AWS B BN BOM BTW CAGR CAPEX CEO CFO CNY CPI CPU DCF DIY EBIT EPS ESG ' +
    'ETA ETF EU EUR EV EVS FAQ FCF FDA FED FOMC FSD FX FY FYI GDP GPU GW GWH H1 H2 HBM HKD HOME HR ' +
    'HTTP II III INBOX IPO IR IRR IT IV JPY K KPI LLM LNG M ML MM MOC MVP NAV NOTE NOTES OECD OK OPEC ' +
    'OPEX PC PDF PE PMI PPI Q1 Q2 Q3 Q4 QA QE QT R ROE ROI ROIC RMB SAAS SEC SUV SWOT TAM TBD TODO TV ' +
    'UAH UAV UBI UI UK US USA USD UX VC VI VR WACC WIP XR YOY YTD'
  ).split(' '),
);

const either = (words: readonly string[]): string => words.join('|');
const allWords = (pick: (facts: (typeof lexicons)[number]['note']['facts']) => readonly string[]) =>
  either(lexicons.flatMap(({ note }) => pick(note.facts)));

const ABOUT = allWords((facts) => facts.titleAbout);
const KINDS = allWords((facts) => facts.titleKinds);
const LABELS = allWords((facts) => facts.ticker);

/** `$AURM`, not `$25` and no formula. */
const CASHTAG =
  /(?:^|[^\p{L}\p{N}_$\\])\$([A-Z][A-Z0-9]{0,9}(?:\.[A-Z]{1,2})?)(?![\p{L}\p{N}_$=^{+*/-])/gu;
/** `600519.SH`, `0700.HK`, `2330.TW`. */
const LISTED = /(?:^|[^\w.])(\d{6}\.(?:SH|SS|SZ|BJ|KS|KQ)|\d{4}\.TWO?|\d{1,5}\.HK)(?!\w)/g;
/** `NASDAQ: AURM`. */
const EXCHANGE =
  /(?:^|[^A-Z])(?:NASDAQ|NYSE|AMEX|LSE|TSX|ASX|XETRA|HKEX|SEHK|SSE|SZSE) ?[:：] ?([A-Z0-9][A-Z0-9.]{0,7})(?![\w.])/g;
/** `ticker AURM`, `代码：600519`. */
const LABELLED = new RegExp(
  `(?:^|[^\\p{L}])(?:${either([LABELS, capitalised(LABELS)])})[:： ]{0,3}` +
    '\\$?([A-Z][A-Z0-9]{0,9}(?:\\.[A-Z]{1,2})?|\\d{4,6}(?!\\.\\w))(?![\\p{L}\\p{N}_])',
  'gu',
);

const IN_TITLE: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\s)(?:${ABOUT}) \\$?([A-Z]{1,5}(?:\\.[A-Z]{1,2})?)(?=$|[\\s,;:：()（）\\[\\]—–-])`,
    'u',
  ),
  /^([A-Z]{2,5})(?: ?[:：—–]| - )/,
  new RegExp(
    `^([A-Z]{2,5}(?:\\.[A-Z])?) ?(?:${either([KINDS, capitalised(KINDS)])})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `^(?:${either([KINDS, capitalised(KINDS)])})[:：]? ?\\$?([A-Z]{2,5}(?:\\.[A-Z]{1,2})?)(?![\\p{L}\\p{N}])`,
    'u',
  ),
  new RegExp(`[(（]([A-Z]{2,5})[)）](?=$|[\\s:：,，—–-]|${KINDS})`, 'u'),
  /^([A-Z]{3,5})$/,
];

/** The tickers of a note: of its title, then of its words in order, each once, as written. */
export function findTickers(title: string, text: string): readonly string[] {
  const inTitle = IN_TITLE.map((pattern) => pattern.exec(title.trim())?.[1]);
  const inWords = [CASHTAG, LISTED, EXCHANGE, LABELLED]
    .flatMap((pattern) => [...`${title}\n${text}`.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => match[1]);
  const found = new Set<string>();
  for (const ticker of [...inTitle, ...inWords]) {
    if (ticker !== undefined && !NOT_TICKERS.has(ticker)) found.add(ticker);
  }
  return [...found];
}

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}
