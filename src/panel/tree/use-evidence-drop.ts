import { useState } from 'preact/hooks';
import { usePanel } from '../panel-context';
import type { Row } from '../rows/row';
import { carriesReference, droppedUrl } from './drag-reference';

type Side = 'for' | 'against';

/** What a row does with references dragged over it. */
export interface EvidenceDrop {
  /** What dropping here and now would log; null while nothing hangs above the row. */
  readonly side: Side | null;
  readonly handlers: {
    readonly onDragOver?: (event: DragEvent) => void;
    readonly onDragLeave?: (event: DragEvent) => void;
    readonly onDrop?: (event: DragEvent) => void;
  };
}

const sideOf = ({ altKey }: DragEvent): Side => (altKey ? 'against' : 'for');

/** Lets a milestone take references as evidence: for it, with Alt held against it. */
export function useEvidenceDrop({ content }: Row): EvidenceDrop {
  const { desk } = usePanel();
  const [side, setSide] = useState<Side | null>(null);
  if (content.kind !== 'milestone') return { side: null, handlers: {} };
  const { note, milestone } = content.item;
  return {
    side,
    handlers: {
      onDragOver: (event) => {
        if (!carriesReference(event)) return;
        // Without this the row is no place to drop anything.
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
        setSide(sideOf(event));
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        const within = currentTarget as Node | null;
        if (!within?.contains(relatedTarget as Node | null)) setSide(null);
      },
      onDrop: (event) => {
        setSide(null);
        const url = droppedUrl(event);
        if (url === null) return;
        event.preventDefault();
        event.stopPropagation();
        desk.openLog(note.path, milestone, sideOf(event), url);
      },
    },
  };
}
