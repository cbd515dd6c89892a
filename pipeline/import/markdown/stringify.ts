import type { PhrasingContent, Root } from 'mdast';
import { defListToMarkdown } from 'mdast-util-definition-list';
import { directiveToMarkdown } from 'mdast-util-directive';
import { mathToMarkdown } from 'mdast-util-math';
import { type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** `x^2^`, `H~2~O`; HTML where the marks would not be read so: after a space, or around one. */
const script: Handle = (node, _parent, state, info) => {
  const isSub = node.data?.hName === 'sub';
  const sign = isSub ? '~' : '^';
  const text = state.containerPhrasing(node, { ...info, before: sign, after: sign });
  const isPlain = /^[^\s~^[\]]+$/.test(text) && /[^\s[~^]/.test(info.before);
  return isPlain ? `${sign}${text}${sign}` : `<${isSub ? 'sub' : 'sup'}>${text}</${isSub ? 'sub' : 'sup'}>`;
};

/** `==un passage==`; HTML beside letters and other marks. */
const mark: Handle = (node, _parent, state, info) => {
  const text = state.containerPhrasing(node, { ...info, before: '=', after: '=' });
  return /[^\s([«“‘—–]/u.test(info.before) || /[^\s)\]»”’.,;!?…]/u.test(info.after)
    ? `<mark>${text}</mark>`
    : `==${text}==`;
};

/** Signs that mean something in the format beyond CommonMark, where they could be taken for it. */
const unsafe: Unsafe[] = [
  { character: ':', after: '[\\wÀ-ɏ-]+\\[', inConstruct: 'phrasing' },
  { atBreak: true, character: ':' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '^', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  { character: '{', inConstruct: 'phrasing' },
  { atBreak: true, character: '!', after: '!!' },
  { atBreak: true, character: '|' },
  { atBreak: true, character: '=' },
];

/** What writes the dialect: GFM's and the directives' own writers, without the escapes that the format does not need. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '*',
  extensions: [
    withoutEscapes(...(remark().use(remarkGfm, { singleTilde: false }).freeze().data().toMarkdownExtensions ?? [])),
    withoutEscapes(directiveToMarkdown({ preferUnquoted: true })),
    mathToMarkdown(),
    defListToMarkdown,
    { handlers: { script, mark }, unsafe },
  ],
};

/** Extensions whose signs are escaped less: bare addresses are links already, and few colons begin a directive. */
function withoutEscapes(...extensions: readonly Options[]): Options {
  return {
    extensions: extensions.map(
      (each): Options => ({
        ...each,
        ...(each.extensions && { extensions: [withoutEscapes(...each.extensions)] }),
        ...(each.unsafe && { unsafe: each.unsafe.filter(({ character }) => !/[@:.~]/.test(character)) }),
      }),
    ),
  };
}

/** Markdown of a whole file. */
export const stringify = (root: Root): string => toMarkdown(root, options);

/** Markdown of words in a line. */
export const inlineMarkdown = (children: PhrasingContent[]): string =>
  stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
