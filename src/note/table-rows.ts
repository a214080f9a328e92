/**
 * The cells of a table row, trimmed. A pipe behind a backslash or inside `[[…]]` separates nothing;
 * GFM asks for the backslash in links too, people forget it.
 */
export function splitCells(row: string): readonly string[] {
  const text = row.replace(/^[\s>]+/, '').trimEnd();
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  const lastClose = text.lastIndexOf(']]');
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (text.startsWith('[[', at) && at < lastClose) at = text.indexOf(']]', at) + 1;
    else if (character === '|') {
      cells.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  if (from < text.length) cells.push(text.slice(from).trim());
  return cells;
}

/** Whether a row is the line of dashes under the header. */
export function isDelimiterRow(row: string): boolean {
  const cells = splitCells(row);
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}
