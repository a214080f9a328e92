const taskStart = /^[ \t>]{0,400}(?:[-*+]|\d{1,9}[.)])[ \t]{1,40}\[(.)\]/u;

/**
 * Ticks the task of a line, or opens it again, as a click in Obsidian's reading view does. Every other
 * character of the note stays; a line that is no task changes nothing. Lines count from zero.
 */
export function toggleTaskMark(text: string, line: number): string {
  let start = 0;
  for (let at = 0; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text;
    start = end + 1;
  }
  const rest = text.slice(start);
  const found = taskStart.exec(rest);
  const mark = found?.[1];
  if (found === null || mark === undefined) return text;
  const markAt = start + found[0].length - 1 - mark.length;
  return text.slice(0, markAt) + (mark === ' ' ? 'x' : ' ') + text.slice(markAt + mark.length);
}
