import { MarkdownView, TFile, type App, type PaneType, type WorkspaceLeaf } from 'obsidian';
import { splitLines } from '../note/lines';
import type { SourceLine } from '../note/source-line';

/**
 * Opens a note at the line a thing was read from, found again by its text when the note has changed
 * since. A note that is open already is shown where it is, unless a new pane is asked for.
 */
export async function openNote(
  app: App,
  path: string,
  source: SourceLine | null,
  pane: PaneType | boolean,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) return;
  const open = pane ? null : findOpenLeaf(app, file);
  const leaf = open ?? app.workspace.getLeaf(pane);
  const eState = source ? { line: findLine(await readShownText(app, open, file), source) } : {};
  await leaf.openFile(file, { active: true, eState });
  await app.workspace.revealLeaf(leaf);
}

function findOpenLeaf(app: App, file: TFile): WorkspaceLeaf | null {
  const leaves = app.workspace.getLeavesOfType('markdown');
  return leaves.find(({ view }) => view instanceof MarkdownView && view.file === file) ?? null;
}

async function readShownText(app: App, leaf: WorkspaceLeaf | null, file: TFile): Promise<string> {
  return leaf?.view instanceof MarkdownView
    ? leaf.view.editor.getValue()
    : app.vault.cachedRead(file);
}

/** The zero-based line that reads as the source did, counted among equal lines; else the old place. */
function findLine(text: string, source: SourceLine): number {
  const equal = splitLines(text).filter((line) => line.text === source.text);
  return (equal[source.ordinal] ?? equal[0])?.number ?? source.number;
}
