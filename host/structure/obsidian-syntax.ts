import type { Node } from 'mdast';
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import type {
  Code,
  Construct,
  Effects,
  Extension as SyntaxExtension,
  State,
  TokenizeContext,
} from 'micromark-util-types';

/** `[[note#heading|shown]]`. */
export interface WikiLink extends Node {
  type: 'wikiLink';
}

/** `![[file]]`. */
export interface WikiEmbed extends Node {
  type: 'wikiEmbed';
}

/** A block between lines of `%%`. */
export interface Comment extends Node {
  type: 'comment';
}

declare module 'mdast' {
  interface RootContentMap {
    wikiLink: WikiLink;
    wikiEmbed: WikiEmbed;
    comment: Comment;
  }
  interface PhrasingContentMap {
    wikiLink: WikiLink;
    wikiEmbed: WikiEmbed;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiEmbed: 'wikiEmbed';
    comment: 'comment';
    commentData: 'commentData';
  }
}

const TAB = -2;
const VIRTUAL_SPACE = -1;
const SPACE = 32;
const BANG = 33;
const PERCENT = 37;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

/** micromark's codes below the tab's are line ends. */
const isLineEnd = (code: Code): boolean => code !== null && code < TAB;

const isBlank = (code: Code): boolean => code === TAB || code === VIRTUAL_SPACE || code === SPACE;

function wikiConstruct(type: 'wikiLink' | 'wikiEmbed'): Construct {
  return {
    name: type,
    tokenize(effects: Effects, ok: State, nok: State): State {
      let size = 0;
      const start: State = (code) => {
        effects.enter(type);
        if (type === 'wikiLink') return first(code);
        effects.consume(code);
        return first;
      };
      const first: State = (code) => {
        if (code !== OPENING_BRACKET) return nok(code);
        effects.consume(code);
        return second;
      };
      const second: State = (code) => {
        if (code !== OPENING_BRACKET) return nok(code);
        effects.consume(code);
        return inside;
      };
      const inside: State = (code) => {
        if (code === null || isLineEnd(code) || code === OPENING_BRACKET) return nok(code);
        effects.consume(code);
        if (code === CLOSING_BRACKET) return size > 0 ? close : nok;
        size += 1;
        return inside;
      };
      const close: State = (code) => {
        if (code !== CLOSING_BRACKET) return inside(code);
        effects.consume(code);
        effects.exit(type);
        return ok;
      };
      return start;
    },
  };
}

/** A comment block starts with `%%` and ends with the line of the next `%%`, or with the note. */
const commentConstruct: Construct = {
  name: 'comment',
  concrete: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const isInterrupting = this.interrupt === true;
    let percents = 0;
    let isClosed = false;
    const start: State = (code) => {
      effects.enter('comment');
      effects.enter('commentData');
      effects.consume(code);
      return open;
    };
    const open: State = (code) => {
      if (code !== PERCENT) return nok(code);
      effects.consume(code);
      return isInterrupting ? ok : inside;
    };
    const inside: State = (code) => {
      if (code === null || (isClosed && isLineEnd(code))) {
        effects.exit('commentData');
        effects.exit('comment');
        return ok(code);
      }
      if (isClosed && !isBlank(code)) return nok(code);
      if (isLineEnd(code)) {
        effects.exit('commentData');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        effects.enter('commentData');
        percents = 0;
        return inside;
      }
      percents = code === PERCENT ? percents + 1 : 0;
      if (percents === 2) isClosed = true;
      effects.consume(code);
      return inside;
    };
    return start;
  },
};

/** What Obsidian adds to Markdown, for micromark. */
export const obsidianSyntax: SyntaxExtension = {
  text: {
    [BANG]: wikiConstruct('wikiEmbed'),
    [OPENING_BRACKET]: wikiConstruct('wikiLink'),
  },
  flow: { [PERCENT]: commentConstruct },
};

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

/** The same for the tree. The nodes carry positions only; their text is read from the note. */
export const obsidianTree: TreeExtension = {
  enter: {
    wikiLink(token) {
      this.enter({ type: 'wikiLink' }, token);
    },
    wikiEmbed(token) {
      this.enter({ type: 'wikiEmbed' }, token);
    },
    comment(token) {
      this.enter({ type: 'comment' }, token);
    },
  },
  exit: { wikiLink: exit, wikiEmbed: exit, comment: exit },
};
