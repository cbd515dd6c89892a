import type { Html, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wordsFor } from '../../language/words.js';
import { contextOf } from '../context.js';
import { type NoteKind, noteKind } from './note-kinds.js';

const tag = /^\s*<(\/?)([A-Z]\w*)((?:\s[^<>]*)?)(\/?)>\s*$/;
const attribute = (name: string): RegExp => new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
/** Components that only arrange what they hold. */
const arranging = /^(?:Tabs|TabItem|Tab|TabPanel|Steps|Step|CardGroup|CardGrid|CodeGroup|Columns?|Frame)$/;

/**
 * Components of MDX around Markdown: `<Note>`, `<Tip title="…">` and `<Admonition type="tip">` are the notes of the format,
 * the name of a `<TabItem label="…">` is a line in bold. Comes before those that nothing knows.
 */
export const components = () => (tree: Root, file: VFile) => {
  if (!/<\/[A-Z]\w*>/.test(String(file.value))) return;
  const { lang } = contextOf(file);
  visit(tree, 'html', (node, index, parent) => {
    const match = tag.exec(node.value);
    if (!match || !parent || index === undefined || parent.type === 'paragraph') return;
    const made = replacement(node, match, lang);
    if (!made) return;
    (parent.children as RootContent[]).splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
};

function replacement(
  node: Html,
  [, slash, name = '', attributes = '']: RegExpExecArray,
  lang: string,
): RootContent[] | undefined {
  const position = node.position && { position: node.position };
  const type = attributeOf('type', attributes);
  const kind = noteKind(name === 'Admonition' || name === 'Aside' || name === 'Callout' ? (type ?? 'note') : name);
  const label = attributeOf('label', attributes) ?? attributeOf('title', attributes);
  const line = (children: PhrasingContent[], className?: string): RootContent => ({
    type: 'paragraph',
    children,
    ...(className !== undefined && { data: { hProperties: { className: [className] } } }),
    ...position,
  });
  const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
  if (arranging.test(name)) {
    if (slash || label === undefined) return [];
    return [line([{ type: 'strong', children: words(label) }])];
  }
  if (!kind) return undefined;
  if (slash) return [{ type: 'html', value: '</div>', ...position }];
  const title = label ?? (kind === 'note' ? undefined : wordsFor(lang).pages.alerts[kind]);
  const open: Html = { type: 'html', value: `<div class="${classOf(kind)}" role="note">`, ...position };
  return title === undefined ? [open] : [open, line(words(title), 'title')];
}

const classOf = (kind: NoteKind): string => (kind === 'note' ? 'note' : `note ${kind}`);

function attributeOf(name: string, attributes: string): string | undefined {
  const match = attribute(name).exec(attributes);
  return match?.[1] ?? match?.[2];
}
