/** Why a line is not part of the note's visible lists and paragraphs. */
export type InertKind = 'properties' | 'fence' | 'code' | 'html' | 'comment' | 'math';
