import { Buffer } from 'node:buffer';

/** An odd note, the line that is to be ticked in it, and what the file must hold then. */
export interface OddNote {
  readonly name: string;
  readonly bytes: Buffer;
  /** Counts from 1; LF, CRLF and CR end a line. */
  readonly line: number;
  /** Null when the tick has to be refused. */
  readonly ticked: Buffer | null;
}

/** The day the notes are ticked on. */
export const ODD_DAY = '2026-03-31';

/**
 * A note that has to be ticked. The template marks what a tick owns: `‹ ›` around the status and an
 * empty `‹›` where the date goes, so that the expectation owes nothing to the code under test.
 */
function ticks(name: string, template: string): OddNote {
  return {
    name,
    bytes: Buffer.from(
      template.replace(/‹([^›]*)›/g, (_, status: string) => status),
      'utf8',
    ),
    line: lineOfMark(template),
    ticked: Buffer.from(
      template.replace(/‹([^›]*)›/g, (_, status: string) =>
        status === '' ? ` ✅ ${ODD_DAY}` : 'x',
      ),
      'utf8',
    ),
  };
}

/** A note that has to stay as it is; `‹›` marks the line. */
function refuses(name: string, template: string): OddNote {
  const bytes = Buffer.from(template.replace('‹›', ''), 'utf8');
  return { name, bytes, line: lineOfMark(template), ticked: null };
}

function refusesBytes(name: string, bytes: Buffer): OddNote {
  return { name, bytes, line: 1, ticked: null };
}

function lineOfMark(template: string): number {
  return template.slice(0, template.indexOf('‹')).split(/\r\n|\r|\n/).length;
}

type Named = readonly (readonly [name: string, text: string])[];

const each = (kind: string, make: (name: string, text: string) => OddNote, notes: Named) =>
  notes.map(([name, text]) => make(`${kind}: ${name}`, text));

/** About 200 notes; each is small except the pathological ones. */
export function oddNotes(): readonly OddNote[] {
  return [
    ...lineEnds(),
    ...each('encoding', ticks, readableEncodings),
    ...each('encoding', refuses, uselessEncodings),
    ...brokenEncodings(),
    ...each('unicode', ticks, unicodeTasks),
    ...each('unicode', refuses, unicodeMisses),
    ...each('markdown', ticks, markdownTasks),
    ...each('markdown', refuses, hiddenTasks),
    ...each('markdown', refuses, nearMisses),
    ...each('tasks', ticks, fieldTasks),
    ...each('tasks', refuses, fieldRefusals),
    ...each('hostile', ticks, hostileTasks),
    ...pathological(),
  ];
}

const kindsOfEnd: Named = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
  ['CRCRLF', '\r\r\n'],
  ['LFCR', '\n\r'],
];

function lineEnds(): readonly OddNote[] {
  const task = '- [‹ ›] read the filing‹›';
  const whole = kindsOfEnd.flatMap(([name, end]) => [
    ticks(`${name} in the middle`, ['# Grid', '', '- [ ] watch', task, '- [x] hear', ''].join(end)),
    ticks(`${name} first line`, [task, 'words', ''].join(end)),
    ticks(`${name} without an end of the last line`, ['# Grid', '', task].join(end)),
    ticks(`${name} with many ends`, ['# Grid', task, '', '', '', ''].join(end)),
    refuses(`${name} on a blank line`, ['- [ ] read', '‹›', '- [ ] watch'].join(end)),
  ]);
  return [
    ...whole,
    ticks('mixed ends', `# Grid\r\n- [ ] a\r${task}\n- [ ] b\r\nwords\r`),
    ticks('mixed ends, the task before CR', `# Grid\n${task}\r- [ ] b\r\n`),
    ticks('mixed ends, the task before CRLF', `# Grid\n${task}\r\n\n\r`),
    ticks('a note of one line', task),
  ];
}

