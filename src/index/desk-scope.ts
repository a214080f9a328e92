import type { NoteHeader } from '../note/parsed-note';
import { topicName } from '../note/topic-name';

/** Which notes are thesis notes: those that name a topic, lie in a folder, or carry `thesis: true`. */
export interface DeskScope {
  readonly topics: readonly string[];
  readonly folders: readonly string[];
}

/** Whether a note lies in one of the chosen folders or below. */
export function isInFolders(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const prefix = folder.replace(/^\/|\/$/g, '');
    return prefix !== '' && path.startsWith(`${prefix}/`);
  });
}

/** Whether a parsed note is on the desk. */
export function isOnDesk(path: string, header: NoteHeader, scope: DeskScope): boolean {
  if (header.thesis || isInFolders(path, scope.folders)) return true;
  const wanted = new Set(scope.topics.map(topicName));
  return [...header.topics, ...header.headerTags].some((name) => wanted.has(topicName(name)));
}
