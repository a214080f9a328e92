/** The words a rule of repetition is made of. */
export type RuleTokenKind = 'unit' | 'weekday' | 'month' | 'nth' | 'number' | 'comma' | 'word';

export interface RuleToken {
  readonly kind: RuleTokenKind;
  /** In lower case; units in the singular, days by two letters, months by three. */
  readonly text: string;
}

const kinds: readonly (readonly [RuleTokenKind, RegExp])[] = [
  ['unit', /(weekday|day|week|hour|minute|month|year)s?/y],
  ['word', /(on|in|the|for|until|til)/y],
  ['nth', /(\d{1,3}(?:st|nd|rd|th)|first|second|third|last)/y],
  [
    'weekday',
    /(mo|tu|we|th|fr|sa|su)(?:n(?:day)?|e(?:s(?:day)?)?|d(?:n|nesday)?|u(?:r|rsday)?|i(?:day)?|t(?:urday)?)?/y,
  ],
  [
    'month',
    /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?/y,
  ],
  ['number', /([1-9]\d{0,5})/y],
  ['comma', /(,|and|or)/y],
];

/** Splits a rule into tokens up to the first word that is none; `rest` is what follows each. */
export function readRuleTokens(rule: string): readonly (RuleToken & { readonly rest: string })[] {
  const text = rule.toLowerCase();
  const tokens: (RuleToken & { rest: string })[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === ' ') {
      at++;
      continue;
    }
    const found = readTokenAt(text, at);
    if (!found) break;
    at += found.length;
    tokens.push({ kind: found.kind, text: found.text, rest: rule.slice(at) });
  }
  return tokens;
}

function readTokenAt(text: string, at: number): (RuleToken & { length: number }) | null {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && !/[a-z]/.test(text.charAt(pattern.lastIndex))) {
      return { kind, text: match[1] ?? '', length: match[0].length };
    }
  }
  return null;
}
