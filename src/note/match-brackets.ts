/** Each opening square or round bracket with the one that closes it. */
export function matchBrackets(line: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: Record<']' | ')', number[]> = { ']': [], ')': [] };
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') open[']'].push(at);
    else if (character === '(') open[')'].push(at);
    else if (character === ']' || character === ')') {
      const start = open[character].pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}