const readableEncodings: Named = [
  ['byte order mark', '\uFEFF- [‹ ›] read‹›\n'],
  ['byte order mark and CRLF', '\uFEFF# T\r\n- [‹ ›] read‹›\r\n'],
  ['byte order mark and properties', '\uFEFF---\na: 1\n---\n- [‹ ›] read‹›\n'],
  ['byte order mark in the midst of words', '- [‹ ›] re\uFEFFad‹›\n'],
  ['byte order mark on another line', 'a\n\uFEFFb\n\n- [‹ ›] read‹›\n'],
  ['two byte order marks', '\uFEFF\uFEFFwords\n\n- [‹ ›] read‹›\n'],
  ['genuine replacement characters', '\uFFFD\n\n- [‹ ›] re\uFFFDad‹›\n'],
  ['NUL in the task', '- [‹ ›] re\0ad‹›\n'],
  ['NUL after the note', '- [‹ ›] read‹›\n\0\0\0'],
  ['NUL before the note', '\0\0\n\n- [‹ ›] read‹›\n'],
  ['noncharacters', '- [‹ ›] \uFFFE \uFFFF \uFDD0 \u{1FFFE} \u{10FFFF}‹›\n'],
  ['control characters', '- [‹ ›] \u0001\u0007\u001B[31m\u007F read‹›\n'],
  ['four bytes a character', '- [‹ ›] 𠮷𝒳🀄‹›\n'],
];

const uselessEncodings: Named = [
  ['nothing', '‹›'],
  ['only a byte order mark', '\uFEFF‹›'],
  ['only a line end', '‹›\n'],
  ['all NUL', '‹›\0\0\0\0\0\0\0\0'],
  ['two byte order marks before the bullet', '\uFEFF\uFEFF‹›- [ ] read\n'],
  ['byte order mark before a later bullet', 'a\n\n\uFEFF‹›- [ ] read\n'],
];

