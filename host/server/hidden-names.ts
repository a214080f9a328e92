/** Folders the host neither lists nor watches. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export const temporarySuffix = '.thesis-desk-tmp';

/** Whether a name is that of a file being written (see `NoteFolder.write`). */
export function isTemporaryName(name: string): boolean {
  return name.endsWith(temporarySuffix);
}
