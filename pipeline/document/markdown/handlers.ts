import type { Element, ElementContent } from 'hast';
import type { Code, FootnoteDefinition, FootnoteReference, ThematicBreak } from 'mdast';
import { defListHastHandlers } from 'mdast-util-definition-list';
import type { Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['code']>>[0];

/** `rust,ignore`, `js{1,3}`, `{.python}`: what comes first names the language. */
const languageOf = (info: string): string | undefined => /^\{?[.\s]*([\w#+.-]*\w[#+]*)/.exec(info)?.[1]?.toLowerCase();

function code(state: State, node: Code): Element {
  const language = node.lang ? languageOf(node.lang) : undefined;
  const child: Element = {
    type: 'element',
    tagName: 'code',
    properties: language ? { className: [`language-${language}`] } : {},
    children: [{ type: 'text', value: node.value ? `${node.value}\n` : '' }],
  };
  state.patch(node, child);
  const pre: Element = { type: 'element', tagName: 'pre', properties: {}, children: [child] };
  state.patch(node, pre);
  return pre;
}

function thematicBreak(state: State, node: ThematicBreak): Element {
  const result: Element = { type: 'element', tagName: 'hr', properties: { className: ['scene'] }, children: [] };
  state.patch(node, result);
  return result;
}

/** The call and the note go separately until the section is complete; `sections/notes.ts` numbers and joins them. */
function footnoteReference(state: State, node: FootnoteReference): Element {
  const result: Element = {
    type: 'element',
    tagName: 'sup',
    properties: { dataNoteCall: node.identifier },
    children: [],
  };
  state.patch(node, result);
  return result;
}

function footnoteDefinition(state: State, node: FootnoteDefinition): Element {
  const children = state.wrap(state.all(node), true) as ElementContent[];
  const result: Element = { type: 'element', tagName: 'aside', properties: { dataNote: node.identifier }, children };
  state.patch(node, result);
  return result;
}

/** How Markdown nodes become elements where the book's conventions differ from GitHub's. */
export const handlers: Handlers = {
  ...defListHastHandlers,
  code,
  thematicBreak,
  footnoteReference,
  footnoteDefinition,
};
