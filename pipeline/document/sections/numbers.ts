import type { Element } from 'hast';
import { isSpoken, type Words, wordsFor } from '../../language/words.js';
import { classesOf, isElement } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

type Kind = 'figure' | 'table' | 'equation';

/** A figure, a table or an equation that a reference may name by its number. */
export interface Numbered {
  readonly kind: Kind;
  /** From 1, through the whole book. */
  readonly number: number;
  readonly node: Element;
  readonly draft: Draft;
}

/** What counts: figures and tables with a caption or an anchor, equations with an anchor. */
function kindOf(node: Element): Kind | undefined {
  const isNamed = typeof node.properties['id'] === 'string';
  const hasCaption = captionIn(node) !== undefined;
  if (isElement(node, 'figure') && classesOf(node).includes('figure') && (isNamed || hasCaption)) return 'figure';
  if (isElement(node, 'table') && (isNamed || hasCaption)) return 'table';
  if (isElement(node, 'div') && classesOf(node).includes('math') && isNamed) return 'equation';
  return undefined;
}

/** The element of a figure or of a table that holds the words of its caption. */
export function captionIn(node: Element): Element | undefined {
  const whole = node.children.find((child) => isElement(child, 'caption', 'figcaption'));
  if (!isElement(whole, 'figcaption')) return whole && isElement(whole) ? whole : undefined;
  const words = whole.children.find((child) => isElement(child) && classesOf(child).includes('caption'));
  return isElement(words) ? words : undefined;
}

/** Numbers the figures, tables and equations of the manuscript, in reading order. */
export function numberThings(drafts: readonly Draft[]): Numbered[] {
  const last: Record<Kind, number> = { figure: 0, table: 0, equation: 0 };
  return drafts
    .filter(({ generated }) => !generated)
    .flatMap((draft) =>
      elementsIn(draft.tree).flatMap((node): Numbered[] => {
        const kind = kindOf(node);
        if (!kind) return [];
        last[kind]++;
        return [{ kind, number: last[kind], node, draft }];
      }),
    );
}

/** `Figure 3`, the figure held to its word; the number alone in a language that the pipeline does not speak. */
export function labelOf({ kind, number }: Pick<Numbered, 'kind' | 'number'>, lang: string): string {
  const words: Pick<Words, Kind> = wordsFor(lang);
  return isSpoken(lang) ? held(words[kind](number)) : String(number);
}

/** A label whose number does not part from its word: `Chapitre 3`, `Annexe A`. */
export const held = (label: string): string => label.replace(/ (?=(?:\p{N}+|\p{Lu})$)/u, '\u00a0');

/** A label inside a sentence: `voir la figure 3`. German nouns keep their capitals. */
export const inSentence = (label: string, lang: string): string =>
  /^de\b/i.test(lang) ? label : label.charAt(0).toLocaleLowerCase(lang) + label.slice(1);
