import type { Element, ElementContent, Root } from 'hast';
import { wordsFor } from '../../language/words.js';
import { isElement, text } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import { held, inSentence, labelOf, type Numbered } from './numbers.js';

/** What references without words of their own say, `[](#fig-canard)`: `figure 3`, `chapitre 2`, `note 4`, a title. */
export class References {
  /** Kinds that some reference has named by number. */
  readonly referred = new Set<Numbered['kind']>();
  readonly #things = new Map<string, Numbered>();
  readonly #sections = new Map<string, string>();
  readonly #notes = new Map<string, string>();

  constructor(things: readonly Numbered[], drafts: readonly Draft[]) {
    for (const thing of things) this.#things.set(String(thing.node.properties['id']), thing);
    for (const { id, label, notes } of drafts) {
      if (label !== undefined) this.#sections.set(id, label);
      for (const note of notes) this.#notes.set(note.id, note.label);
    }
  }

  /** The words for the target `id`, in a language, as they stand in the tree; nothing when it has no number. */
  words(id: string, lang: string, node: Element, tree: Root): ElementContent[] | undefined {
    const label = this.#labelOf(id, lang);
    if (label === undefined) return undefined;
    return [text(opensSentence(node, tree) ? label : inSentence(label, lang))];
  }

  #labelOf(id: string, lang: string): string | undefined {
    const thing = this.#things.get(id);
    if (thing) {
      this.referred.add(thing.kind);
      return labelOf(thing, lang);
    }
    const note = this.#notes.get(id);
    if (note !== undefined) return `${wordsFor(lang).note}\u00a0${note}`;
    const section = this.#sections.get(id);
    return section === undefined ? undefined : held(section);
  }
}

/** Whether a reference is the first word of its block, or of a sentence. */
function opensSentence(node: Element, tree: Root): boolean {
  const siblings = [tree, ...elementsIn(tree)].find(({ children }) => children.includes(node))?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (before === undefined) return !isElement(siblings[siblings.indexOf(node) + 1]);
  return before.type === 'text' && (before.value.trim() === '' || /[.!?…]\s+$/.test(before.value));
}
