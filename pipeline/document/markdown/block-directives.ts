import type { Properties } from 'hast';
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { directionOf } from '../../language/direction.js';
import { wordsFor } from '../../language/words.js';
import type { Context } from '../context.js';
import { type blockNames, nameless } from './directive-names.js';
import { linesAsTyped } from './lines.js';
import { type NoteKind, noteKind, shortNames } from './note-kinds.js';

type Handler = (node: ContainerDirective, context: Context) => RootContent[];

/** The classes, id and language that the author wrote: `:::epigraph{#exergue .large lang=en}`. */
const written = ({ attributes }: ContainerDirective): { classes: string[]; properties: Properties } => {
  const lang = attributes?.['lang']?.trim();
  return {
    classes: attributes?.['class']?.split(/\s+/).filter(Boolean) ?? [],
    properties: {
      ...(attributes?.['id'] ? { id: attributes['id'] } : {}),
      ...(lang ? { lang, dir: directionOf(lang) } : {}),
    },
  };
};

function become(node: ContainerDirective, hName: string, kinds: string[], properties: Properties = {}): RootContent[] {
  const { classes, properties: own } = written(node);
  const className = [...kinds, ...classes];
  node.data = {
    ...node.data,
    hName,
    hProperties: { ...own, ...(className.length > 0 ? { className } : {}), ...properties },
  };
  return [node];
}

/** The label of a block directive, `:::note[Titre]`, taken out of its content; Quarto writes `title="…"`, or a first heading. */
function takeLabel(node: ContainerDirective): PhrasingContent[] | undefined {
  const [first] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  if (isLabel || (first?.type === 'heading' && node.name.startsWith('callout-'))) {
    node.children.shift();
    return first.children;
  }
  const title = node.attributes?.['title']?.trim();
  return title ? [{ type: 'text', value: title }] : undefined;
}

function title(node: ContainerDirective, fallback?: string): void {
  const label = takeLabel(node) ?? (fallback === undefined ? undefined : [{ type: 'text' as const, value: fallback }]);
  if (label)
    node.children.unshift({ type: 'paragraph', children: label, data: { hProperties: { className: ['title'] } } });
}

/** A boxed note; tips, warnings and the rest say in words what they are, not by colour alone. */
const note =
  (kind: NoteKind): Handler =>
  (node, { lang }) => {
    title(node, kind === 'note' ? undefined : wordsFor(lang).pages.alerts[kind]);
    return become(node, 'div', kind === 'note' ? ['note'] : ['note', kind], { role: 'note' });
  };

const box =
  (hName: 'div' | 'aside', className: string): Handler =>
  (node) => {
    title(node);
    return become(node, hName, [className]);
  };

/** A passage that only has a language, or classes of its own. */
const passage: Handler = (node) => become(node, 'div', []);

const isParagraph = (node: BlockContent | DefinitionContent): node is Paragraph => node.type === 'paragraph';

/** The numbers of some lines of verse, each before its line: `span.line-number[data-line]`, which holds no text. */
function numberLines(
  lines: PhrasingContent[],
  before: number,
  every: number,
): { lines: PhrasingContent[]; last: number } {
  let last = before;
  const numbered = lines.flatMap((node, index): PhrasingContent[] => {
    const opens = index === 0 || lines[index - 1]?.type === 'break';
    if (opens) last++;
    if (!opens || last % every !== 0) return [node];
    const hProperties = { className: ['line-number'], dataLine: String(last) };
    return [{ type: 'span', children: [], data: { hName: 'span', hProperties } }, node];
  });
  return { lines: numbered, last };
}

function verse(node: ContainerDirective): RootContent[] {
  title(node);
  const every = Number(node.attributes?.['lines']);
  let last = 0;
  for (const paragraph of node.children.filter(isParagraph)) {
    if (paragraph.data?.hProperties) continue;
    paragraph.children = linesAsTyped(paragraph.children);
    if (every >= 1) ({ lines: paragraph.children, last } = numberLines(paragraph.children, last, every));
    paragraph.data = { ...paragraph.data, hProperties: { className: ['stanza'] } };
  }
  return become(node, 'div', ['verse']);
}

function signature(node: ContainerDirective): RootContent[] {
  for (const paragraph of node.children.filter(isParagraph)) {
    paragraph.children = linesAsTyped(paragraph.children);
    paragraph.data = { ...paragraph.data, hProperties: { className: ['signature', ...written(node).classes] } };
  }
  return node.children;
}

/** Where the list of the works cited goes; pandoc writes `::: {#refs}`. */
const references: Handler = (node, { book }) =>
  book.bibliography.length > 0 ? become(node, 'div', ['references']) : node.children;

/** A tab's name is a line in bold above what it shows, since paper has no tabs. */
const tab: Handler = (node) => {
  const label = takeLabel(node);
  const name: RootContent[] = label ? [{ type: 'paragraph', children: [{ type: 'strong', children: label }] }] : [];
  return [...name, ...node.children];
};

/** `:::name` … `:::`, by name. */
export const blockDirectives: Readonly<Record<(typeof blockNames)[number] | NoteKind | typeof nameless, Handler>> = {
  note: note('note'),
  tip: note('tip'),
  warning: note('warning'),
  important: note('important'),
  caution: note('caution'),
  div: passage,
  [nameless]: passage,
  aside: box('aside', 'aside'),
  epigraph: box('div', 'epigraph'),
  figures: box('div', 'figures'),
  dedication: box('div', 'dedication'),
  verse,
  signature,
  bibliography: references,
  refs: references,
  tab,
};

/** Classes that other tools arrange a page with: columns, grids, tabs of panels. */
const layout =
  /^(?:columns?(?:-[\w-]+)?|grid|g-col[\w-]*|panel-[\w-]+|layout[\w-]*|code-group|tab-set|card-group|center|row|col-[\w-]+|content-[\w-]+|cell[\w-]*|tabs|steps|incremental|fragment|landscape)$/;

/** What handles a block directive: by its name, or by that of another tool's note (`:::info`, `::: {.callout-tip}`). */
export function blockDirective(name: string): Handler | undefined {
  if (Object.hasOwn(blockDirectives, name)) return blockDirectives[name as keyof typeof blockDirectives];
  const [kind] = (Object.entries(shortNames) as [NoteKind, string][]).find(([, short]) => short === name) ?? [
    noteKind(name),
  ];
  if (kind) return note(kind);
  return layout.test(name) ? (node) => node.children : undefined;
}
