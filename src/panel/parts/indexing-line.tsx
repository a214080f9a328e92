import type { JSX } from 'preact';
import { usePanel } from '../panel-context';

/** How far reading the vault has come; nothing once it is read. */
export function IndexingLine(): JSX.Element | null {
  const { desk } = usePanel();
  const progress = desk.indexing.value;
  if (progress === null) return null;
  const { done, total } = progress;
  return (
    <div class="thesis-desk-indexing" role="status">
      {desk.t('panel.indexing', { done, total })}
    </div>
  );
}
