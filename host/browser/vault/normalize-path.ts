/** Obsidian's `normalizePath`: one `/` between parts, none at the ends, plain spaces, composed letters. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

/** `Theses/Helios.md` → `Theses`; a path without a folder lies in `/`. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}

/** Whether Obsidian keeps a path out of the vault: some part of it starts with a dot. */
export function isHiddenPath(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
