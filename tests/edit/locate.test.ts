import { describe, expect, it } from 'vitest';
import { editNote } from '../../src/edit/edit';
import type { IsoDay } from '../../src/note/iso-day';
import { aimAt } from './aim';

const day = '2026-03-31' as IsoDay;

function tick(seen: string, words: string, now: string, nth = 0): string {
  const target = aimAt(seen, words, nth);
  const result = editNote(now, { kind: 'tick', target, day, format: 'none' });
  return result.ok ? result.text : result.reason;
}

describe('finding a line again', () => {
  it.each<[string, string, string, string]>([
    ['lines were inserted above', '- [ ] a', 'x\ny\n- [ ] a', 'x\ny\n- [x] a'],
    ['the line moved', '- [ ] a\nb', 'b\n\n## C\n- [ ] a\n', 'b\n\n## C\n- [x] a\n'],
    ['line ends changed', '- [ ] a\nb\n', '- [ ] a\r\nb\r\n', '- [x] a\r\nb\r\n'],
    ['a byte order mark came', '- [ ] a', '\uFEFF- [ ] a', '\uFEFF- [x] a'],
    ['lone CRs end lines', '- [ ] a\nb', '- [ ] a\rb', '- [x] a\rb'],
  ])('finds it where %s', (_, seen, now, expected) => {
    expect(tick(seen, '] a', now)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['one character differs', '- [ ] a\nb', '- [ ] A\nb', 'changed'],
    ['it was composed otherwise', '- [ ] é', '- [ ] e\u0301', 'changed'],
    ['the note was emptied', '- [ ] a', '', 'gone'],
    ['it was deleted', 'x\n- [ ] a\ny', 'x\ny', 'gone'],
    ['blanks are left of it', 'x\n- [ ] a\ny', 'x\n  \ny', 'gone'],
    ['it was ticked meanwhile, on another day', '- [ ] a', '- [x] a ✅ 2026-01-01', 'already-done'],
    ['it lies in a fence now', '- [ ] a', '```\n- [ ] a\n```', 'inert'],
    ['it lies in a comment now', '- [ ] a', '%%\n- [ ] a\n%%', 'inert'],
    ['it lies in the properties now', '- [ ] a', '---\n- [ ] a\n---', 'inert'],
    ['a lone surrogate stands in the note', '- [ ] a', '- [ ] a\n\ud800', 'not-well-formed'],
    ['another half of a pair does', '- [ ] a', '- [ ] a\n\udc00', 'not-well-formed'],
    ['a half stands before a letter', '- [ ] a', '- [ ] a\n\ud800b', 'not-well-formed'],
    ['two first halves do', '- [ ] a', '- [ ] a\n\udbff\ud800', 'not-well-formed'],
    ['a pair stands the wrong way round', '- [ ] a', '- [ ] a\n\udfff\ud800', 'not-well-formed'],
  ])('refuses where %s', (_, seen, now, reason) => {
    expect(tick(seen, '] ', now)).toBe(reason);
  });

  it('tells twins apart by their order while the note is unchanged', () => {
    const note = '- [ ] a\n- [ ] a\n- [ ] a';
    expect(tick(note, '] a', note, 1)).toBe('- [ ] a\n- [x] a\n- [ ] a');
    expect(tick(note, '] a', `\uFEFF${note}`, 1)).toBe('\uFEFF- [ ] a\n- [x] a\n- [ ] a');
  });

  it('tells twins apart by neighbours and heading in a changed note', () => {
    const seen = '# A\n- [ ] a\nx\n# B\n- [ ] a\nx';
    expect(tick(seen, '] a', `new\n${seen}`, 1)).toBe('new\n# A\n- [ ] a\nx\n# B\n- [x] a\nx');
    expect(tick('- [ ] a\n- [ ] a', '] a', '- [ ] a\nx', 0)).toBe('ambiguous');
    const same = 'p\n- [ ] a\nq\np\n- [ ] a\nq';
    expect(tick(same, '] a', `${same}\n!`, 0)).toBe('ambiguous');
  });

  it('knows a heading by the visible ones, whether or not code shows a hash mark', () => {
    const seen = '# A\n```\n# code\n```\np\n- [ ] a\nq\np\n- [ ] a\nr';
    expect(tick(seen, '] a', `${seen}!`, 0)).toContain('p\n- [x] a\nq');
    const target = aimAt(seen, '] a');
    const byStructure = { ...target, source: { ...target.source, heading: '# A' } };
    const result = editNote(`${seen}!`, { kind: 'tick', target: byStructure, day, format: 'none' });
    expect(result.ok && result.text.startsWith('# A\n```\n# code\n```\np\n- [x] a')).toBe(true);
  });

  it.each<[string, string, number, string, string]>([
    ['a copy came above', 'p\n- [ ] a\nq', 0, '- [ ] a\np\n- [ ] a\nq', '- [ ] a\np\n- [x] a\nq'],
    ['a copy came below', 'p\n- [ ] a\nq', 0, 'p\n- [ ] a\nq\n- [ ] a', 'p\n- [x] a\nq\n- [ ] a'],
    [
      'a third came between',
      'p\n- [ ] a\nq\n- [ ] a\nr',
      1,
      'p\n- [ ] a\nz\n- [ ] a\nz\nq\n- [ ] a\nr',
      'p\n- [ ] a\nz\n- [ ] a\nz\nq\n- [x] a\nr',
    ],
  ])('tells twins apart where %s', (_, seen, nth, now, expected) => {
    expect(tick(seen, '] a', now, nth)).toBe(expected);
  });

  it.each<[string, string, number, string]>([
    ['the twin below is gone', 'p\n- [ ] a\nq\n- [ ] a\nr', 0, 'p\n- [ ] a\nq\nr'],
    ['the twin above is gone', 'p\n- [ ] a\nq\n- [ ] a\nr', 1, 'p\nq\n- [ ] a\nr'],
    [
      'the twins changed places with their neighbours',
      'p\n- [ ] a\nq\n- [ ] a\nr',
      0,
      'q\n- [ ] a\nr\np\n- [ ] a\nq',
    ],
    [
      'the line went and a copy has its neighbours',
      'p\n- [ ] a\nq\n- [ ] a\nr\n- [ ] a\ns',
      2,
      'r\n- [ ] a\ns\nq\n- [ ] a\nz\n- [ ] a\nz',
    ],
  ])('refuses a twin where %s', (_, seen, nth, now) => {
    expect(tick(seen, '] a', now, nth)).toBe('ambiguous');
  });

  it('goes by the order alone where twins have the same neighbours and the note is unchanged', () => {
    const same = 'p\n- [ ] a\nq\np\n- [ ] a\nq';
    expect(tick(same, '] a', same, 1)).toBe('p\n- [ ] a\nq\np\n- [x] a\nq');
    expect(tick(`\uFEFF${same}`, '] a', `\uFEFF${same}`, 1)).toBe(
      '\uFEFFp\n- [ ] a\nq\np\n- [x] a\nq',
    );
  });

  it('tells twins with the same neighbours apart by their headings', () => {
    const seen = '# A\np\n- [ ] a\nq\n# B\np\n- [ ] a\nq';
    expect(tick(seen, '] a', `${seen}\nnew`, 1)).toBe(
      '# A\np\n- [ ] a\nq\n# B\np\n- [x] a\nq\nnew',
    );
  });

  it('says that a line is done already among many others', () => {
    expect(tick('- [ ] a\nb\nc', '] a', 'b\n- [x] a ✅ 2026-01-01\nc')).toBe('already-done');
  });

  it('knows a neighbour with a byte order mark', () => {
    const seen = '\uFEFFp\n- [ ] a\nq\n- [ ] a';
    expect(tick(seen, '] a', `${seen}\nnew`)).toBe('\uFEFFp\n- [x] a\nq\n- [ ] a\nnew');
  });

  it('reads a target that still carries the byte order mark', () => {
    const target = aimAt('\uFEFF- [ ] a\nb', '] a');
    const result = editNote('\uFEFF- [ ] a\nb', { kind: 'tick', target, day, format: 'none' });
    expect(result.ok && result.text).toBe('\uFEFF- [x] a\nb');
  });
});
