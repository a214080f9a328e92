/** Currency signs before or after an amount, by ISO 4217 code; `¥` is read as the yuan. */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$|us$|u$s',
  EUR: '€',
  GBP: '£',
  CNY: '¥|￥|cn¥|rmb¥',
  UAH: '₴',
  INR: '₹|rs|rs.',
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
    'usd eur gbp uah hkd jpy krw twd inr chf cad aud nzd sgd pln sek nok dkk brl mxn aed sar rub kzt zar idr vnd thb ils huf czk myr clp'
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

/** Before a lone `T` these are the speed of a link and no amount: `1.6T` optics. */
export const linkSpeeds: ReadonlySet<string> = new Set('1.6 3.2 6.4 12.8 25.6 51.2'.split(' '));

/** One-letter units that are amounts when glued to a number. */
export const shortUnits: ReadonlySet<string> = new Set(
  't g h s W J л т г м с d y c p P U'.split(' '),
);

/** Of these the ones that are amounts from 100 on: `1000P`, but not `2U`. */
export const largeUnits: ReadonlySet<string> = new Set(['P', 'U']);

/** Units a noun may follow that they do not count: `50 GW restarts` are gigawatts. */
export const knownUnits: ReadonlySet<string> = new Set(
  (
    'w kw mw gw tw wh kwh mwh gwh twh gwp mwp mwac mwdc gwe mwe mwt t kt mt gt g kg mg oz koz moz ' +
    'lb lbs mlbs km m cm ha bbl boe mboe mboed boed bpd mbpd tpa ktpa mtpa tpd bcm bcf tcf mcf ' +
    'mmcf mmcfd mmbtu bscfd mmscfd scfd kbd kbpd mmbbl mmboe bcfe bcfd toe mtoe ktoe boepd bbls mlb teu feu dwt tb pb eb gb mb gbps mbps tbps pflops eflops tflops exaflops zettaflops tops ' +
    'sqft sqm ft mi mph ghz mhz hz usdt usdc btc eth sol ton tonne ml l hl pp ppt pps eh ph th zh kwp mmt mtm bn'
  ).split(' '),
);
