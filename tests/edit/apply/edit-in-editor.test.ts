import { describe, expect, it } from 'vitest';
import { chooseEditor, editInEditor } from '../../../src/edit/apply/edit-in-editor';
import type { OpenEditor } from '../../../src/edit/apply/note-store';
import type { IsoDay } from '../../../src/note/iso-day';
import { aimAt } from '../aim';

const saved = { text: '', hasMark: false, isLf: true, replacements: 0 };

/** An editor that makes of every change what it likes, and cannot undo. */
function editor(text: string, dirty: boolean, changed = text): OpenEditor & { changes: number } {
  return {
    changes: 0,
    getValue() {
      return this.changes > 0 ? changed : text;
    },
    isDirty: () => dirty,
    transaction() {
      this.changes++;
    },
    undo: () => undefined,
  };
}

describe('choosing between editor and disk', () => {
  const clean = editor('', false);
  const dirty = editor('', true);

  it('takes an editor with unsaved text before a clean one, whatever the note looks like', () => {
    expect(chooseEditor([clean, dirty], saved)).toBe(dirty);
    expect(chooseEditor([clean, dirty], { ...saved, isLf: false, hasMark: true })).toBe(dirty);
  });

  it('takes a clean one only over a note that its save would not rewrite', () => {
    expect(chooseEditor([clean], saved)).toBe(clean);
    expect(chooseEditor([clean], { ...saved, isLf: false })).toBeNull();
    expect(chooseEditor([clean], { ...saved, hasMark: true })).toBeNull();
    expect(chooseEditor([], saved)).toBeNull();
  });
});

describe('changing a note in its editor', () => {
  const text = '- [ ] a';
  const op = (line: string) =>
    ({
      kind: 'tick',
      target: aimAt(line, line),
      day: '2026-03-31' as IsoDay,
      format: 'emoji',
    }) as const;

  it('does not touch the editor when there is nothing to do', () => {
    const open = editor(text, true);
    expect(editInEditor(open, [op('- [ ] b')])).toMatchObject({ kind: 'refused' });
    expect(open.changes).toBe(0);
  });

  it('says so when the change came out otherwise and stays', () => {
    expect(editInEditor(editor(text, true, 'other'), [op(text)])).toEqual({
      kind: 'not-confirmed',
    });
  });
});
