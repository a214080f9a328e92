const CURRENCY = /^[A-Z]{3}$/;
const COMPACT_FROM = 1_000_000;

const notation = (value: number): Intl.NumberFormatOptions =>
  Math.abs(value) >= COMPACT_FROM
    ? { notation: 'compact', maximumFractionDigits: 2 }
    : { maximumFractionDigits: Math.abs(value) < 1 ? 3 : 2 };

/** A number as the language writes it: `1,655`, `18.4M`. */
export function numberWords(language: string, value: number): string {
  return new Intl.NumberFormat(language, notation(value)).format(value);
}

/** A number with its unit: `1,655 robotaxi`, `18.2%`, `$18.4B`. */
export function amountWords(language: string, value: number, unit: string | null): string {
  if (unit !== null && CURRENCY.test(unit)) {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      ...notation(value),
    }).format(value);
  }
  const number = numberWords(language, value);
  if (unit === null) return number;
  return unit === '%' || unit === 'x' ? `${number}${unit}` : `${number} ${unit}`;
}
