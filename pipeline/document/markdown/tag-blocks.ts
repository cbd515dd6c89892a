import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { codeTitle } from './code-titles.js';
import { type NoteKind, noteKind } from './note-kinds.js';
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
/** Blocks in blocks, at most: more is no manuscript. */
const deepest = 50;
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

/** A block whose end has not come yet; the first has no tag, and holds all. */
interface Open {
  readonly node?: TagLine;
  readonly tag?: Tag;
  readonly inside: RootContent[];
}

/** The same blocks with what the tags among them stand for, in one pass. */
function settled(children: readonly RootContent[], source: string): RootContent[] {
  const whole: RootContent[] = [];
  const open: Open[] = [{ inside: whole }];
  /** What nothing closed is as it was typed. */
  const giveUp = (): void => {
    const { node, inside } = open.pop() ?? {};
    const outside = open.at(-1)?.inside;
    if (node) outside?.push(asTyped(node));
    for (const each of inside ?? []) outside?.push(each);
  };
  for (const node of children) {
    const last = open.at(-1)?.inside ?? whole;
    const tag = node.type === 'tagLine' ? read(node) : undefined;
    if (node.type !== 'tagLine') last.push(node);
    else if (tag?.isEnd && open.some((each) => each.tag?.name === tag.name)) {
      while (open.at(-1)?.tag?.name !== tag.name) giveUp();
      const block = open.pop();
      for (const each of block ? blockOf(block, node, source) : []) open.at(-1)?.inside.push(each);
    } else if (tag && !tag.isEnd && isBlock(tag) && open.length <= deepest) open.push({ node, tag, inside: [] });
    else last.push(...((tag && leafOf(node, tag)) ?? [asTyped(node)]));
  }
  while (open.length > 1) giveUp();
  return whole;
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

/** Whether a tag is one of a pair that is known here. */
const isBlock = (tag: Tag): boolean =>
  tag.name === 'highlight' || arranging.has(tag.name) || titled.has(tag.name) || kindOf(tag) !== undefined;

/** What a pair of tags stands for. */
function blockOf({ node, tag, inside }: Open, end: TagLine, source: string): RootContent[] {
  if (!node || !tag) return inside;
  const { name, arguments: given } = tag;
  const position = node.position && { position: node.position };
  if (name === 'highlight') {
    const typed = source.slice((node.position?.end.offset ?? 0) + 1, end.position?.start.offset);
    return [{ type: 'code', lang: given['0'] ?? null, value: typed.trimEnd(), ...position }];
  }
  const kind = kindOf(tag);
  const ranked = kind ? given['1'] : titled.has(name) ? given['0'] : undefined;
  const title = given['title'] ?? given['name'] ?? given['summary'] ?? ranked;
  if (arranging.has(name) && title === undefined) return inside;
  if (name === 'code') return [codeTitle(title ?? '', node.position), ...inside];
  const children = (title ? [labelOf(title, node), ...inside] : inside) as ContainerDirective['children'];
  return [{ type: 'containerDirective', name: kind ?? 'tab', attributes: {}, children, ...position }];
}

/** Which note a tag opens, by its argument or by its own name. */
function kindOf({ name, arguments: given }: Tag): NoteKind | undefined {
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
function leafOf(node: TagLine, { name, isEnd, arguments: given }: Tag): RootContent[] | undefined {
  if (isEnd) return undefined;
  const position = node.position && { position: node.position };
  const address =
    name === 'embed'
      ? given['url']
      : name === 'video' && isAddress(given['0'])
        ? given['0']
        : videoOf(name, given['id'] ?? given['0']);
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

const isAddress = (written: string | undefined): boolean => /^https?:\/\//.test(written ?? '');

const videoOf = (name: string, id: string | undefined): string | undefined =>
  id !== undefined && Object.hasOwn(videos, name) ? `${videos[name]}${id}` : undefined;

const asTyped = (node: TagLine): RootContent => {
  const position = node.position && { position: node.position };
  return { type: 'paragraph', children: [{ type: 'text', value: node.value, ...position }], ...position };
};
