/** What ends an HTML block: a text on one of its lines, or a blank line. */
export type HtmlEnd = 'blank' | 'raw' | '-->' | '?>' | ']]>' | '>';

const rawTags = ['script', 'pre', 'style', 'textarea'];
const blockTags = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

/**
 * Which HTML block a line starts (CommonMark 0.31, section 4.6), told by what will end it; null when
 * none. `rest` has no indentation. A lone tag of another name does not break into a paragraph.
 */
export function openHtml(rest: string, inParagraph: boolean): HtmlEnd | null {
  if (rest[0] !== '<') return null;
  if (rest.startsWith('<!--')) return '-->';
  if (rest.startsWith('<?')) return '?>';
  if (rest.startsWith('<![CDATA[')) return ']]>';
  if (/^<![A-Za-z]/.test(rest)) return '>';
  const isClosing = rest[1] === '/';
  const from = isClosing ? 2 : 1;
  const tag = /^[A-Za-z][A-Za-z0-9-]{0,40}/.exec(rest.slice(from, from + 41));
  if (tag === null) return null;
  const name = tag[0].toLowerCase();
  const after = rest.slice(from + name.length);
  const ends = /^(?:$|[ \t>])/.test(after);
  if (!isClosing && rawTags.includes(name) && ends) return 'raw';
  if (blockTags.has(name) && (ends || after.startsWith('/>'))) return 'blank';
  return !inParagraph && isLoneTag(rest) ? 'blank' : null;
}

/**
 * A line that holds one tag and nothing else. Tags with `<` or a second `>` inside are left out, and
 * so are autolinks (`<https://…>`, `<me@example.org>`), which look like tags but are text.
 */
function isLoneTag(rest: string): boolean {
  return /^<[^<>]*>$/.test(rest) && !/<[^\s/<>]*[:@]/.test(rest);
}

/** Whether a line of an HTML block is its last one. */
export function endsHtml(end: HtmlEnd, rest: string): boolean {
  if (end === 'blank') return rest === '';
  if (end !== 'raw') return rest.includes(end);
  const lower = rest.toLowerCase();
  return rawTags.some((name) => lower.includes(`</${name}>`));
}
