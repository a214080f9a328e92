// @vitest-environment happy-dom
import { history } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { HostEditor } from '../../host/browser/workspace/editor';

function open(doc: string): HostEditor {
  const state = EditorState.create({ doc, extensions: [history()] });
  return new HostEditor(new EditorView({ state, parent: document.body }));
}

describe('HostEditor', () => {
  it('counts lines and columns from zero', () => {
    const editor = open('one\ntwo');
    expect(editor.getLine(1)).toBe('two');
    expect(editor.lineCount()).toBe(2);
    expect(editor.lastLine()).toBe(1);
    expect(editor.posToOffset({ line: 1, ch: 1 })).toBe(5);
    expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 1 });
  });

  it('moves a position past the end to the end', () => {
    const editor = open('one\ntwo');
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.posToOffset({ line: 9, ch: 0 })).toBe(7);
    expect(editor.posToOffset({ line: -1, ch: 5 })).toBe(0);
  });

  it('holds LF, whatever the text came with', () => {
    expect(open('one\r\ntwo\r').getValue()).toBe('one\ntwo\n');
  });

  it('reads every position of a transaction in the text before it', () => {
    const editor = open('one\ntwo\nthree');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 }, text: 'first\nand more' },
        { from: { line: 2, ch: 5 }, text: '!' },
      ],
      selection: { from: { line: 1, ch: 3 } },
    });
    expect(editor.getValue()).toBe('first\nand more\ntwo\nthree!');
    expect(editor.getCursor()).toEqual({ line: 1, ch: 3 });
  });

  it('undoes a transaction in one step and brings it back', () => {
    const editor = open('a\nb');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 1 }, text: '1' },
        { from: { line: 1, ch: 1 }, text: '2' },
      ],
    });
    editor.undo();
    expect(editor.getValue()).toBe('a\nb');
    editor.redo();
    expect(editor.getValue()).toBe('a1\nb2');
  });

  it('replaces a range and the selection', () => {
    const editor = open('one two');
    editor.replaceRange('1', { line: 0, ch: 0 }, { line: 0, ch: 3 });
    editor.setSelection({ line: 0, ch: 2 }, { line: 0, ch: 5 });
    expect(editor.getSelection()).toBe('two');
    editor.replaceSelection('2');
    expect(editor.getValue()).toBe('1 2');
  });
});
