import { open } from 'node:fs/promises';
import { errorCode } from './error-code';

/** Larger files are no person's notes: they are listed as what they are and left alone. */
export const LARGEST_NOTE = 10_000_000;

export type NoteFileProblem =
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly code: string };

export type NoteFile =
  | { readonly ok: true; readonly bytes: Buffer; readonly text: string }
  | { readonly ok: false; readonly problem: NoteFileProblem };

/** Reads a note as strict UTF-8. `text` keeps the byte order mark, so that it encodes to `bytes`. */
export async function readNoteFile(file: string): Promise<NoteFile> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST_NOTE) return { ok: false, problem: { kind: 'too-large', bytes: size } };
      return decode(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problem: { kind: 'unreadable', code: errorCode(error) } };
  }
}

function decode(bytes: Buffer): NoteFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, bytes, text };
  } catch {
    return { ok: false, problem: { kind: 'not-utf8' } };
  }
}

/** The text as Obsidian hands it out: without byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
