import { fromMarkdown } from 'mdast-util-from-markdown';

/** A Markdown text with its markup undone. */
export interface Plain {
  /** Text of the heading of the first rank that it opens with. */
  readonly title: string | null;
  /** Paragraphs with a blank line between them; a heading keeps its `## `, which tells it from a short paragraph. */
  readonly text: string;
}

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** HTML that a news text may hold; anything else in angle brackets is the author's own: `<redacted>`. */
const HTML =
  /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1\s*>|<\/?(?:a|abbr|article|aside|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|main|mark|nav|ol|p|picture|pre|q|s|section|small|source|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>])[^>]*>/gi;

/**
 * Undoes Markdown once, at import: emphasis, links and block quotes become their text, pictures go. The words of a
 * plain paragraph come through character for character; the line breaks that only wrap them become spaces.
 */
export function plainOf(markdown: string): Plain {
  const [first, ...rest] = fromMarkdown(markdown).children;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const blocks = hasTitle || first === undefined ? rest : [first, ...rest];
  return {
    title: hasTitle ? inline(first).trim() : null,
    text: blocks.flatMap(paragraphsOf).join('\n\n'),
  };
}

function paragraphsOf(block: Node): readonly string[] {
  if (block.type === 'blockquote' || block.type === 'listItem') return block.children.flatMap(paragraphsOf);
  if (block.type === 'list') {
    const first = block.ordered === true ? (block.start ?? 1) : null;
    return block.children.flatMap((item, at) =>
      numbered(item.children.flatMap(paragraphsOf), first === null ? null : first + at),
    );
  }
  if (block.type === 'heading') return [`${'#'.repeat(block.depth)} ${inline(block)}`];
  if (block.type === 'html') return filled(block.value.replace(HTML, ''));
  return filled(inline(block));
}

/** An ordered list keeps its numbers: `1986. A year` is one to Markdown, and words to its reader. */
const numbered = (paragraphs: readonly string[], number: number | null): readonly string[] =>
  number === null
    ? paragraphs
    : paragraphs.map((paragraph, at) => (at === 0 ? `${number}. ${paragraph}` : paragraph));

const filled = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);

function inline(node: Node): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'html') return node.value.replace(HTML, (tag) => (/^<br/i.test(tag) ? '\n' : ''));
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inline).join('') : '';
}
