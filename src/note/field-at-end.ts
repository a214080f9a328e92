/** A field taken off the end of a task's body. */
export interface TakenField {
  readonly value: string;
  /** The body without the field, trimmed. */
  readonly rest: string;
}

const variationSelector = 0xfe0f;

/** Takes `<symbol> YYYY-MM-DD` off the end, whether or not the day exists. */
export function takeDate(body: string, symbols: readonly string[]): TakenField | null {
  const from = body.length - 10;
  if (from < 1) return null;
  const value = body.slice(from);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? takeSymbol(body, from, value, symbols) : null;
}

/** Takes `<symbol> <value>` off the end, where every character of the value passes `isValue`. */
export function takeRun(
  body: string,
  symbols: readonly string[],
  isValue: (character: string) => boolean,
): TakenField | null {
  let from = body.length;
  while (from > 0 && isValue(body.charAt(from - 1))) from--;
  const value = body.slice(from).trim();
  return value === '' ? null : takeSymbol(body, from, value, symbols);
}

/** Takes a symbol that has no value off the end; the value is the symbol. */
export function takeMark(body: string, symbols: readonly string[]): TakenField | null {
  for (const symbol of symbols) {
    const taken = takeSymbol(body, body.length, symbol, [symbol]);
    if (taken) return taken;
  }
  return null;
}

/** Between symbol and value stand an optional U+FE0F, then plain spaces. */
function takeSymbol(
  body: string,
  valueFrom: number,
  value: string,
  symbols: readonly string[],
): TakenField | null {
  let end = valueFrom;
  while (end > 0 && body.charAt(end - 1) === ' ') end--;
  if (end > 0 && body.charCodeAt(end - 1) === variationSelector) end--;
  const symbol = symbols.find((each) => body.endsWith(each, end));
  return symbol === undefined ? null : { value, rest: body.slice(0, end - symbol.length).trim() };
}
