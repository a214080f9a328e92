import type { SourceLine } from '../../note/source-line';
import type { MenuEntry } from '../desk';

/** What a person can do with a row, by pointer, menu and keyboard alike. */
export interface RowActions {
  /** Click and Enter; rows without it open and close what is below them. */
  readonly open?: (event: MouseEvent | KeyboardEvent) => void;
  /** The event is the one that asked for the menu: further menus open in its place. */
  readonly menu?: (event: MouseEvent | KeyboardEvent) => readonly MenuEntry[];
  /** Space. */
  readonly tick?: () => void;
  /** By letter, without modifiers. */
  readonly keys?: Readonly<Record<string, (event: KeyboardEvent) => void>>;
  /** What hovering previews. */
  readonly preview?: { readonly path: string; readonly source: SourceLine | null };
}
