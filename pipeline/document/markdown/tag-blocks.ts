import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteKind } from './note-kinds.js';
import type { TagLine } from './syntax/tag-lines.js';

/** A tag taken apart. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Those without a name by their rank: `0`, `1`… */
  readonly arguments: Readonly<Record<string, string>>;
}

const tag = /^\{(?:%-?|\{[<%])\s*(\/|end(?=\w))?\s*([\w-]+)\s*(.*?)\s*(?:-?%|[>%]\})\}$/;
const argument = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=,]+))/g;

/** Blocks whose argument says what note they are. */
const asked = new Set(['hint', 'notice', 'alert', 'admonition', 'callout', 'panel']);
/** Blocks that have but a title. */
const titled = new Set(['tab', 'expand', 'details', 'collapse', 'accordion', 'spoiler', 'step']);
/** Blocks that only arrange what they hold; their title, when they have one, is kept. */
const arranging = new Set(
  'tabs tabpane code-tabs code columns column stepper steps content-ref page-ref raw updates update'.split(' '),
);
/** Where videos are, before their numbers. */
const videos: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
};

/**
 * The blocks of GitBook (`{% hint style="info" %}`), of Hugo (`{{< notice tip >}}`, `{{< figure src="…" >}}`) and of Jekyll
 * (`{% highlight ruby %}`): notes, tabs, code, pictures. A tag that is none of them is the paragraph that CommonMark makes
 * of it.
 */
export const tagBlocks = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/\{[%{]/.test(source)) return;
  visit(tree, (parent) => {
    if (!('children' in parent) || !parent.children.some(({ type }) => type === 'tagLine')) return;
    (parent.children as RootContent[]) = settled(parent.children, source);
  });
};

/** The same blocks with what the tags among them stand for. */
function settled(children: readonly RootContent[], source: string): RootContent[] {
  const done: RootContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as RootContent;
    if (node.type !== 'tagLine') {
      done.push(node);
      continue;
    }
    const end = endOf(children, index);
    const last = children[end];
    const made = last?.type === 'tagLine' ? blockOf(node, children.slice(index + 1, end), last, source) : leafOf(node);
    done.push(...(made ?? [asTyped(node)]));
    if (made && end >= 0) index = end;
  }
  return done;
}

function read({ value }: TagLine): Tag | undefined {
  const [, end, name, written = ''] = tag.exec(value) ?? [];
  if (name === undefined) return undefined;
  const found = [...written.matchAll(argument)].map(([, key, ...values]) => [key, values.find(isGiven) ?? ''] as const);
  return {
    name: name.toLowerCase(),
    isEnd: end !== undefined,
    arguments: Object.fromEntries(found.map(([key, value], rank) => [key ?? String(rank), value])),
  };
}

const isGiven = (value: string | undefined): value is string => value !== undefined;

/** Where the tag is closed among its siblings; -1 when it is not. */
function endOf(children: readonly RootContent[], start: number): number {
  const opening = children[start];
  const name = opening?.type === 'tagLine' ? read(opening)?.name : undefined;
  let depth = 0;
  for (const [index, node] of children.entries()) {
    if (index < start || node.type !== 'tagLine') continue;
    const found = read(node);
    if (found?.name !== name) continue;
    depth += found?.isEnd ? -1 : 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** What a pair of tags stands for; nothing when it is not known. */
function blockOf(node: TagLine, inside: RootContent[], end: TagLine, source: string): RootContent[] | undefined {
  const found = read(node);
  if (!found || found.isEnd) return undefined;
  const { name, arguments: given } = found;
  const position = node.position && { position: node.position };
  if (name === 'highlight') {
    const typed = source.slice((node.position?.end.offset ?? 0) + 1, end.position?.start.offset);
    return [{ type: 'code', lang: given['0'] ?? null, value: typed.trimEnd(), ...position }];
  }
  const kind = kindOf(found);
  const ranked = kind ? given['1'] : titled.has(name) ? given['0'] : undefined;
  const title = given['title'] ?? given['name'] ?? given['summary'] ?? ranked;
  if (arranging.has(name) && title === undefined) return settled(inside, source);
  const directive = kind ?? (titled.has(name) || arranging.has(name) ? 'tab' : undefined);
  if (directive === undefined) return undefined;
  const children = (title ? [labelOf(title, node), ...inside] : inside) as ContainerDirective['children'];
  return [{ type: 'containerDirective', name: directive, attributes: {}, children, ...position }];
}

/** Which note a tag opens, by its argument or by its own name. */
function kindOf({ name, arguments: given }: Tag) {
  const said = given['style'] ?? given['type'] ?? given['level'] ?? given['color'] ?? given['0'] ?? '';
  if (asked.has(name)) return noteKind(said) ?? 'note';
  return titled.has(name) ? undefined : noteKind(name);
}

const labelOf = (value: string, { position }: TagLine): RootContent => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children: [{ type: 'text', value, ...(position && { position }) }],
  ...(position && { position }),
});

/** What a tag without an end stands for: a picture or the address of a film; nothing when it is not known. */
function leafOf(node: TagLine): RootContent[] | undefined {
  const found = read(node);
  if (!found || found.isEnd) return undefined;
  const { name, arguments: given } = found;
  const position = node.position && { position: node.position };
  const address = name === 'embed' ? given['url'] : videoOf(name, given['id'] ?? given['0']);
  const paragraph = (child: Extract<RootContent, { type: 'image' | 'link' }>): RootContent[] => [
    { type: 'paragraph', children: [child], ...position },
  ];
  if (address !== undefined)
    return paragraph({ type: 'link', url: address, children: [{ type: 'text', value: address }], ...position });
  const url = given['src'] ?? given['link'];
  if ((name !== 'figure' && name !== 'img') || url === undefined) return undefined;
  const caption = given['caption'] ?? given['title'];
  return paragraph({ type: 'image', url, alt: given['alt'] ?? '', ...(caption && { title: caption }), ...position });
}

const videoOf = (name: string, id: string | undefined): string | undefined =>
  id !== undefined && Object.hasOwn(videos, name) ? `${videos[name]}${id}` : undefined;

const asTyped = (node: TagLine): RootContent => {
  const position = node.position && { position: node.position };
  return { type: 'paragraph', children: [{ type: 'text', value: node.value, ...position }], ...position };
};
