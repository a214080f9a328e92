import type { Reference } from '../../note/parsed-note';

/** Tells a reference of the panel from whatever else may be dragged over it. */
const REFERENCE_TYPE = 'application/x-thesis-desk-reference';

/** Starts dragging a reference; dropped anywhere else it is its link. */
export function startReferenceDrag({ dataTransfer }: DragEvent, { url }: Reference): void {
  if (!dataTransfer) return;
  dataTransfer.setData(REFERENCE_TYPE, url);
  dataTransfer.setData('text/uri-list', url);
  dataTransfer.setData('text/plain', url);
  dataTransfer.effectAllowed = 'copyLink';
}

/** Whether a reference is being dragged. What it is can only be read when it is dropped. */
export function carriesReference({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes(REFERENCE_TYPE) ?? false;
}

/** The link that was dropped, or null. */
export function droppedUrl({ dataTransfer }: DragEvent): string | null {
  return dataTransfer?.getData(REFERENCE_TYPE) || null;
}
