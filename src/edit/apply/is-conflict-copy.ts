const marks: readonly RegExp[] = [
  // Syncthing: `Note.sync-conflict-20261122-101500-ABCDEFG`
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/,
  // Dropbox and Nextcloud: `Note (Anna's conflicted copy 2026-11-22)`
  /\([^()]{0,80} conflicted copy(?: [^()]{0,40})?\)$/i,
  // Obsidian Sync: `Note (Conflicted copy phone 202611221015)`, git-like tools: `Note.conflict`
  /[ ._-](?:sync-)?conflict(?:ed)?(?:[ ._-]\d{1,14})?$/i,
  /\(conflict(?:ed)?(?: [^()]{0,40})?\)$/i,
];

const number = /\(\d{1,2}\)$/;

/**
 * Whether a note is a copy that a synchroniser made of a conflicting version, by its name. Copies are
 * never edited in place of the note. A name that only ends in a number, as iCloud and Google Drive
 * make them (`Note (1)`), counts when the note without the number is there too.
 */
export function isConflictCopy(path: string, exists: (path: string) => boolean): boolean {
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  const stem = name.replace(/\.[^.]*$/, '');
  if (marks.some((mark) => mark.test(stem))) return true;
  const original = path.slice(0, slash) + stem.replace(number, '').trimEnd();
  return number.test(stem) && exists(original + name.slice(stem.length));
}
