/** Colours for a terminal, or none. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly good: (text: string) => string;
}

/** ANSI colours when wanted, else the text as it is. */
export function createPaint(hasColors: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    hasColors ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return { strong: style(1, 22), faint: style(2, 22), alarm: style(31, 39), good: style(32, 39) };
}

/** Notes may hold anything: control characters must not reach a terminal. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
