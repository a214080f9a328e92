import type { Row } from '../rows/row';
import { isSelectable, nextAlike } from '../selection';

/** What a key asks of the tree. */
export type TreeCommand =
  | { readonly kind: 'focus' | 'extend'; readonly index: number }
  | {
      readonly kind: 'toggle' | 'open' | 'tick' | 'menu' | 'search' | 'select-all' | 'clear';
    }
  | { readonly kind: 'letter'; readonly letter: string };

/** The part of a keyboard event that matters. */
export type TreeKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/**
 * The command of a key on the row at `index`, after the tree pattern of the ARIA Authoring
 * Practices; null for keys that are none of the tree's.
 */
export function readTreeKey(
  event: TreeKey,
  rows: readonly Row[],
  index: number,
): TreeCommand | null {
  const row = rows[index];
  if (row === undefined) return null;
  const { key } = event;
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return { kind: 'menu' };
  if (key === 'Enter') return { kind: 'open' };
  const modified = event.ctrlKey || event.metaKey;
  if (modified && !event.altKey && readLetter(event) === 'a') {
    return isSelectable(row) ? { kind: 'select-all' } : null;
  }
  if (modified || event.altKey) return null;
  if (event.shiftKey && isSelectable(row)) {
    if (key === 'ArrowDown') return extend(rows, index, 1);
    if (key === 'ArrowUp') return extend(rows, index, -1);
  }
  switch (key) {
    case 'ArrowDown':
      return focus(rows, index + 1);
    case 'ArrowUp':
      return focus(rows, index - 1);
    case 'Home':
      return focus(rows, 0);
    case 'End':
      return focus(rows, rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === false) return { kind: 'toggle' };
      return row.expanded === true ? focus(rows, index + 1) : null;
    case 'ArrowLeft':
      if (row.expanded === true) return { kind: 'toggle' };
      return focusParent(rows, row);
    case ' ':
      return { kind: 'tick' };
    case '/':
      return { kind: 'search' };
    case 'Escape':
      return { kind: 'clear' };
    default: {
      const letter = readLetter(event);
      return letter === null ? null : { kind: 'letter', letter };
    }
  }
}

function focus(rows: readonly Row[], index: number): TreeCommand | null {
  return rows[index] === undefined ? null : { kind: 'focus', index };
}

/** At the end of a section the range stays as it is. */
function extend(rows: readonly Row[], index: number, step: -1 | 1): TreeCommand {
  return { kind: 'extend', index: nextAlike(rows, index, step) ?? index };
}

function focusParent(rows: readonly Row[], row: Row): TreeCommand | null {
  return row.parent === null
    ? null
    : focus(
        rows,
        rows.findIndex(({ id }) => id === row.parent),
      );
}

/** The Latin letter of a key; where the layout has none, the one printed on a US keyboard. */
function readLetter({ key, code }: TreeKey): string | null {
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? '');
  const typed = letter !== '' && key.length === 1;
  return typed ? letter.toLowerCase() : null;
}
