/**
 * The block structure of a note as the host tells it. Obsidian's `CachedMetadata` fits as it is; the
 * development host and the `desk` command make the same from a Markdown parser. Offsets count UTF-16
 * code units in the text the structure was made from; lines and columns count from zero.
 * A structure may name places past the end of the text (seen in Obsidian): readers tolerate it.
 */
export interface NoteStructure {
  readonly headings?: readonly StructureHeading[] | undefined;
  readonly sections?: readonly StructureSection[] | undefined;
  readonly listItems?: readonly StructureListItem[] | undefined;
  readonly links?: readonly StructureLink[] | undefined;
  readonly tags?: readonly StructureTag[] | undefined;
  readonly frontmatter?: Readonly<Record<string, unknown>> | undefined;
  readonly frontmatterPosition?: StructureSpan | undefined;
  readonly frontmatterLinks?: readonly StructureFrontmatterLink[] | undefined;
}

export interface StructurePlace {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}

export interface StructureSpan {
  readonly start: StructurePlace;
  readonly end: StructurePlace;
}

export interface StructureHeading {
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
  readonly position: StructureSpan;
}

export interface StructureSection {
  /** `paragraph`, `list`, `heading`, `table`, `code`, `yaml`, `blockquote`, `callout`, `html`, … */
  readonly type: string;
  readonly position: StructureSpan;
}

export interface StructureListItem {
  readonly position: StructureSpan;
  /** Line of the parent item; negative for items without one. */
  readonly parent: number;
  /** The character between the brackets of a checkbox; absent when the item is no task. */
  readonly task?: string | undefined;
}

export interface StructureLink {
  readonly link: string;
  readonly original: string;
  readonly displayText?: string | undefined;
  readonly position: StructureSpan;
}

export interface StructureTag {
  /** With the leading `#`. */
  readonly tag: string;
  readonly position: StructureSpan;
}

export interface StructureFrontmatterLink {
  /** Property the link stands in, with its index for lists: `topics.0`. */
  readonly key: string;
  readonly link: string;
  readonly original: string;
  readonly displayText?: string | undefined;
}
