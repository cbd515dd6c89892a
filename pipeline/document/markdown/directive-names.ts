import type { ContainerDirective } from 'mdast-util-directive';
import { parseAttributes } from './attributes.js';

/** What a div is called that has neither name nor class, `::: {lang=ar}`: one letter, in the place of the space. */
export const nameless = 'd';

/** Before the anchor of a div that has not even the space, `:::{#fig-canard}`: the name says it, `:::d_fig-canard`. */
const anchored = `${nameless}_`;
/** What says its language where there is no room for four letters: `:::d{l=ar}`. */
const shortLang = 'l';

/** `:::{#ancre lang=ar}` as a directive that is no longer; nothing when there is no way to write it so. */
export function withoutSpace(colons: string, attributes: string): string | undefined {
  const { id, others } = parseAttributes(attributes) ?? {};
  if (id !== undefined && !/^[\w-]*[a-z\d]$/i.test(id)) return undefined;
  const lang = others?.['lang'] === undefined ? '' : `{${shortLang}=${others['lang']}}`;
  return `${colons}${id === undefined ? nameless : `${anchored}${id}`}${lang}`;
}

/** Gives a div the anchor and the language that its name and its short key say. */
export function spellOut(node: ContainerDirective): void {
  const { name, attributes } = node;
  const lang = attributes?.[shortLang];
  if (name !== nameless && !name.startsWith(anchored)) return;
  node.attributes = {
    ...attributes,
    ...(name !== nameless && { id: name.slice(anchored.length) }),
    ...(lang && { lang }),
  };
  node.name = nameless;
}

/** The block directives of the format, notes apart. */
export const blockNames = [
  'div',
  'aside',
  'epigraph',
  'figures',
  'dedication',
  'verse',
  'signature',
  'bibliography',
  'refs',
  'tab',
] as const;
