import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { placeOf } from '../context.js';
import { backlinks } from '../generated/backlinks.js';
import { addClass, classesOf, element, isElement, text } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

/** A word of the glossary, or several that share a definition. */
interface Term {
  readonly names: readonly string[];
  /** The first of its words in the list: where links lead. */
  readonly head: Element;
  /** As plain text: what a screen shows beside the word. */
  readonly meaning: string;
  /** Where the links back go. */
  readonly last: Element;
  /** Whether its first use in each chapter is found without being marked. */
  readonly isFound: boolean;
  readonly uses: string[];
}

/** In these a word stays as it is: titles, links, code, what is said of something else, words in other languages. */
const apart = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'kbd',
  'samp',
  'math',
  'figcaption',
  'caption',
  'th',
  'dt',
  'cite',
  'ruby',
  'abbr',
]);

/**
 * Joins the text and the glossary: in each chapter the first use of a word of a `glossary` section, or each that
 * `:term[…]` marks, is a link to its definition, `a.glossref[role=doc-glossref][title]`; the definition has links back.
 * The words are those of its definition lists, `dl.glossary > dt.glossterm + dd.glossdef`.
 */
export function linkGlossary(drafts: readonly Draft[]): void {
  const glossaries = drafts.filter(({ type }) => type === 'glossary');
  const terms = glossaries.flatMap(({ tree }) => termsIn(tree));
  terms.forEach(({ head }, index) => {
    head.properties['id'] ??= `term--${index + 1}`;
  });
  const linker = new Linker(terms);
  for (const draft of drafts) {
    if (draft.generated) continue;
    const isFound = !glossaries.includes(draft);
    linker.begin(isFound);
    for (const tree of [draft.tree, ...draft.notes.map((note) => note.tree)]) linker.link(tree, draft);
  }
  for (const draft of glossaries)
    for (const { last, uses } of terms)
      if (uses.length > 0 && elementsIn(draft.tree).includes(last)) append(last, backlinks(uses, draft.context.lang));
}

function termsIn(tree: Root): Term[] {
  return elementsIn(tree, 'dl').flatMap((list) => {
    addClass(list, 'glossary');
    const terms: Term[] = [];
    let heads: Element[] = [];
    for (const [at, child] of list.children.entries()) {
      if (isElement(child, 'dt')) heads.push(child);
      if (!isElement(child, 'dd')) continue;
      const next = list.children.slice(at + 1).find((node) => isElement(node));
      const [head, ...others] = heads;
      if (isElement(next, 'dd') || !head) continue;
      terms.push(toTerm(head, others, child));
      heads = [];
    }
    for (const node of elementsIn(list, 'dt', 'dd')) addClass(node, node.tagName === 'dt' ? 'glossterm' : 'glossdef');
    return terms;
  });
}

const toTerm = (head: Element, others: readonly Element[], last: Element): Term => ({
  names: [head, ...others].map((each) => textOf(each).trim()),
  head,
  meaning: textOf(last).replace(/\s+/g, ' ').trim(),
  last,
  isFound: ![head, ...others].some((each) =>
    elementsIn(each, 'span').some((span) => classesOf(span).includes('unlinked')),
  ),
  uses: [],
});

function append(definition: Element, links: readonly (Element | string)[]): void {
  const blocks = definition.children.filter((child) => isElement(child, 'p'));
  const place = (blocks.at(-1) as Element | undefined) ?? definition;
  const end = place.children.at(-1);
  if (end?.type === 'text') end.value = end.value.trimEnd();
  place.children.push(...links.map((link) => (typeof link === 'string' ? text(link) : link)));
}

/** Finds words of the glossary in the text, and makes links of them. */
class Linker {
  readonly #byName = new Map<string, Term>();
  readonly #pattern: RegExp | undefined;
  readonly #seen = new Set<Term>();
  #finds = true;
  #count = 0;

  constructor(terms: readonly Term[]) {
    const found: string[] = [];
    for (const term of terms)
      for (const name of term.names) {
        this.#byName.set(keyOf(name), term);
        if (term.isFound && name !== '') found.push(name);
      }
    const names = found.toSorted((a, b) => b.length - a.length).map(patternOf);
    this.#pattern =
      names.length === 0
        ? undefined
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}⋅·]|[-.]\\p{L})`, 'gu');
  }

  /** Begins a chapter; in one that `finds` nothing only marked words are links. */
  begin(finds: boolean): void {
    this.#seen.clear();
    this.#finds = finds;
  }

  link(parent: Root | Element, draft: Draft): void {
    const children = parent.children as ElementContent[];
    for (const child of [...children]) {
      if (isElement(child)) this.#enter(child, draft);
      else if (child.type === 'text' && this.#finds) children.splice(children.indexOf(child), 1, ...this.#cut(child));
    }
  }

  #enter(node: Element, draft: Draft): void {
    const { dataTerm, lang } = node.properties;
    if (typeof dataTerm === 'string') this.#mark(node, dataTerm, draft);
    else if (!apart.has(node.tagName) && lang === undefined && !classesOf(node).some((name) => quiet.has(name)))
      this.link(node, draft);
  }

  #mark(node: Element, written: string, { context }: Draft): void {
    delete node.properties['dataTerm'];
    const term = this.#termOf(written);
    if (term) Object.assign(node, this.#linkTo(term, node.children));
    else context.diagnostics.add('glossary-term-unknown', { term: written }, placeOf(context, node));
  }

  #cut(words: Text): ElementContent[] {
    const pieces: ElementContent[] = [];
    let from = 0;
    for (const { 0: word, index } of this.#pattern ? words.value.matchAll(this.#pattern) : []) {
      const term = this.#termOf(word);
      if (!term || this.#seen.has(term)) continue;
      pieces.push({ ...words, value: words.value.slice(from, index) }, this.#linkTo(term, [{ ...words, value: word }]));
      from = index + word.length;
    }
    return from === 0 ? [words] : [...pieces, { ...words, value: words.value.slice(from) }];
  }

  #termOf(word: string): Term | undefined {
    const key = keyOf(word);
    return this.#byName.get(key) ?? this.#byName.get(key.replace(/[sx](?= |$)/g, ''));
  }

  #linkTo(term: Term, words: ElementContent[]): Element {
    this.#seen.add(term);
    const id = `glossref--${++this.#count}`;
    term.uses.push(id);
    const href = `#${term.head.properties['id']}`;
    return element('a', { className: ['glossref'], id, href, role: 'doc-glossref', title: term.meaning }, words);
  }
}

/** Parts of the text that are not the author's sentences. */
const quiet = new Set([
  'citation',
  'missing',
  'label',
  'title',
  'signature',
  'attribution',
  'verse',
  'epigraph',
  'dedication',
  'references',
  'credit',
]);

/** Spellings of one word have it in common: an initial at the head of a sentence, spaces, apostrophes. */
const keyOf = (word: string): string =>
  word
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/['’]/g, '’')
    .replace(/^\p{L}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** A word with either initial, unless it is written in capitals, and its plain plural. */
function patternOf(name: string): string {
  const [first = '', second = ''] = name;
  const escaped = name.slice(first.length).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const initial = /\p{Ll}/u.test(second)
    ? `[${first.toLowerCase()}${first.toUpperCase()}]`
    : first.replace(/[^\p{L}\p{N}]/u, '\\$&');
  const words = escaped.replace(/['’]/g, "['’]").split(/[ \u00a0\u202f]+/);
  return initial + words.map((word) => (/\p{Ll}$/u.test(word) ? `${word}[sx]?` : word)).join('[ \\n\u00a0\u202f]+');
}
