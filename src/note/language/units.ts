/** Currency signs before or after an amount, by ISO 4217 code; `¥` is read as the yuan. */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$|us$|u$s',
  EUR: '€',
  GBP: '£',
  CNY: '¥|￥|cn¥|rmb¥',
  UAH: '₴',
  INR: '₹',
  KRW: '₩',
  JPY: 'jp¥',
  HKD: 'hk$',
  AUD: 'a$|au$',
  CAD: 'c$|ca$',
  SGD: 's$|sg$',
  TWD: 'nt$',
  BRL: 'r$',
  TRY: '₺',
  RUB: '₽',
  KZT: '₸',
  PLN: 'zł',
};

/** Codes written as such; `RMB` and `CNH` are the yuan. */
export const currencyCodes: Readonly<Record<string, string>> = {
  CNY: 'rmb|cny|cnh',
  ...Object.fromEntries(
    'usd eur gbp uah hkd jpy krw twd inr chf cad aud nzd sgd pln sek nok dkk brl mxn aed sar rub kzt'
      .split(' ')
      .map((code) => [code.toUpperCase(), code]),
  ),
};

/** Signs before a number that compare. A `=>` before a number with none before it is `>=`. */
export const comparatorSigns: Readonly<Record<string, string>> = {
  '>=': '>|>=|≥|⩾|≧|=>|>>',
  '<=': '<|<=|≤|⩽|≦|=<|<<|sub-',
  '~': '~|≈|∼|≃|±|≅',
};

export const percentSigns = '%|٪';
export const timesSigns = 'x|×|х';
export const arrowSigns = '→|⇒|➜|➡|➔|⟶|=>';

/**
 * Scale letters. One letter counts only in its own case and mostly glued to the number: `5M` and
 * `$5m` are millions, `5 m` is a length, `5t` a weight.
 */
export const scaleLetters: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  к: 1e3,
  К: 1e3,
  m: 1e6,
  M: 1e6,
  М: 1e6,
  B: 1e9,
  b: 1e9,
  T: 1e12,
};

/** Scale letters that count only next to a currency. */
export const moneyScales: Readonly<Record<string, number>> = {
  mm: 1e6,
  m: 1e6,
  м: 1e6,
  t: 1e12,
  k: 1e3,
  b: 1e9,
};

/** One-letter units that are amounts when glued to a number. */
export const shortUnits: ReadonlySet<string> = new Set('t g h s W J л т г м с d y c'.split(' '));

/** Units a noun may follow that they do not count: `50 GW restarts` are gigawatts. */
export const knownUnits: ReadonlySet<string> = new Set(
  (
    'w kw mw gw tw wh kwh mwh gwh twh gwp mwp mwac mwdc gwe mwe mwt t kt mt gt g kg mg oz koz moz ' +
    'lb lbs mlb mlbs km m cm ha bbl boe mboe mboed boed bpd mbpd tpa ktpa mtpa tpd bcm bcf tcf mcf ' +
    'mmcf mmcfd mmbtu teu tb pb eb gb mb gbps mbps tbps pflops eflops tflops exaflops zettaflops ' +
    'sqft sqm ft mi mph ghz mhz hz usdt usdc btc eth sol ton tonne ml l hl pp ppt pps eh ph th'
  ).split(' '),
);
