import type {
  BlockCache,
  CachedMetadata,
  EmbedCache,
  FootnoteCache,
  FootnoteRefCache,
  FrontMatterCache,
  FrontmatterLinkCache,
  HeadingCache,
  LinkCache,
  ListItemCache,
  Pos,
  SectionCache,
  TagCache,
} from 'obsidian';

/** A structure in the making: every list is there, most of them stay empty. */
export interface Draft {
  readonly headings: HeadingCache[];
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
  readonly listItems: ListItemCache[];
  readonly sections: SectionCache[];
  readonly footnotes: FootnoteCache[];
  readonly footnoteRefs: FootnoteRefCache[];
  readonly blocks: Map<string, BlockCache>;
  properties: DraftProperties | null;
}

export interface DraftProperties {
  readonly frontmatter: FrontMatterCache;
  readonly frontmatterPosition: Pos;
  readonly frontmatterLinks: FrontmatterLinkCache[];
}

export function newDraft(): Draft {
  return {
    headings: [],
    links: [],
    embeds: [],
    tags: [],
    listItems: [],
    sections: [],
    footnotes: [],
    footnoteRefs: [],
    blocks: new Map(),
    properties: null,
  };
}

/** Obsidian leaves out what is empty; only `frontmatterLinks` comes with any properties at all. */
export function finishDraft(draft: Draft): CachedMetadata {
  return {
    ...(draft.headings.length > 0 && { headings: draft.headings }),
    ...(draft.links.length > 0 && { links: draft.links }),
    ...(draft.embeds.length > 0 && { embeds: draft.embeds }),
    ...(draft.tags.length > 0 && { tags: draft.tags }),
    ...(draft.listItems.length > 0 && { listItems: draft.listItems }),
    ...(draft.sections.length > 0 && { sections: draft.sections }),
    ...(draft.footnotes.length > 0 && { footnotes: draft.footnotes }),
    ...(draft.footnoteRefs.length > 0 && { footnoteRefs: draft.footnoteRefs }),
    ...(draft.blocks.size > 0 && { blocks: Object.fromEntries(draft.blocks) }),
    ...draft.properties,
  };
}
