import { readDataviewFields, withoutDataviewFields } from './dataview-fields';
import type { DataviewField } from './dataview-fields';
import { takeMark } from './field-at-end';
import { readInline } from './inline-text';
import type { IsoDay } from './iso-day';
import { parseIsoDay } from './iso-day';
import { takeBlockId } from './task-fields';
import { takeTag } from './task-tags';

/** A milestone's line (or a label, a heading, a cell) in words, with the marks it carries. */
export interface MilestoneText {
  /** Without markup, numbering, status emoji, trailing tags, block id and fields. */
  readonly text: string;
  /** The whole of it is bold. */
  readonly strong: boolean;
  /** A ✅ or ✔ mark, or most of it struck through. */
  readonly done: boolean;
  /** The day behind 📅, and how it is written. */
  readonly due: { readonly day: IsoDay; readonly words: string } | null;
  /** Dataview fields of the line, in order. */
  readonly fields: readonly DataviewField[];
}

const doneMark = /[✅✔]/u;
const datedMark = /([📅📆🗓✅⏳⌛🛫➕❌])\uFE0F? {0,9}(\d{4}-\d{2}-\d{2})(?!\d)/gu;
const dueMark = /[📅📆🗓]/u;
/** Emoji that tell a state at the start of a line, for example a traffic light. */
const statusMark =
  /^(?:[✅✔✓☑☐☒❌✗✘✖❎⏳⌛⏰⏸▶⏩🔄🔁🔜🔲🔳⬜⬛◻◼▫▪🟩🟨🟥🟧🟦🟢🟡🔴🟠🔵🟣⚪⚫🚧🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛❓❔❗⚠]\uFE0F?\s*)/u;
const chineseDigits = '一二三四五六七八九十';
/** `三、四线城市` and `1、2期` name two things and number nothing. */
const pairOfNumbers = /^(?:[一二三四五六七八九]、[二三四五六七八九十](?!、)|\d、\d(?!\d|、))/u;
const numbering = new RegExp(
  [
    String.raw`\d{1,3}[.)](?=\s)`,
    String.raw`(?:\d{1,2}\.){2,4}(?=\s)`,
    String.raw`\d{1,3}[、．）]`,
    String.raw`[（(]\d{1,3}[)）]`,
    `[（(]?[${chineseDigits}]{1,3}[)）、.．]`,
    '[①-⑳]',
    // Digits in boxes: 1️⃣.
    String.raw`\d\uFE0F?\u20E3`,
  ]
    .map((form) => `^${form}\\s*`)
    .join('|'),
  'u',
);

/** Reads the content of a line, which has no list marker and no checkbox any more. */
export function readMilestoneText(content: string): MilestoneText {
  const visible = withoutComments(content);
  const fields = readDataviewFields(visible).filter(({ from }) => visible.charAt(from - 1) !== '[');
  const words = withoutDataviewFields(visible, fields);
  const dues: { day: IsoDay; words: string }[] = [];
  const undated = words.replace(datedMark, (whole: string, mark: string, written: string) => {
    const day = parseIsoDay(written);
    if (day === null) return whole;
    if (dueMark.test(mark)) dues.push({ day, words: whole });
    return '';
  });
  const inline = readInline(withoutLeadingMarks(withoutTrailingMarks(undated.trim())));
  return {
    text: withoutLeadingMarks(inline.text),
    strong: inline.visible > 0 && inline.strong === inline.visible,
    done: doneMark.test(words) || (inline.visible > 0 && inline.struck * 2 > inline.visible),
    due: dues[0] ?? null,
    fields,
  };
}

/** A text without status emoji and numbering at its start; a text of nothing else stays. */
function withoutLeadingMarks(text: string): string {
  let rest = text;
  for (let count = 0; count < 4; count++) {
    const unmarked = rest.replace(statusMark, '');
    const next = (isPair(unmarked) ? unmarked : unmarked.replace(numbering, '')).trimStart();
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

/** Whether a text begins with two numbers in a row, `三、四` but not `三、五`. */
function isPair(text: string): boolean {
  if (!pairOfNumbers.test(text)) return false;
  const [first, second] = [text.charAt(0), text.charAt(2)].map((digit) =>
    /\d/.test(digit) ? Number(digit) : chineseDigits.indexOf(digit) + 1,
  );
  return second === (first ?? 0) + 1;
}

const mostTrailingMarks = 20;

function withoutTrailingMarks(text: string): string {
  let rest = text;
  for (let count = 0; count < mostTrailingMarks; count++) {
    const next = takeBlockId(rest).content;
    const tag = takeTag(next);
    const mark = takeMark(next, ['🔺', '⏫', '🔼', '🔽', '⏬', '✅', '✔', '☑']);
    // `#2` is a number, and Obsidian takes no tag without a letter.
    const isTag = tag !== null && !/^#\d+$/.test(tag.value);
    const shorter = isTag ? tag.rest : (mark?.rest ?? next);
    if (shorter === rest || shorter === '') return shorter === '' ? rest : shorter;
    rest = shorter;
  }
  return rest;
}

/** Without `%%…%%` and `<!--…-->` of one line. */
function withoutComments(text: string): string {
  if (!/%%|<!--/.test(text)) return text;
  return cutBetween(cutBetween(text, '%%', '%%'), '<!--', '-->');
}

function cutBetween(text: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const from = text.indexOf(open, at);
    const to = from < 0 ? -1 : text.indexOf(close, from + open.length);
    if (to < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    at = to + close.length;
  }
}
