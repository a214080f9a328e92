import type { ComponentChildren, JSX } from 'preact';

interface RowBodyProps {
  readonly title: ComponentChildren;
  /** Small words below; empty ones are left out. */
  readonly meta?: readonly ComponentChildren[];
  /** Stands before the small words, where there are any. */
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}

const isShown = (part: ComponentChildren): boolean =>
  part !== null && part !== undefined && part !== false && part !== '';

/** A title with a line of small words below, separated by dots. */
export function RowBody({ title, meta = [], lead = null, children }: RowBodyProps): JSX.Element {
  const shown = meta.filter(isShown);
  return (
    <div class="tree-item-inner thesis-desk-body">
      <div class="thesis-desk-title">{title}</div>
      {shown.length === 0 ? null : (
        <div class="thesis-desk-meta">
          {lead}
          {shown.map((part, index) => (
            <span class="thesis-desk-meta-part" key={index}>
              {part}
            </span>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