function brokenEncodings(): readonly OddNote[] {
  const task = Buffer.from('- [ ] read ');
  const rest = Buffer.from(' it\n- [ ] watch\n');
  const around = (...bytes: readonly number[]): Buffer =>
    Buffer.concat([task, Buffer.from(bytes), rest]);
  const utf16 = Buffer.from('- [ ] read\n', 'utf16le');
  return [
    refusesBytes('bytes: FF', around(0xff)),
    refusesBytes('bytes: FE', around(0xfe)),
    refusesBytes('bytes: a lone continuation', around(0x80)),
    refusesBytes('bytes: overlong NUL', around(0xc0, 0x80)),
    refusesBytes('bytes: overlong slash', around(0xe0, 0x80, 0xaf)),
    refusesBytes('bytes: two of three', around(0xe2, 0x82)),
    refusesBytes('bytes: three of four', around(0xf0, 0x9f, 0x98)),
    refusesBytes('bytes: half of a surrogate pair', around(0xed, 0xa0, 0x80)),
    refusesBytes('bytes: both halves apart (CESU-8)', around(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)),
    refusesBytes('bytes: past U+10FFFF', around(0xf4, 0x90, 0x80, 0x80)),
    refusesBytes('bytes: five of them', around(0xf8, 0x88, 0x80, 0x80, 0x80)),
    refusesBytes('bytes: Latin-1', around(0xe9)),
    refusesBytes('bytes: Windows-1251', around(0xef, 0xf0, 0xe8)),
    refusesBytes('bytes: Shift JIS', around(0x93, 0xfa, 0x96, 0x7b)),
    refusesBytes('bytes: GBK', around(0xd6, 0xd0, 0xce, 0xc4)),
    refusesBytes(
      'bytes: cut off at the end',
      Buffer.concat([task, Buffer.from('\n'), Buffer.from([0xe2, 0x9c])]),
    ),
    refusesBytes('bytes: UTF-16 LE', utf16),
    refusesBytes('bytes: UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])),
    refusesBytes('bytes: UTF-16 BE', Buffer.from(utf16).swap16()),
    refusesBytes(
      'bytes: UTF-16 BE with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    ),
    refusesBytes('bytes: a compressed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])),
  ];
}

const unicodeTasks: Named = [
  ['composed beside decomposed', '- [‹ ›] caf\u00E9‹›\n- [ ] cafe\u0301\n'],
  ['decomposed beside composed', '- [ ] caf\u00E9\n- [‹ ›] cafe\u0301‹›\n'],
  ['compatibility twins', '- [ ] Å\n- [‹ ›] \u212B‹›\n- [ ] A\u030A\n'],
  ['emoji of several people', '- [‹ ›] 👩‍👩‍👧‍👦 read‹›\n'],
  ['flags and keycaps', '- [‹ ›] 🇺🇦 1️⃣ read‹›\n'],
  ['an emoji at the end', '- [‹ ›] read 👍🏽‹›\n'],
  ['a variation selector at the end', '- [‹ ›] read ❤️‹›\n'],
  ['right-to-left words', '- [‹ ›] קרא את הדוח‹›\n'],
  ['right-to-left marks', '- [‹ ›] \u202Eread\u202C \u2067it\u2069\u200F‹›\n'],
  ['zero-width characters', '- [‹ ›] re\u200Bad\u200D it\u2060‹›\n'],
  ['a no-break space at the end', '- [‹ ›] read‹›\u00A0\n'],
  ['a no-break space among words', '- [‹ ›] read\u00A0it‹›\n'],
  ['a full-width space', '- [‹ ›] 阅读\u3000年报‹›\n'],
  ['full-width brackets and digits', '- [‹ ›] ［ ］ （２０２６）：读‹›\n'],
  ['a line separator', '- [‹ ›] one\u2028two‹›\n'],
  ['a paragraph separator', '- [‹ ›] one\u2029two‹›\n'],
  ['a next-line character', '- [‹ ›] one\u0085two‹›\n'],
  ['a vertical tab', '- [‹ ›] one\vtwo‹›\n'],
  ['a form feed', '- [‹ ›] one\ftwo‹›\n'],
  ['combining marks on combining marks', `- [‹ ›] a${'\u0301'.repeat(200)}‹›\n`],
];

const unicodeMisses: Named = [
  ['a zero-width space before the bullet', '‹›\u200B- [ ] read\n'],
  ['a no-break space before the bullet', 'a\n\n‹›\u00A0- [ ] read\n'],
  ['a full-width space before the bullet', '‹›\u3000- [ ] read\n'],
  ['a no-break space after the bullet', '‹›-\u00A0[ ] read\n'],
  ['full-width brackets', '‹›- ［ ］ read\n'],
  ['a full-width hyphen', '‹›－ [ ] read\n'],
  ['a dash', '‹›– [ ] read\n'],
  ['a bullet sign', '‹›• [ ] read\n'],
  ['several people for a status', '‹›- [👩‍👧] read\n'],
  ['a flag for a status', '‹›- [🇺🇦] read\n'],
  ['a letter with a mark for a status', '‹›- [e\u0301] read\n'],
  ['a line separator for a blank', '‹›-\u2028[ ] read\n'],
  ['a task after a line separator', '‹›words\u2028- [ ] read\n'],
  ['full-width digits for a number', '‹›１. [ ] read\n'],
];

const markdownTasks: Named = [
  ['a star', '* [‹ ›] read‹›\n'],
  ['a plus', '+ [‹ ›] read‹›\n'],
  ['a number', '1. [‹ ›] read‹›\n'],
  ['a number with a bracket', '12) [‹ ›] read‹›\n'],
  ['nine digits', '123456789. [‹ ›] read‹›\n'],
  ['nested by spaces', '- a\n  - b\n    - [‹ ›] c‹›\n'],
  ['nested by tabs', '1. a\n\t- b\n\t\t- [‹ ›] c‹›\n'],
  ['nested after a blank line', '- a\n\n  - [‹ ›] b‹›\n'],
  ['words below it', '- [‹ ›] read‹›\n  and more\n  - [ ] child\n'],
  ['three blanks before it', '   - [‹ ›] read‹›\n'],
  ['blanks after the bullet', '-   [‹ ›] read‹›\n'],
  ['trailing blanks', '- [‹ ›] read‹›   \n'],
  ['a trailing tab', '- [‹ ›] read‹›\t\n'],
  ['a quote', '> - [‹ ›] read‹›\n'],
  ['a tight quote', '>- [‹ ›] read‹›\n'],
  ['three quotes', '> > > - [‹ ›] read‹›\n'],
  ['a callout', '> [!todo]- Mine\n> - [‹ ›] read‹›\n'],
  ['a list in a quote in a list', '- a\n  > - [‹ ›] read‹›\n'],
  ['below a closed fence', '```\n- [ ] no\n```\n- [‹ ›] read‹›\n'],
  ['below a closed comment', '%%\n- [ ] no\n%%\n\n- [‹ ›] read‹›\n'],
  ['below an HTML comment', '<!-- - [ ] no -->\n- [‹ ›] read‹›\n'],
  ['a comment inside', '- [‹ ›] read %% aside %%‹›\n'],
  ['an HTML comment inside', '- [‹ ›] read <!-- aside -->‹›\n'],
  ['code inside', '- [‹ ›] `- [ ]` and ``x`‹›\n'],
  ['percent signs that nothing closes', '- [‹ ›] up 50%%‹›\n- [ ] b\n'],
  ['a formula inside', '- [‹ ›] $x_1$ and $$y$$‹›\n'],
  ['links', '- [‹ ›] [[a|b]] [c](https://d.example/e_(f)) <https://g.example>‹›\n'],
  ['an embed', '- [‹ ›] ![[a.png]]‹›\n'],
  ['a footnote', '- [‹ ›] read[^1]‹›\n\n[^1]: - [ ] no\n'],
  ['below a table', '| a | b |\n| - | - |\n| - [ ] c | d |\n\n- [‹ ›] read‹›\n'],
  ['below a rule', '* * *\n- [‹ ›] read‹›\n'],
  ['between properties and rule', '---\na: 1\n---\n- [‹ ›] read‹›\n\n---\n'],
  ['a rule that is no properties', 'a\n\n---\n- [‹ ›] read‹›\n\n---\n'],
  ['twins, the first', '- [‹ ›] same‹›\n- [ ] same\n- [ ] same\n'],
  ['twins, the one between', '- [ ] same\n- [‹ ›] same‹›\n- [ ] same\n'],
  ['a twin in code', '```\n- [ ] same\n```\n- [‹ ›] same‹›\n'],
  ['a twin in properties', '---\na:\n- [ ] same\n---\n- [‹ ›] same‹›\n'],
  ['a twin that is done', '- [x] same\n- [‹ ›] same‹›\n'],
  ['a block id', '- [‹ ›] read‹› ^id-1\n'],
  ['a block id and trailing blanks', '- [‹ ›] read‹› ^id-1  \n'],
  ['what looks like a block id', '- [‹ ›] read ^a_b‹›\n'],
  ['brackets behind the checkbox', '- [‹ ›] [x] [ ] read‹›\n'],
];

const hiddenTasks: Named = [
  ['a fence', '```\n‹›- [ ] no\n```\n'],
  ['a tilde fence', '~~~\n‹›- [ ] no\n~~~\n'],
  ['a fence with a language', '```js title="a"\n‹›- [ ] no\n```\n'],
  ['a longer fence', '````\n```\n‹›- [ ] no\n````\n'],
  ['a fence closed with words', '```\n``` no\n‹›- [ ] no\n'],
  ['an open fence', 'a\n\n```\n\n‹›- [ ] no\n'],
  ['a fence in a list', '- a\n  ```\n  ‹›- [ ] no\n  ```\n'],
  ['a fence in a quote', '> ```\n> ‹›- [ ] no\n> ```\n'],
  ['tilde in back-ticks', '```\n~~~\n‹›- [ ] no\n~~~\n```\n'],
  ['indented code', 'a\n\n    ‹›- [ ] no\n'],
  ['code by a tab', 'a\n\n\t‹›- [ ] no\n'],
  ['an HTML comment', '<!--\n‹›- [ ] no\n-->\n'],
  ['an open HTML comment', '<!--\n\n‹›- [ ] no\n'],
  ['an HTML block', '<div>\n‹›- [ ] no\n</div>\n'],
  ['a script', '<script>\n\n‹›- [ ] no\n</script>\n'],
  ['a comment', '%%\n‹›- [ ] no\n%%\n'],
  ['an open comment', '%%\n\n‹›- [ ] no\n'],
  ['a comment from the midst of a line', 'a %% b\n\n‹›- [ ] no\n\nc %% d\n'],
  ['the line a comment begins on', '‹›- [ ] no %% b\n- [ ] c\n%% d\n'],
  ['the line a comment ends on', 'a %% b\n\n‹›- [ ] no %% d\n'],
  ['a formula', '$$\n‹›- [ ] no\n$$\n'],
  ['properties', '---\na:\n‹›- [ ] no\n---\n'],
  ['a table', '| a |\n| - |\n| ‹›- [ ] no |\n'],
  ['a heading', '# ‹›- [ ] no\n'],
  ['a footnote', 'a[^1]\n\n[^1]: ‹›- [ ] no\n'],
];

const nearMisses: Named = [
  ['a task that is done', '‹›- [x] no\n'],
  ['a task that is done, in capitals', '‹›- [X] no\n'],
  ['a tab after the bullet, which Tasks takes for no task', '‹›-\t[ ] no\n'],
  ['no blank after the bullet', '‹›-[ ] no\n'],
  ['nothing in the brackets', '‹›- [] no\n'],
  ['two blanks in the brackets', '‹›- [  ] no\n'],
  ['two letters in the brackets', '‹›- [ab] no\n'],
  ['a link', '‹›- [ ](https://a.example)\n'],
  ['a link of one letter', '‹›- [a](https://a.example)\n'],
  ['a link inside', '‹›- [[ ]] no\n'],
  ['an escaped bullet', '‹›\\- [ ] no\n'],
  ['an escaped bracket', '‹›- \\[ ] no\n'],
  ['no blank after the brackets', '‹›- [ ]no\n'],
  ['no bullet', '‹›[ ] no\n'],
  ['ten digits', '‹›1234567890. [ ] no\n'],
  ['a letter for a number', '‹›a. [ ] no\n'],
  ['words', '‹›no\n'],
];

const fieldTasks: Named = [
  ['a due day', '- [‹ ›] a 📅 2026-04-01‹›\n'],
  ['other signs for due', '- [‹ ›] a 📆 2026-04-01 🗓️ 2026-04-02‹›\n'],
  ['every day field', '- [‹ ›] a ➕ 2026-01-01 🛫 2026-01-02 ⏳ 2026-01-03 📅 2026-01-04‹›\n'],
  ['priorities', '- [‹ ›] a 🔺 ⏫ 🔼 🔽 ⏬‹›\n'],
  ['ids', '- [‹ ›] a 🆔 abc ⛔ def,ghi‹›\n'],
  ['kept when done', '- [‹ ›] a 🏁 keep‹›\n'],
  ['a cancelled day', '- [‹ ›] a ❌ 2026-01-01‹›\n'],
  ['a tag', '- [‹ ›] a #b/c‹›\n'],
  ['fields and a block id', '- [‹ ›] a 📅 2026-04-01 #b‹› ^c\n'],
  ['Dataview fields', '- [‹ ›] a [due:: 2026-04-01] (id:: b)‹›\n'],
  ['a done day', '- [‹ ›] a ✅ 2025-01-02\n'],
  ['a done day among the words', '- [‹ ›] a ✅ 2025-01-02 b\n'],
  ['a done day with a variation selector', '- [‹ ›] a ✅\uFE0F 2025-01-02\n'],
  ['a done day without blank', '- [‹ ›] a ✅2025-01-02\n'],
  ['a done day no calendar has', '- [‹ ›] a ✅ 2025-13-45\n'],
  ['a Dataview done day', '- [‹ ›] a [completion:: 2025-01-02]\n'],
  ['a bare done sign', '- [‹ ›] a ✅‹›\n'],
  ['a due day no calendar has', '- [‹ ›] a 📅 2026-02-30‹›\n'],
  ['a due day in other digits', '- [‹ ›] a 📅 ٢٠٢٦-٠٤-٠١‹›\n'],
  ['repeat words that are no field', '- [‹ ›] a 🔁 every week. Then b‹›\n'],
  ['nothing behind the checkbox', '- [‹ ›] ‹›\n'],
  ['status half done', '- [‹/›] a‹›\n'],
  ['status cancelled', '- [‹-›] a‹›\n'],
  ['status forwarded', '- [‹>›] a‹›\n'],
  ['status question', '- [‹?›] a‹›\n'],
  ['status quote', '- [‹"›] a‹›\n'],
  ['status Cyrillic', '- [‹д›] a‹›\n'],
  ['status Cyrillic that looks like x', '- [‹х›] a‹›\n'],
  ['status Chinese', '- [‹完›] a‹›\n'],
];

const fieldRefusals: Named = [
  ['repeats', '‹›- [ ] a 🔁 every week\n'],
  ['repeats, with other fields', '‹›- [ ] a 🔁 every week 📅 2026-04-01 #b ^c\n'],
  ['deletes itself', '‹›- [ ] a 🏁 delete\n'],
];

const hostileTasks: Named = [
  ['replacement patterns', "- [‹ ›] $& $1 $` $' $$ $<a>‹›\n"],
  ['control words', '- [‹ ›] ^2 \\1 \\x00 %s %00‹›\n'],
  ['names of every object', '- [‹ ›] __proto__ constructor toString‹›\n'],
  ['a heading named so', '# __proto__\n\n- [‹ ›] __proto__‹›\n'],
  ['a twin named so', '- [ ] constructor\n- [‹ ›] constructor‹›\n'],
  ['properties named so', '---\n__proto__: 1\nconstructor: 2\n---\n- [‹ ›] read‹›\n'],
  ['templates', '- [‹ ›] <% tp.date %> {{x}} ${y} `= this`‹›\n'],
  ['HTML', '- [‹ ›] <img src=x onerror=alert(1)> <b>a</b>‹›\n'],
  ['paths', '- [‹ ›] ../../etc/passwd file:///a \\\\host\\b‹›\n'],
  ['YAML aliases', '---\na: &a [1]\nb: [*a, *a]\n---\n- [‹ ›] read‹›\n'],
  ['YAML tags', '---\na: !!js/function "x"\n---\n- [‹ ›] read‹›\n'],
  ['broken YAML', '---\na: [\n\tb: "\n---\n- [‹ ›] read‹›\n'],
  ['conflict markers', '<<<<<<< HEAD\n- [‹ ›] read‹›\n=======\n- [ ] watch\n>>>>>>> b\n'],
];

const LONG = 30_000;

function pathological(): readonly OddNote[] {
  const twin = '- [ ] same\n';
  const levels = Array.from({ length: 300 }, (_, level) => `${'\t'.repeat(level)}- level\n`);
  return [
    ticks('long: a task', `- [‹ ›] ${'word '.repeat(LONG / 5)}end‹›\n- [ ] b\n`),
    ticks('long: a task without a blank', `- [‹ ›] ${'a'.repeat(LONG)}‹›\n`),
    ticks('long: another line', `${'b'.repeat(LONG)}\n\n- [‹ ›] read‹›\n`),
    ticks('long: trailing blanks', `- [‹ ›] read‹›${' '.repeat(LONG)}\n`),
    ticks('long: fields', `- [‹ ›] a${' 📅 2026-04-01'.repeat(LONG / 100)}‹›\n`),
    ticks('long: back-ticks', `- [‹ ›] ${'`a``b'.repeat(LONG / 50)} %%‹›\n`),
    ticks('long: percent signs', `- [‹ ›] ${'%'.repeat(LONG)}‹›\n`),
    ticks('long: brackets', `- [‹ ›] ${'['.repeat(LONG / 100)}‹›\n`),
    ticks('many: levels', `${levels.join('')}${'\t'.repeat(300)}- [‹ ›] deepest‹›\n`),
    refuses('many: markers on a line', `‹›${'- '.repeat(2000)}[ ] no\n`),
    ticks('many: quotes on a line', `${'> '.repeat(300)}- [‹ ›] read‹›\n`),
    ticks('many: twins', `${twin.repeat(300)}- [‹ ›] same‹›\n${twin.repeat(299)}`),
    ticks('many: line ends', `${'\n'.repeat(LONG)}- [‹ ›] read‹›${'\r\n'.repeat(LONG / 10)}`),
    ticks('many: open comments', `${'<!-- '.repeat(LONG / 50)}-->\n\n- [‹ ›] read‹›\n`),
  ];
}
