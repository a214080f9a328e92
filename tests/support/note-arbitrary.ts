import fc from 'fast-check';

/** Any string of code units, halves of surrogate pairs included, but without line ends. */
const binaryText = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\r\n]/g, ' '));

/** Text as people write it: graphemes of many scripts, without line ends. */
const graphemeText = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/[\r\n]/g, ' '));

const prefix = fc.constantFrom('', '', '  ', '\t', '> ', '> > ', '>', '   ');
const marker = fc.constantFrom('-', '*', '+', '1.', '12)', '007.');
const status = fc.constantFrom(' ', ' ', ' ', 'x', '/', '-', '?', 'д', '😀');
const tail = fc.constantFrom(
  '',
  ' ^block-1',
  '  ',
  ' 📅 2026-05-01',
  ' #tag',
  ' ✅ 2025-01-02',
  ' ⏫ ^a ',
  ' [completion:: 2025-01-02]',
  '\t',
);

/** A checkbox line with any words. */
const taskLine = fc
  .tuple(prefix, marker, status, fc.oneof(binaryText, graphemeText), tail)
  .map(([lead, mark, box, words, end]) => `${lead}${mark} [${box}] ${words}${end}`);

const oddLine = fc.constantFrom(
  '',
  '',
  '# Heading',
  '```',
  '~~~',
  '%%',
  '<!--',
  '-->',
  '$$',
  '---',
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

/** A note of any lines with one or many kinds of line end, perhaps a byte order mark. */
export const noteText = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(fc.oneof({ weight: 3, arbitrary: taskLine }, oddLine, binaryText, graphemeText), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.oneof(
      lineEnd.map((end) => [end]),
      fc.array(lineEnd, { minLength: 1, maxLength: 4 }),
    ),
    fc.boolean(),
  )
  .map(([mark, lines, ends, hasFinalEnd]) => {
    const joined = lines.map((line, index) => line + (ends[index % ends.length] ?? '\n')).join('');
    const last = ends[(lines.length - 1) % ends.length] ?? '\n';
    return mark + (hasFinalEnd ? joined : joined.slice(0, -last.length));
  });
